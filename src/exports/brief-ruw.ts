import type { Bij } from '../inhoud/schema.ts';
import type { Brief, BriefBron } from '../inhoud/schema-brief.ts';
import { opsomming } from '../lib/opsomming.ts';
import { pastBij } from '../regels/past-bij.ts';
import type { Feit } from '../regels/past-bij.ts';
import { kies } from './docx/papier.ts';
import type { Blok, Papier } from './docx/papier.ts';
import type { BriefWoord, BriefZaak } from './brief.ts';

/** Aan wie een brief kan gaan: de regels van het adres, en hoe de brief begint. */
const ADRES: Partial<Record<NonNullable<Brief['aan']>, { readonly regels: string; readonly aanhef: string }>> = {
  school: { regels: 'Aan de directie van {vak:naam-school}\n{vak:adres-school}', aanhef: 'Geachte directie,' },
  'bevoegd-gezag': { regels: 'Aan het bestuur van {vak:naam-school}\n{vak:adres-school}', aanhef: 'Geacht bestuur,' },
  swv: { regels: 'Aan het samenwerkingsverband {vak:naam-verband}\n{vak:adres-verband}', aanhef: 'Geachte heer of mevrouw,' },
  gpo: { regels: 'Aan de Geschillencommissie passend onderwijs\n{vak:adres-commissie}', aanhef: 'Geachte commissie,' },
  ouders: { regels: 'Aan de ouders van {vak:naam-leerling}\n{vak:adres-van-de-ouders}', aanhef: 'Geachte ouders,' },
};
/** De vaste delen van een brief, per soort afzender. */
const KADER = {
  ouders: { afzender: '{vak:naam-ouder}\n{vak:adres-ouder}\n{vak:contact-ouder}', slot: '{vak:naam-ouder}' },
  school: {
    afzender: '{vak:naam-school}\n{vak:adres-school}',
    slot: 'Namens {vak:naam-bestuur},\n{vak:naam-ondertekenaar}\n{vak:functie-ondertekenaar}',
  },
};
const GROET = 'Met vriendelijke groet,\n\n\n';
const DATUMREGEL = '{vak:plaats}, {vandaag}';

/** Het papier van een brief met de gaten er nog in: alleen wat bij deze feiten past, met het kader eromheen. */
export const ruwPapier = ({ brief }: Pick<BriefWoord, 'brief'>, zaak: Keuze): Papier => {
  const blokken = zichtbareBlokken(brief, zaak).flatMap((blok) => blokVan(blok, zaak));
  const adres = brief.aan === null ? undefined : ADRES[brief.aan];
  if (brief.vorm === 'blad' || !adres) return { titel: brief.betreft, blokken, voet: [] };
  const { afzender, slot } = KADER[brief.voor === 'ouders' ? 'ouders' : 'school'];
  return {
    titel: `Betreft: ${brief.betreft}`,
    vooraf: [`${afzender}\n`, `${adres.regels}\n`, DATUMREGEL].map(alinea),
    blokken: [alinea(adres.aanhef), ...blokken, alinea(`${GROET}${slot}`), ...bijlagen(brief.bijlagen)],
    voet: [],
  };
};

/** Waar van afhangt welke stukken in de brief staan. */
type Keuze = Pick<BriefZaak, 'feit' | 'keuzes'>;

/** De blokken die bij deze zaak horen; onbekend sluit niets uit. */
const zichtbareBlokken = ({ blokken }: Brief, { feit, keuzes }: Keuze): BriefBron[] =>
  blokken.filter(({ bij, alleen_als }) => pastBij(bij, feit) && (alleen_als === undefined || keuzes[alleen_als] !== false));

/** De vragen die een brief stelt over stukken die er alleen soms in horen, bij deze school. */
export const vragenVan = ({ blokken }: Brief, feit: Feit): string[] => [
  ...new Set(blokken.filter(({ bij }) => pastBij(bij, feit)).flatMap(({ alleen_als }) => alleen_als ?? [])),
];

const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });

const bijlagen = (regels: readonly string[]): Blok[] =>
  regels.length === 0
    ? []
    : [
        { soort: 'kop', niveau: 2, tekst: 'Bijlagen' },
        { soort: 'lijst', regels },
      ];

const blokVan = (bron: BriefBron, { feit, keuzes }: Keuze): Blok[] => {
  const vraag = voorwaarde(bron.bij, feit) ?? alsHetZoIs(bron.alleen_als, keuzes);
  const voorop = vraag === null ? [] : [alinea(kies(vraag))];
  if ('kop' in bron) return [{ soort: 'kop', niveau: 2, tekst: bron.kop }];
  if ('alinea' in bron) return [alinea(vraag === null ? bron.alinea : `${kies(vraag)} ${bron.alinea}`)];
  if ('lijst' in bron) return [...voorop, { soort: 'lijst', regels: bron.lijst }];
  if ('vakjes' in bron) return [...voorop, { soort: 'lijst', vakjes: true, regels: bron.vakjes }];
  if ('tabel' in bron) return [...voorop, { soort: 'tabel', ...tabel(bron.tabel) }];
  if ('invulregels' in bron) {
    const { vraag: kop, regels } = bron.invulregels;
    return [...voorop, { soort: 'tabel', koppen: [kop], rijen: Array.from({ length: regels }, () => ['']) }];
  }
  return [...voorop, { soort: 'handtekening', wie: bron.ondertekening }];
};

const tabel = ({ koppen, rijen, leeg }: Extract<BriefBron, { tabel: object }>['tabel']) => ({
  koppen,
  rijen: [...rijen, ...Array.from({ length: leeg }, () => koppen.map(() => ''))],
  breedtes: koppen.map((_, plek) => (plek === 0 ? 3 : koppen.length === 2 ? 5 : 2)),
});

/** Wat er bij een stuk moet staan zolang niet vaststaat of het bij deze school hoort; null als dat vaststaat. */
const voorwaarde = (bij: Bij | undefined, { sector, bestuursvorm }: Feit): string | null => {
  const scholen = bij?.sector && sector === undefined ? [opsomming(bij.sector.map((naam) => KORT[naam] ?? naam))] : [];
  const openVorm = bestuursvorm === undefined || bestuursvorm === 'weet-niet';
  const vormen = bij?.bestuursvorm && openVorm ? [`een ${opsomming(bij.bestuursvorm.map((vorm) => VORM[vorm]))} school`] : [];
  const delen = [...vormen, ...scholen];
  return delen.length === 0 ? null : `laat dit alleen staan bij ${delen.join(' in ')}`;
};

const alsHetZoIs = (vraag: string | undefined, keuzes: Keuze['keuzes']): string | null =>
  vraag === undefined || keuzes[vraag] === true ? null : `laat dit alleen staan als ${vraag}`;

const KORT: Partial<Record<string, string>> = { 'cluster-1-2': 'cluster 1 en 2' };
const VORM = { openbaar: 'openbare', bijzonder: 'bijzondere' };
