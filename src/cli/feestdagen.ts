import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

const EERSTE_JAAR = 2012;
const LAATSTE_JAAR = 2040;

/** De dagen van art. 3 lid 1 en 2 Algemene termijnenwet: naam in `date-holidays` → naam op de site. Nooit gekozen op `type`. */
const DAGEN: Record<string, string> = {
  Nieuwjaar: 'Nieuwjaarsdag',
  'Goede Vrijdag': 'Goede Vrijdag',
  'Tweede paasdag': 'tweede paasdag',
  Koninginnedag: 'Koninginnedag',
  Koningsdag: 'Koningsdag',
  Bevrijdingsdag: 'Bevrijdingsdag',
  Hemelvaartsdag: 'Hemelvaartsdag',
  'Tweede pinksterdag': 'tweede pinksterdag',
  Kerstmis: 'eerste kerstdag',
  'Tweede kerstdag': 'tweede kerstdag',
};
const PER_JAAR = 9;

/**
 * Losse dagen die de regering met een feestdag gelijkstelt (art. 3 lid 3; zo'n besluit staat in de Staatscourant): naam → datums.
 * Leeg: voor geen dag is zo'n besluit nagegaan. Zonder die dag valt een laatste dag te vroeg, nooit te laat.
 */
const AANGEWEZEN: Record<string, readonly string[]> = {};

/**
 * De feestdagen van de Algemene termijnenwet van 2012 tot en met 2040, als naam → ISO-datums in volgorde.
 * @throws als `date-holidays` in een jaar niet precies negen van deze dagen kent.
 */
export const maakFeestdagen = (): Record<string, string[]> => {
  const kalender = new Holidays('NL');
  const perNaam = new Map<string, string[]>(Object.values(DAGEN).map((naam) => [naam, []]));
  for (let jaar = EERSTE_JAAR; jaar <= LAATSTE_JAAR; jaar += 1) {
    const dagen = kalender.getHolidays(jaar, 'nl').filter((dag) => dag.name in DAGEN);
    if (dagen.length !== PER_JAAR) throw new Error(`${jaar}: ${dagen.length} feestdagen gevonden in plaats van ${PER_JAAR}`);
    for (const dag of dagen) perNaam.get(DAGEN[dag.name] ?? '')?.push(dag.date.slice(0, 10));
  }
  for (const [naam, datums] of Object.entries(AANGEWEZEN)) perNaam.set(naam, [...datums]);
  return Object.fromEntries(perNaam);
};

/** De tekst van `src/regels/feestdagen.json`, zoals prettier hem zou schrijven: een korte lijst op één regel. */
export const feestdagenTekst = (): string => {
  const regels = Object.entries(maakFeestdagen()).map(([naam, datums]) => {
    const opEenRegel = `  ${JSON.stringify(naam)}: ${JSON.stringify(datums).replaceAll(',', ', ')}`;
    return opEenRegel.length < 130
      ? opEenRegel
      : `  ${JSON.stringify(naam)}: ${JSON.stringify(datums, null, 2).replaceAll('\n', '\n  ')}`;
  });
  return `{\n${regels.join(',\n')}\n}\n`;
};

if (import.meta.main) writeFileSync(fileURLToPath(new URL('../regels/feestdagen.json', import.meta.url)), feestdagenTekst());
