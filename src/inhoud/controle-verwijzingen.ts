import {
  bestandVan,
  geschrevenCasussen,
  geschrevenStappen,
  machineBestand,
  machineOvergangen,
  machineStappen,
  termijnenVanTaak,
} from './controle-gegevens.ts';
import type { GeschrevenStap, Onderzoek } from './controle-gegevens.ts';
import { leesTeksten } from './controle-teksten.ts';
import { regelsInGaten } from './brief-teksten.ts';
import type { Inhoud } from './lees.ts';

/** Waar een id naar kan wijzen. */
export type SoortVerwijzing = 'regel' | 'bron' | 'bevinding' | 'taak' | 'cijfer' | 'wijziging' | 'organisatie' | 'begrip';
/** Eén id die in een bestand wordt genoemd. */
export type Verwijzing = {
  readonly soort: SoortVerwijzing;
  readonly id: string;
  readonly bestand: string;
  /** De stap waarbij zij staat, als zij in een machine of in de woorden van een stap staat. */
  readonly bij?: { readonly stroom: string; readonly stap: string } | undefined;
};

/** Alle ids die ergens worden genoemd: in machines, koppen, lopende teksten en gaten. Elke id per bestand en stap één keer. */
export const verwijzingen = (onderzoek: Onderzoek): Verwijzing[] => {
  const alle = [...uitMachines(onderzoek), ...uitKoppen(onderzoek.inhoud), ...uitTeksten(onderzoek.inhoud)];
  return [...new Map(alle.map((v) => [[v.soort, v.id, v.bestand, v.bij?.stap].join(' '), v])).values()];
};

type Lijst = readonly string[] | undefined;
type Lijsten = Readonly<Partial<Record<SoortVerwijzing, Lijst>>>;

const vanuit = (bestand: string, lijsten: Lijsten, bij?: Verwijzing['bij']): Verwijzing[] =>
  SOORTEN.flatMap((soort) => (lijsten[soort] ?? []).map((id) => ({ soort, id, bestand, bij })));

const uitMachines = (onderzoek: Onderzoek): Verwijzing[] => [
  ...machineStappen(onderzoek).flatMap(({ stroom, stap, meta }) =>
    vanuit(machineBestand(stroom), { regel: meta.regels }, { stroom, stap }),
  ),
  ...machineOvergangen(onderzoek).flatMap(({ stroom, stap, meta: { regels, bevinding } }) =>
    vanuit(machineBestand(stroom), { regel: regels, bevinding: bevinding === undefined ? [] : [bevinding] }, { stroom, stap }),
  ),
];

const uitKoppen = (inhoud: Inhoud): Verwijzing[] => [
  ...Object.entries(inhoud.regels).flatMap(([id, { versies }]) =>
    vanuit(bestandVan('regels', id), {
      bron: versies.flatMap(({ bronnen }) => bronnen.map(({ bron }) => bron)),
      regel: versies.flatMap(({ termijn }) =>
        termijn && termijn.aard !== 'kalender' && typeof termijn.vanaf === 'object' ? termijn.vanaf['einde-van'] : [],
      ),
    }),
  ),
  ...Object.entries(inhoud.bevindingen).flatMap(([id, { regels, in_stroom, taken, termijn }]) =>
    vanuit(bestandVan('bevindingen', id), {
      regel: [
        ...regels,
        ...Object.values(in_stroom).flatMap((extra) => extra.regels),
        ...(termijn ? [termijn.regel, ...(termijn.door ?? [])] : []),
      ],
      taak: [...taken, ...Object.values(in_stroom).flatMap((extra) => extra.taken)],
    }),
  ),
  ...Object.entries(inhoud.taken).flatMap(([id, taak]) =>
    vanuit(bestandVan('taken', id), { regel: [...taak.regels, ...termijnenVanTaak(taak)] }),
  ),
  ...Object.entries(inhoud.brieven).flatMap(([id, brief]) =>
    vanuit(bestandVan('brieven', id), {
      regel: [
        ...brief.wet.flatMap(({ regels }) => regels),
        ...brief.let_op.flatMap(({ regels }) => regels),
        ...brief.regels,
        ...regelsInGaten(brief),
      ],
      taak: brief.taken,
      organisatie: brief.hulp,
    }),
  ),
  ...Object.entries(inhoud.cijfers).flatMap(([id, { bron }]) => vanuit(bestandVan('cijfers', id), { bron: [bron] })),
  ...Object.entries(inhoud.wijzigingen).flatMap(([id, { regels }]) => vanuit(bestandVan('wijzigingen', id), { regel: regels })),
  ...Object.entries(inhoud.kennisbank).flatMap(([id, { regels, bronnen, veranderd }]) =>
    vanuit(bestandVan('kennisbank', id), { regel: regels, bron: bronnen.map(({ bron }) => bron), wijziging: veranderd }),
  ),
  ...Object.entries(inhoud.rollen).flatMap(([id, { stappen, nu, hulp }]) =>
    vanuit(bestandVan('rollen', id), {
      regel: stappen.flatMap(({ regels, punten }) => [...regels, ...punten.flatMap((punt) => punt.regels)]),
      wijziging: nu,
      organisatie: hulp.map(({ wie }) => wie),
    }),
  ),
  ...geschrevenCasussen(inhoud).flatMap(({ bestand, casus: { bron, verwacht } }) =>
    vanuit(bestand, {
      bron: [bron],
      bevinding: [...(verwacht.hoofdreden === null ? [] : [verwacht.hoofdreden]), ...verwacht.ook],
      taak: verwacht.taken,
      organisatie: verwacht.hulp,
    }),
  ),
  ...geschrevenStappen(inhoud).flatMap(uitStap),
];

