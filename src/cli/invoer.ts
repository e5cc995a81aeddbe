import { parseArgs } from 'node:util';
import { heeftKeuze, stappenVan } from '../engine/flow-types.ts';
import type { Antwoorden, FlowMachine } from '../engine/flow-types.ts';
import { options } from '../engine/options.ts';
import { levendeStap } from '../engine/replay-input.ts';
import { STEMMEN } from '../inhoud/schema.ts';
import type { Stem } from '../inhoud/schema.ts';
import { gebouwdeStromen } from '../inhoud/stromen.ts';
import type { GebouwdeStroom } from '../inhoud/stromen.ts';
import { GEBEURTENIS_IDS } from '../regels/gebeurtenissen.ts';
import type { Datums } from '../regels/gebeurtenissen.ts';
import { leesIsoDatum } from '../regels/kalender.ts';
import { InvoerFout } from './fout.ts';

const VLAGGEN = {
  stroom: { type: 'string' },
  antwoorden: { type: 'string' },
  datums: { type: 'string' },
  peildatum: { type: 'string' },
  kwitantie: { type: 'string' },
  stem: { type: 'string' },
  beschrijf: { type: 'boolean' },
} as const;
type Vlag = keyof typeof VLAGGEN;

/** De vlaggen zoals zij zijn gegeven; nog niets is aan een stroom getoetst. */
export type Vlaggen = ReadonlyMap<Vlag, string>;

/** Leest de vlaggen: `--naam waarde` of `--naam=waarde`; de laatste telt. @throws InvoerFout bij iets anders. */
export const leesVlaggen = (argumenten: readonly string[]): Vlaggen => {
  const { tokens } = parseArgs({ args: [...argumenten], options: VLAGGEN, strict: false, tokens: true });
  const keuzes = Object.keys(VLAGGEN).map((naam) => `--${naam}`);
  const onbekend = (waarde: string) =>
    new InvoerFout({ code: 'VLAG_ONBEKEND', waarde, uitleg: `"${waarde}" is geen vlag van deze opdracht.`, keuzes });
  const vlaggen = new Map<Vlag, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') throw onbekend(token.kind === 'positional' ? token.value : '--');
    const { name, rawName, value } = token;
    if (!isVlag(name)) throw onbekend(rawName);
    const heeftWaarde = value !== undefined;
    if (name === 'beschrijf' ? heeftWaarde : !heeftWaarde) {
      const uitleg = `Achter ${rawName} hoort ${heeftWaarde ? 'geen' : 'een'} waarde.`;
      throw new InvoerFout({ code: 'VLAG_ZONDER_WAARDE', waarde: rawName, uitleg, keuzes });
    }
    vlaggen.set(name, value ?? '');
  }
  return vlaggen;
};

const isVlag = (naam: string): naam is Vlag => Object.hasOwn(VLAGGEN, naam);

/** De stroom met deze id. @throws InvoerFout als zij niet is gegeven of niet bestaat. */
export const leesStroom = (id: string | undefined): GebouwdeStroom => {
  const gebouwd = gebouwdeStromen();
  const keuzes = gebouwd.map(({ stroom }) => stroom);
  const gevonden = gebouwd.find(({ stroom }) => stroom === id);
  if (gevonden) return gevonden;
  if (id === undefined)
    throw new InvoerFout({ code: 'STROOM_ONTBREEKT', waarde: '', uitleg: 'Noem een stroom: --stroom <id>.', keuzes });
  throw new InvoerFout({ code: 'STROOM_ONBEKEND', waarde: id, uitleg: `De stroom "${id}" bestaat niet.`, keuzes });
};

/** De stem, of school. @throws InvoerFout bij een andere. */
export const leesStem = (stem: string | undefined): Stem => {
  const gevonden = STEMMEN.find((bekend) => bekend === (stem ?? 'school'));
  if (gevonden) return gevonden;
  throw new InvoerFout({ code: 'STEM_ONBEKEND', waarde: stem, uitleg: `De stem "${stem}" bestaat niet.`, keuzes: STEMMEN });
};

