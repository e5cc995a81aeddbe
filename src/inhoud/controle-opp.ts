import { conceptSchema } from '../opp/schema.ts';
import { HOOFDSTUKKEN } from '../opp/hoofdstukken.ts';
import type { Hoofdstuk } from '../opp/hoofdstukken.ts';
import { maakVaagzoeker } from '../opp/vaag.ts';
import type { VaagPatroon } from '../opp/vaag.ts';
import { bestandVan, vind } from './controle-gegevens.ts';
import type { Deelcontrole } from './controle-gegevens.ts';
import type { Probleem } from './fouten.ts';
import type { Inhoud } from './lees.ts';
import type { OppVelden, OppVeldWoorden } from './schema-opp.ts';

/** Of elk hoofdstuk, veld en onderdeel van het OPP woorden heeft, of elke regel bestaat, en of elk vaag patroon zijn voorbeelden waarmaakt. */
export const oppControle: Deelcontrole = ({ inhoud }) =>
  Object.keys(inhoud.oppVelden).length + Object.keys(inhoud.oppVaag).length === 0
    ? []
    : [...woordenFouten(inhoud), ...regelFouten(inhoud), ...vaagFouten(inhoud), ...voorbeeldFouten(inhoud)];

/** Alle vage patronen, thema na thema. */
export const vaagPatronen = ({ oppVaag }: Pick<Inhoud, 'oppVaag'>): VaagPatroon[] =>
  Object.values(oppVaag).flatMap(({ patronen }) =>
    Object.entries(patronen).map(([id, { patronen: vormen, tenzij, delen }]) => ({ id, patronen: vormen, tenzij, delen })),
  );

const fout = (bestand: string, waarde: string, uitleg: string): Probleem => ({ code: 'INHOUD_OPP', bestand, waarde, uitleg });

const woordenFouten = ({ oppVelden }: Inhoud): Probleem[] => [
  ...HOOFDSTUKKEN.flatMap((hoofdstuk) => {
    const bestand = bestandVan('opp-velden', hoofdstuk.id);
    const woorden = vind(oppVelden, hoofdstuk.id);
    return woorden
      ? hoofdstukFouten(hoofdstuk, woorden, bestand)
      : [fout(bestand, hoofdstuk.id, 'dit hoofdstuk heeft geen woorden')];
  }),
  ...Object.keys(oppVelden)
    .filter((id) => !HOOFDSTUKKEN.some((hoofdstuk) => hoofdstuk.id === id))
    .map((id) => fout(bestandVan('opp-velden', id), id, 'dit is geen hoofdstuk van src/opp')),
];

const hoofdstukFouten = ({ velden, lijsten, groepen = [] }: Hoofdstuk, woorden: OppVelden, bestand: string): Probleem[] => [
  ...gelijk(
    velden.map(({ id }) => id),
    Object.keys(woorden.velden),
    bestand,
    'veld',
  ),
  ...gelijk(
    lijsten.map(({ id }) => id),
    Object.keys(woorden.lijsten),
    bestand,
    'lijst',
  ),
  ...gelijk(
    groepen.map(({ id }) => id),
    Object.keys(woorden.groepen),
    bestand,
    'groep',
  ),
  ...velden.flatMap((veld) => keuzeFouten(veld, woorden.velden[veld.id], bestand)),
  ...lijsten.flatMap(({ id, delen }) => [
    ...gelijk(
      delen.map((deel) => deel.id),
      Object.keys(woorden.lijsten[id]?.delen ?? {}),
      bestand,
      `onderdeel van ${id}`,
    ),
    ...delen.flatMap((deel) => keuzeFouten(deel, woorden.lijsten[id]?.delen[deel.id], bestand)),
  ]),
];

type Keuzeveld = { readonly id: string; readonly soort: string; readonly keuzes?: readonly string[] };
const keuzeFouten = ({ id, keuzes = [] }: Keuzeveld, woorden: OppVeldWoorden | undefined, bestand: string): Probleem[] =>
  gelijk(keuzes, Object.keys(woorden?.keuzes ?? {}), bestand, `keuze van ${id}`);

const gelijk = (nodig: readonly string[], er: readonly string[], bestand: string, wat: string): Probleem[] => [
  ...nodig.filter((id) => !er.includes(id)).map((id) => fout(bestand, id, `${wat} zonder woorden`)),
  ...er.filter((id) => !nodig.includes(id)).map((id) => fout(bestand, id, `${wat} die niet bestaat`)),
];

/** Alle regels die een onderdeel van het OPP noemt. */
const oppRegels = (): string[] => [
  ...new Set(
    HOOFDSTUKKEN.flatMap(({ velden, lijsten, groepen = [] }) => [
      ...[...velden, ...lijsten, ...groepen].flatMap(({ eisen = [] }) => eisen.map(({ regel }) => regel)),
      ...velden.flatMap(({ ook = [] }) => ook),
    ]),
  ),
];

const regelFouten = ({ regels }: Inhoud): Probleem[] =>
  oppRegels()
    .filter((regel) => !Object.hasOwn(regels, regel))
    .map((waarde) => ({ code: 'INHOUD_REGEL_ONBEKEND', bestand: 'src/opp/hoofdstukken.ts', waarde }));

const vaagFouten = (inhoud: Inhoud): Probleem[] => {
  const zoek = maakVaagzoeker(vaagPatronen(inhoud));
  const gezien = new Set<string>();
  return Object.entries(inhoud.oppVaag).flatMap(([thema, { patronen }]) =>
    Object.entries(patronen).flatMap(([id, { zwak, beter, delen }]) => {
      const bestand = bestandVan('opp-vaag', thema);
      const [deel] = delen ?? [];
      const dubbel = gezien.has(id);
      gezien.add(id);
      return [
        ...(dubbel ? [fout(bestand, id, 'dit patroon staat er twee keer')] : []),
        ...(zoek(zwak, deel).some(({ patroon }) => patroon === id)
          ? []
          : [fout(bestand, id, 'het patroon vindt zijn zwakke zin niet')]),
        ...zoek(beter, deel).map(({ patroon, fragment }) => fout(bestand, id, `${patroon} vindt "${fragment}" in de betere zin`)),
      ];
    }),
  );
};

const voorbeeldFouten = ({ oppVoorbeelden }: Inhoud): Probleem[] =>
  Object.entries(oppVoorbeelden).flatMap(([id, { concept }]) => {
    const gelezen = conceptSchema.safeParse(concept);
    return gelezen.success
      ? []
      : gelezen.error.issues.map(({ path, message }) => fout(bestandVan('opp-voorbeelden', id), path.join('.'), message));
  });