const uitStap = ({ stroom, stap, bestand, tekst }: GeschrevenStap): Verwijzing[] => {
  const eigen: Lijsten =
    tekst.soort === 'vraag'
      ? { regel: tekst.datum?.regels }
      : { regel: tekst.termijnen, taak: [...tekst.taken, ...tekst.ander], organisatie: tekst.hulp };
  return vanuit(bestand, { ...eigen, cijfer: tekst.misgaat, wijziging: tekst.veranderd }, { stroom, stap });
};

/** De onderdelen in een lopende tekst die naar iets wijzen, met de eigenschap waarin de id staat. */
const ONDERDELEN: Readonly<Record<string, readonly [SoortVerwijzing, string]>> = {
  Regel: ['regel', 'id'],
  Termijn: ['regel', 'regel'],
  Verlenging: ['regel', 'regel'],
  Bron: ['bron', 'id'],
  Begrip: ['begrip', 'id'],
};
const GATEN: Readonly<Record<string, SoortVerwijzing>> = { termijn: 'regel', verlenging: 'regel', begrip: 'begrip' };
const SOORTEN: readonly SoortVerwijzing[] = [
  'regel',
  'bron',
  'bevinding',
  'taak',
  'cijfer',
  'wijziging',
  'organisatie',
  'begrip',
];

const uitTeksten = (inhoud: Inhoud): Verwijzing[] => {
  const stappen = new Map(geschrevenStappen(inhoud).map(({ bestand, stroom, stap }) => [bestand, { stroom, stap }]));
  return leesTeksten(inhoud).flatMap(({ bestand, tekst, mdx }) =>
    (mdx ? onderdelenIn(tekst) : gatenIn(tekst)).map(({ soort, id }) => ({ soort, id, bestand, bij: stappen.get(bestand) })),
  );
};

type Genoemd = Pick<Verwijzing, 'soort' | 'id'>;

/** Een onderdeel zonder id telt als een id die niet bestaat: leeg. */
const onderdelenIn = (mdx: string): Genoemd[] =>
  [...mdx.matchAll(/<([A-Z]\w*)\b([^>]*)>/g)].flatMap(([, naam = '', eigenschappen = '']) => {
    const [soort, eigenschap] = ONDERDELEN[naam] ?? [];
    if (soort === undefined) return [];
    return [{ soort, id: new RegExp(`\\b${eigenschap}="([^"]*)"`).exec(eigenschappen)?.[1] ?? '' }];
  });

const gatenIn = (tekst: string): Genoemd[] =>
  [...tekst.matchAll(/\{([a-z]+):([a-z0-9-]+)\}/g)].flatMap(([, naam = '', id = '']) => {
    const soort = GATEN[naam];
    return soort ? [{ soort, id }] : [];
  });
