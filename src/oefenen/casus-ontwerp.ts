import type { Groep } from './casus.ts';
import { eigenCasusSchema } from './eigen-casus.ts';
import type { CasusBestand, EigenCasus } from './eigen-casus.ts';

/** Wat een trainer bij één stap invult: het antwoord, waar het op rust, en een deel van het verhaal als dat hier begint. */
export type OntwerpStap = { readonly keuze: string; readonly omdat: string; readonly deel: string };
/** Een casus in wording. Wat nog niet is ingevuld, is leeg. */
export type Ontwerp = {
  readonly stroom: string;
  readonly titel: string;
  readonly niveau: EigenCasus['oefening']['niveau'];
  readonly kant: EigenCasus['oefening']['kant'];
  readonly datum: string;
  readonly groep: Groep | '';
  readonly hoofdreden: string;
  readonly uitspraak: string;
  readonly gesprek: string;
  readonly notities: string;
  readonly stappen: Readonly<Record<string, OntwerpStap>>;
};

/** Een ontwerp waarin nog niets staat. `datum` is de dag wiens recht telt (ISO-datum). */
export const leegOntwerp = (stroom: string, datum: string): Ontwerp => ({
  stroom,
  titel: '',
  niveau: 'middel',
  kant: 'school',
  datum,
  groep: '',
  hoofdreden: '',
  uitspraak: '',
  gesprek: '',
  notities: '',
  stappen: {},
});

/** Of er iets in staat dat verloren kan gaan. */
export const heeftIets = ({ titel, uitspraak, gesprek, notities, stappen }: Ontwerp): boolean =>
  [titel, uitspraak, gesprek, notities].some((tekst) => tekst.trim() !== '') || Object.keys(stappen).length > 0;

/** Wat er bij een stap is ingevuld; leeg als dat er nog niet is. */
export const stapVan = ({ stappen }: Pick<Ontwerp, 'stappen'>, stap: string): OntwerpStap =>
  (Object.hasOwn(stappen, stap) ? stappen[stap] : undefined) ?? { keuze: '', omdat: '', deel: '' };

/** Waar het ontwerp op uitkomt: de antwoorden op de route, en het oordeel van de uitkomst (null zolang die er niet is). */
export type OntwerpRoute = {
  readonly spoor: readonly { readonly stap: string; readonly keuze: string }[];
  readonly oordeel: string | null;
};

/**
 * Het ontwerp als casus in de vorm van de site, of wat er nog aan ontbreekt, in woorden. Antwoorden die niet meer op de route liggen,
 * tellen niet mee. Een bekende vorm zegt nog niet dat de route klopt; dat zegt `routeFouten`.
 */
export const naarCasus = (ontwerp: Ontwerp, { spoor, oordeel }: OntwerpRoute): { bestand: CasusBestand } | { mist: string[] } => {
  const antwoorden = spoor.map(({ stap, keuze }) => ({ stap, keuze, omdat: stapVan(ontwerp, stap).omdat.trim() }));
  const delen = spoor
    .map(({ stap }) => ({ bij: stap, tekst: stapVan(ontwerp, stap).deel.trim() }))
    .filter(({ tekst }) => tekst !== '');
  const { stroom, titel, niveau, kant, datum, groep, hoofdreden, uitspraak, gesprek, notities } = ontwerp;
  const zonder = antwoorden.findIndex(({ omdat }) => omdat === '');
  const mist = [
    ...(titel.trim().length < 5 || titel.trim().length > 70 ? ['Geef een titel van 5 tot en met 70 tekens.'] : []),
    ...(oordeel === null ? ['Loop de route tot aan een uitkomst.'] : []),
    ...(delen.length < 2 ? ['Schrijf ten minste twee delen van het verhaal.'] : []),
    ...(spoor[0] !== undefined && delen[0]?.bij !== spoor[0].stap
      ? ['Zet het eerste deel van het verhaal bij de eerste vraag.']
      : []),
    ...(zonder === -1 ? [] : [`Schrijf bij vraag ${zonder + 1} waar het antwoord op rust.`]),
    ...(groep === '' ? ['Kies wat een goede lezer vindt.'] : []),
    ...(uitspraak.trim() === '' ? ['Schrijf waarom de uitkomst zo is.'] : []),
    ...(gesprek.trim() === '' ? ['Schrijf een vraag voor het gesprek.'] : []),
    ...(notities.trim() === '' ? ['Schrijf wat een trainer erbij moet weten.'] : []),
  ];
  const gelezen = eigenCasusSchema.safeParse({
    bron: 'eigen-casus',
    datum,
    feiten: delen.map(({ tekst }) => tekst).join(' '),
    antwoorden,
    verwacht: {
      groep,
      oordeel: [oordeel],
      hoofdreden: hoofdreden === '' ? null : hoofdreden,
      ook: [],
      taken: [],
      hulp: [],
    },
    oefening: {
      titel: titel.trim(),
      niveau,
      kant,
      delen,
      uitspraak: uitspraak.trim(),
      gesprek: gesprek.trim(),
      notities: notities.trim(),
    },
  });
  if (mist.length === 0 && gelezen.success) return { bestand: { stroom, casus: gelezen.data } };
  return { mist: mist.length > 0 ? mist : ['Kies een geldige datum.'] };
};

/** Een gelezen casus als ontwerp, om verder aan te werken. */
export const naarOntwerp = ({ stroom, casus }: CasusBestand): Ontwerp => {
  const { delen, ...rest } = casus.oefening;
  const deelBij = (stap: string) => delen.filter(({ bij }) => bij === stap).map(({ tekst }) => tekst);
  return {
    ...rest,
    stroom,
    datum: casus.datum,
    groep: casus.verwacht.groep,
    hoofdreden: casus.verwacht.hoofdreden ?? '',
    stappen: Object.fromEntries(
      casus.antwoorden.map(({ stap, keuze, omdat }) => [stap, { keuze, omdat, deel: deelBij(stap).join('\n') }]),
    ),
  };
};
