/**
 * Hoeveel delen er bij, weg of anders moeten om van `a` naar `b` te komen: letters van een tekst, of woorden van een lijst.
 * Gelijk is 0.
 */
export const afstand = (a: ArrayLike<string>, b: ArrayLike<string>): number => {
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const anders = (vorige[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      rij.push(Math.min(anders, (vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1));
    }
    vorige = rij;
  }
  return vorige[b.length] ?? 0;
};
