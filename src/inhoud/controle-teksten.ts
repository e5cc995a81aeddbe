import type { Regel, Termijn } from '../regels/schema.ts';
import { DEKKING_BESTAND, VERVALLEN_BESTAND, bestandVan, geschrevenCasussen, geschrevenStappen } from './controle-gegevens.ts';
import type { Oefening } from './casus.ts';
import type { GeschrevenStap, Inhoudsmap } from './controle-gegevens.ts';
import { briefTeksten } from './brief-teksten.ts';
import type { Inhoud, Verzameling } from './lees.ts';
import type { OppVelden } from './schema-opp.ts';
import type { Tekst } from './schema.ts';

/** Eén tekst die een lezer te zien krijgt. */
export type LeesTekst = {
  /** De map onder content/, om lengtes per verzameling te tellen. */
  readonly verzameling: string;
  readonly bestand: string;
  readonly tekst: string;
  /** Waar: lopende tekst onder de kop, waar een accolade code is. */
  readonly mdx: boolean;
  /** In een regel: zijn eigen termijnen. `gat` is waar als `{duur}` en `{verlenging}` hier de eerste daarvan zijn. */
  readonly eigen?: { readonly termijnen: readonly Termijn[]; readonly gat: boolean };
};

/** Een tekst in een kop, voor één stem of voor meer; of niets. */
type Veld = Tekst | null | undefined;

/** Alle teksten voor lezers, uit alle verzamelingen. */
export const leesTeksten = (inhoud: Inhoud): LeesTekst[] => [
  ...Object.entries(inhoud.regels).flatMap(([id, regel]) => regelTeksten(id, regel)),
  ...geschrevenStappen(inhoud).flatMap(stapTeksten),
  ...velden('bronnen', inhoud.bronnen, ({ toelichting }) => [toelichting]),
  ...velden('bevindingen', inhoud.bevindingen, ({ titel, tekst }) => [titel, tekst]),
  ...velden('taken', inhoud.taken, ({ titel, tekst, bewijs, wanneer }) => [
    titel,
    tekst,
    bewijs,
    typeof wanneer === 'object' && 'termijn' in wanneer ? null : wanneer,
  ]),
  ...velden('brieven', inhoud.brieven, briefTeksten),
  ...velden('cijfers', inhoud.cijfers, ({ van, zin }) => [van, zin]),
  ...velden('wijzigingen', inhoud.wijzigingen, ({ titel, was, is }) => [titel, was, is]),
  ...velden('situaties', inhoud.situaties, ({ titel, tekst }) => [titel, tekst]),
  ...velden('begrippen', inhoud.begrippen, ({ naam, betekenis }) => [naam, betekenis]),
  ...velden('organisaties', inhoud.organisaties, ({ waarvoor, noot }) => [waarvoor, noot]),
  ...velden('oefensessies', inhoud.oefensessies, ({ titel, doelen, vooraf, onderdelen }) => [
    titel,
    ...doelen,
    ...vooraf,
    ...onderdelen.flatMap(({ wat, hoe }) => [wat, hoe]),
  ]),
  ...velden('paginas', inhoud.paginas, ({ titel, samenvatting }) => [titel, samenvatting]),
  ...velden('opp-velden', inhoud.oppVelden, oppTeksten),
  ...velden('opp-vaag', inhoud.oppVaag, ({ patronen }) =>
    Object.values(patronen).flatMap(({ vraag, zwak, beter }) => [vraag, zwak, beter]),
  ),
  ...lopend('paginas', inhoud.paginas),
  ...velden('kennisbank', inhoud.kennisbank, ({ titel, kort: antwoord, nieuw }) => [titel, antwoord, nieuw]),
  ...lopend('kennisbank', inhoud.kennisbank),
  ...velden('rollen', inhoud.rollen, ({ titel, naam, kort: antwoord, stappen, hulp }) => [
    titel,
    naam,
    antwoord,
    ...stappen.flatMap((stap) => [stap.titel, stap.tekst, ...stap.punten.map(({ tekst }) => tekst)]),
    ...hulp.map(({ tekst }) => tekst),
  ]),
  ...velden('stromen', inhoud.stromen, ({ titel, hoofdstukken }) => [titel, ...Object.values(hoofdstukken)]),
  ...lopend('stromen', inhoud.stromen),
  ...inhoud.dekking.flatMap(({ titel, reden }) =>
    [titel, reden].flatMap(stemmenVan).map((zin) => kort('dekking', DEKKING_BESTAND, zin)),
  ),
  ...Object.values(inhoud.vervallen).map(({ zin }) => kort('vervallen-adressen', VERVALLEN_BESTAND, zin)),
];

