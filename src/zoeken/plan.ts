import { afstand } from '../lib/afstand.ts';
import { woordenVan } from '../lib/woorden-van.ts';

/** Wat mensen typen, en de woorden van de site die erbij horen (content/zoekwoorden.yaml). */
export type Synoniem = { readonly zegt: readonly string[]; readonly zoek: readonly string[] };
/** Wat de zoekpagina weet zonder te zoeken: de synoniemen, en alle woorden van de site, de meest gebruikte eerst. */
export type Woordenboek = { readonly synoniemen: readonly Synoniem[]; readonly woorden: readonly string[] };
/** Eén begrip uit de vraag: het woord zoals getypt, en alles waarmee een pagina eraan voldoet. Elk met een gewicht van 0 tot 1. */
export type Groep = { readonly woord: string; readonly zoek: readonly (readonly [term: string, gewicht: number])[] };
/** Hoe een vraag wordt gezocht; `verbeterd` zijn de tikfouten: van wat getypt is naar wat is gezocht. */
export type Plan = { readonly groepen: readonly Groep[]; readonly verbeterd: readonly (readonly [string, string])[] };

/** Woorden die bijna overal staan en niets kiezen. Staan er alleen zulke woorden, dan tellen zij wel. */
export const LEEG: ReadonlySet<string> = new Set(
  (
    'aan al als bij dan dat de deze die dit door een en er ga gaan gaat geen geven haar heb hebben heeft hem ben bent het hij hoe hun ik in is ' +
    'je kan kun kunnen mag mee meer met mij mijn moet moeten na naar niet nog nu of om ons onze ook op over per school te tot u uit ' +
    'uw van veel voor waar wanneer was wat we wel wie wij wil willen word worden wordt zelf zij zijn zit zo'
  ).split(' '),
);
/** Een synoniem telt iets minder dan het woord zelf, een deel van een samenstelling nog minder. */
const GEWICHT = { zelf: 1, synoniem: 0.9, deel: 0.6 };

/** Maakt van een vraag een plan: zinsdelen met synoniemen eerst, dan elk woord dat overblijft, met tikfouten verbeterd. */
export const maakPlan = (vraag: string, boek: Woordenboek): Plan => {
  const zinnen = zinnenVan(boek.synoniemen);
  const site = new Set(boek.woorden);
  const bekend = new Set([...boek.woorden, ...zinnen.flatMap(({ woorden }) => woorden)]);
  const verbeterd: [string, string][] = [];
  const woorden = woordenVan(vraag).map((woord) => {
    if (LEEG.has(woord) || isBekend(woord, bekend) || deel(woord, bekend)) return woord;
    const beter = verbeter(woord, bekend);
    if (beter !== undefined) verbeterd.push([woord, beter]);
    return beter ?? woord;
  });
  const vrij = woorden.map(() => true);
  const groepen: Groep[] = [];
  for (const { woorden: zin, zoek } of zinnen) {
    const begin = woorden.findIndex((_, i) => zin.every((woord, j) => vrij[i + j] === true && woorden[i + j] === woord));
    if (begin === -1) continue;
    zin.forEach((_, j) => (vrij[begin + j] = false));
    // Wat op de site niet voorkomt, zoekt alleen op zijn synoniemen: anders raadt Pagefind naar een woord dat erop lijkt.
    const zelf = zin.every((woord) => isBekend(woord, site)) ? [metGewicht(GEWICHT.zelf)(zin.join(' '))] : [];
    groepen.push({ woord: zin.join(' '), zoek: [...zelf, ...zoek.map(metGewicht(GEWICHT.synoniem))] });
  }
  const over = woorden.filter((_, i) => vrij[i]);
  const telt = over.filter((woord) => !LEEG.has(woord));
  for (const woord of telt.length + groepen.length > 0 ? telt : over) groepen.push(los(woord, bekend));
  return { groepen, verbeterd };
};

type Zin = { readonly woorden: readonly string[]; readonly zoek: readonly string[] };
const metGewicht =
  (gewicht: number) =>
  (term: string): [string, number] => [term, gewicht];

/** De langste zinsdelen eerst, zodat "niet eens" wint van "eens". */
const zinnenVan = (synoniemen: readonly Synoniem[]): Zin[] =>
  synoniemen
    .flatMap(({ zegt, zoek }) => zegt.map((zin) => ({ woorden: woordenVan(zin), zoek })))
    .sort((a, b) => b.woorden.length - a.woorden.length);

const los = (woord: string, bekend: ReadonlySet<string>): Groep => ({
  woord,
  zoek: [[woord, GEWICHT.zelf], ...(isBekend(woord, bekend) ? [] : (deel(woord, bekend) ?? [])).map(metGewicht(GEWICHT.deel))],
});

/** Een woord in aanbouw telt als bekend zolang er een woord mee begint. */
const isBekend = (woord: string, bekend: ReadonlySet<string>): boolean =>
  bekend.has(woord) || /\d/.test(woord) || [...bekend].some((ander) => woord.length > 3 && ander.startsWith(woord));

/** Een samenstelling uit twee bekende woorden van vier letters of meer, met of zonder tussenletters. */
const deel = (woord: string, bekend: ReadonlySet<string>): [string, string] | undefined => {
  for (let i = 4; i <= woord.length - 4; i += 1) {
    const [voor, na] = [woord.slice(0, i), woord.slice(i)];
    const kort = [voor, voor.replace(/(?:en|s)$/, '')].find((begin) => begin.length >= 4 && bekend.has(begin));
    if (kort !== undefined && bekend.has(na)) return [kort, na];
  }
  return undefined;
};

/** Het bekende woord dat het meest lijkt: één fout bij een kort woord, drie bij een lang. Bij gelijke stand het meest gebruikte. */
const verbeter = (woord: string, bekend: ReadonlySet<string>): string | undefined => {
  let minste = woord.length < 6 ? 2 : woord.length < 10 ? 3 : 4;
  let beste: string | undefined;
  for (const ander of bekend) {
    if (Math.abs(ander.length - woord.length) >= minste) continue;
    const ver = afstand(woord, ander);
    if (ver < minste) [beste, minste] = [ander, ver];
  }
  return beste;
};