/** Een datum die bestaat (ISO). @throws InvoerFout met de reden in woorden. */
export const leesDag = (datum: string): string => {
  const gelezen = leesIsoDatum(datum);
  if (gelezen.soort === 'datum') return gelezen.datum;
  throw new InvoerFout({ code: 'DATUM_ONMOGELIJK', waarde: datum, uitleg: gelezen.uitleg });
};

/** De datums per gebeurtenis, uit JSON. @throws InvoerFout bij een onbekende gebeurtenis of onmogelijke datum. */
export const leesDatums = (json: string | undefined): Datums => {
  const datums: { -readonly [G in keyof Datums]: Datums[G] } = {};
  for (const [naam, datum] of leesTeksten('datums', json, () => GEBEURTENIS_IDS)) {
    const id = GEBEURTENIS_IDS.find((bekend) => bekend === naam);
    if (id === undefined) {
      const uitleg = `De gebeurtenis "${naam}" bestaat niet.`;
      throw new InvoerFout({ code: 'GEBEURTENIS_ONBEKEND', waarde: naam, uitleg, keuzes: GEBEURTENIS_IDS });
    }
    datums[id] = leesDag(datum);
  }
  return datums;
};

/**
 * De antwoorden per stap, uit JSON. Een vervallen stap mag; of zijn optie nog bestaat, blijkt bij het naspelen.
 * @param vervallen vervallen stap → de levende stap
 * @throws InvoerFout bij een onbekende stap of optie
 */
export const leesAntwoorden = (machine: FlowMachine, json: string | undefined, vervallen: Antwoorden): Antwoorden => {
  const stappen = [...stappenVan(machine), ...Object.keys(vervallen)];
  const antwoorden = new Map<string, string>();
  const keuzesBij = (stap: string) => options(machine, stap).map(({ keuze }) => keuze);
  for (const [stap, keuze] of leesTeksten('antwoorden', json, keuzesBij)) {
    const levend = levendeStap(machine, stap, vervallen);
    if (levend === null) {
      throw new InvoerFout({ code: 'STAP_ONBEKEND', waarde: stap, uitleg: `De stap "${stap}" bestaat niet.`, keuzes: stappen });
    }
    if (levend === stap && !heeftKeuze(machine, stap, keuze)) {
      const uitleg = `De stap "${stap}" heeft geen optie "${keuze}".`;
      throw new InvoerFout({ code: 'KEUZE_ONBEKEND', waarde: keuze, uitleg, keuzes: keuzesBij(stap) });
    }
    antwoorden.set(stap, keuze);
  }
  return Object.fromEntries(antwoorden);
};

/** De paren van een JSON-object met alleen teksten. `keuzes` geeft wat er bij een sleutel wel kan. */
const leesTeksten = (
  vlag: string,
  json: string | undefined,
  keuzes: (sleutel: string) => readonly string[],
): [string, string][] =>
  Object.entries(leesObject(vlag, json ?? '{}')).map(([sleutel, waarde]) => {
    if (typeof waarde === 'string') return [sleutel, waarde];
    const uitleg = `De waarde van "${sleutel}" in --${vlag} is geen tekst.`;
    throw new InvoerFout({ code: 'WAARDE_GEEN_TEKST', waarde, uitleg, keuzes: keuzes(sleutel) });
  });

const leesObject = (vlag: string, json: string): object => {
  try {
    const waarde: unknown = JSON.parse(json);
    if (typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)) return waarde;
  } catch {
    // Geen JSON; de fout hieronder zegt het.
  }
  throw new InvoerFout({ code: 'JSON_ONGELDIG', waarde: json, uitleg: `De waarde van --${vlag} is geen JSON-object.` });
};