/**
 * De andere teksten die wij schrijven en waarvan alleen de zinnen worden gemeten: besluiten (Markdown, met code), casussen
 * (feiten zoals zij gebeurden, met weken in getallen, en het verhaal om mee te oefenen), voorbeelden van een OPP en de vakken van brieven.
 */
export const makersTeksten = (inhoud: Inhoud): LeesTekst[] => [
  ...velden('opp-voorbeelden', inhoud.oppVoorbeelden, ({ titel, concept }) => [titel, ...woordenUit(concept)]),
  ...woordenUit(inhoud.briefvakken).map((tekst) => kort('briefvakken', 'content/brief-vakken.yaml', tekst)),
  ...Object.entries(inhoud.besluiten).flatMap(([id, { titel, mdx }]) =>
    [titel, mdx].map((tekst) => kort('besluiten', `content/besluiten/${id}.md`, tekst)),
  ),
  ...geschrevenCasussen(inhoud).flatMap(({ bestand, casus: { feiten, antwoorden, oefening } }) =>
    [feiten, ...antwoorden.map(({ omdat }) => omdat), ...(oefening ? oefenteksten(oefening) : [])].map((tekst) =>
      kort('casussen', bestand, tekst),
    ),
  ),
];

/** Alle tekst die ergens in een waarde zit, hoe diep ook. */
const woordenUit = (waarde: unknown): string[] => {
  if (typeof waarde === 'string') return [waarde];
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(woordenUit) : [];
};
const oefenteksten = ({ delen, uitspraak, gesprek, notities }: Oefening): string[] => [
  ...delen.map(({ tekst }) => tekst),
  uitspraak,
  gesprek,
  notities,
];

/** Een tekst in elke stem die zij heeft. */
export const stemmenVan = (tekst: Veld): string[] => {
  if (tekst === null || tekst === undefined) return [];
  return typeof tekst === 'string' ? [tekst] : Object.values(tekst).filter((zin) => zin !== undefined);
};

const oppTeksten = ({ titel, inleiding, velden: eigen, lijsten, groepen }: OppVelden): Veld[] => [
  titel,
  inleiding,
  ...Object.values(groepen),
  ...[...Object.values(eigen), ...Object.values(lijsten).flatMap(({ delen }) => Object.values(delen))].flatMap(
    ({ vraag, kort: naam, hint, goed, zwak, keuzes }) => [vraag, naam, hint, goed, zwak, ...Object.values(keuzes ?? {})],
  ),
];

const kort = (verzameling: string, bestand: string, tekst: string): LeesTekst => ({ verzameling, bestand, tekst, mdx: false });

const velden = <T>(map: Inhoudsmap, dingen: Verzameling<T>, kies: (ding: T) => readonly Veld[]): LeesTekst[] =>
  Object.entries(dingen).flatMap(([id, ding]) =>
    kies(ding)
      .flatMap(stemmenVan)
      .map((tekst) => kort(map, bestandVan(map, id), tekst)),
  );

const lopend = (map: Inhoudsmap, dingen: Verzameling<{ readonly mdx: string }>): LeesTekst[] =>
  Object.entries(dingen).map(([id, { mdx }]) => ({ verzameling: map, bestand: bestandVan(map, id), tekst: mdx, mdx: true }));

const stapTeksten = ({ bestand, tekst }: GeschrevenStap): LeesTekst[] => {
  const koppen: Veld[] =
    tekst.soort === 'uitkomst'
      ? [tekst.titel, tekst.antwoord, tekst.waarom]
      : [
          tekst.titel,
          tekst.vraag,
          tekst.hint,
          ...Object.values(tekst.keuzes).flatMap((keuze) => (typeof keuze === 'string' ? keuze : [keuze.tekst, keuze.hint])),
          ...Object.values(tekst.takken).flatMap((takken) => Object.values(takken)),
        ];
  return [
    ...koppen.flatMap(stemmenVan).map((zin) => kort('stappen', bestand, zin)),
    { verzameling: 'stappen', bestand, tekst: tekst.mdx, mdx: true },
  ];
};

const regelTeksten = (id: string, { titel, betekent, los, versies }: Regel): LeesTekst[] => {
  const bestand = bestandVan('regels', id);
  const eigen = (termijnen: readonly (Termijn | null)[], gat: boolean) => ({
    termijnen: termijnen.filter((t) => t !== null),
    gat,
  });
  const alle = eigen(
    versies.map(({ termijn }) => termijn),
    false,
  );
  return [
    ...[titel, ...Object.values(betekent), ...stemmenVan(los)].map((tekst) => ({
      ...kort('regels', bestand, tekst),
      eigen: alle,
    })),
    ...versies.flatMap(({ tekst, toelichting, termijn }) =>
      [tekst, ...stemmenVan(toelichting)].map((zin) => ({ ...kort('regels', bestand, zin), eigen: eigen([termijn], true) })),
    ),
  ];
};
