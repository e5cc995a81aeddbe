import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { feitenVan } from '../../src/engine/branch-conditions.ts';
import { stappenVan } from '../../src/engine/flow-types.ts';
import { graafVan } from '../../src/engine/graph.ts';
import { options } from '../../src/engine/options.ts';
import { flowJsonSchemaAlsJson } from '../../src/exports/flow-schema.ts';
import type { FlowJson } from '../../src/exports/flow-schema.ts';
import { flowJson, aanmelding } from '../helpers/inhoud.ts';
import { geldt } from './verwijzend-naspelen.ts';

const flow = flowJson();
const keur = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true })
  .addFormat('date', /^\d{4}-\d{2}-\d{2}$/)
  .compile(flowJsonSchemaAlsJson());

test('the export is what its JSON schema (2020-12) says, also after a trip through text', () => {
  expect(flowJsonSchemaAlsJson()).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
  keur(JSON.parse(JSON.stringify(flow)));
  expect(keur.errors).toBe(null);
});

test('the JSON schema refuses what is not an export', () => {
  const [eerste] = Object.keys(flow.stappen);
  const kapot: unknown[] = [
    {},
    { ...flow, extra: 1 },
    { ...flow, schema_versie: 2 },
    { ...flow, versie: 'gisteren' },
    { ...flow, stappen: { ...flow.stappen, [eerste ?? '']: { soort: 'vraag' } } },
    { ...flow, uitkomsten: { x: { oordeel: 'misschien' } } },
  ];
  expect(kapot.filter((waarde) => keur(waarde))).toEqual([]);
});

test('has every step of the machine with all options and branches, and no id that leads nowhere', () => {
  expect(Object.keys(flow.stappen)).toEqual(stappenVan(aanmelding));
  for (const [id, stap] of Object.entries(flow.stappen)) {
    expect(stap.soort === 'uitkomst', id).toBe(Object.hasOwn(flow.uitkomsten, id));
    const doelen = Object.fromEntries(
      Object.entries(stap.keuzes).map(([keuze, { naar }]) => [keuze, naar.map((tak) => tak.stap)]),
    );
    const machine = Object.fromEntries(
      options(aanmelding, id).map(({ keuze, takken }) => [keuze, takken.map(({ naar }) => naar)]),
    );
    expect(doelen, id).toEqual(machine);
  }
  const takken = Object.values(flow.stappen).flatMap(({ keuzes }) => Object.values(keuzes).flatMap(({ naar }) => naar));
  expect(takken.filter(({ bevinding }) => bevinding !== null && !Object.hasOwn(flow.bevindingen, bevinding))).toEqual([]);
  const taken = [
    ...Object.values(flow.uitkomsten).flatMap((u) => [...u.taken, ...u.ander]),
    ...Object.values(flow.bevindingen).flatMap((b) => b.taken),
  ];
  expect(taken.filter((taak) => !Object.hasOwn(flow.taken, taak))).toEqual([]);
});

test('only the last branch of an option has no condition, and each condition says so in words', () => {
  for (const [id, { keuzes }] of Object.entries(flow.stappen)) {
    for (const { naar } of Object.values(keuzes)) {
      expect(
        naar.map(({ voorwaarde }) => voorwaarde === null),
        id,
      ).toEqual(naar.map((_, plaats) => plaats === naar.length - 1));
      expect(
        naar
          .flatMap(({ voorwaarde }) => (voorwaarde ? [voorwaarde.woorden] : []))
          .filter((woorden) => woorden.startsWith('Als een eerdere')),
      ).toEqual([]);
    }
  }
});

test('on every node (step, facts) the exported conditions choose the branch that the guards choose', () => {
  let getoetst = 0;
  for (const { snapshot, stap, uit } of graafVan(aanmelding).values()) {
    for (const { keuze, overgang } of uit) {
      const takken = flow.stappen[stap]?.keuzes[keuze]?.naar ?? [];
      const gekozen = takken.findIndex((tak) => geldt(tak, zonderLeeg(feitenVan(snapshot))));
      expect(gekozen, `${stap} ${keuze}`).toBe(aanmelding.states[stap]?.transitions.get(keuze)?.indexOf(overgang ?? never()));
      getoetst += 1;
    }
  }
  expect(getoetst).toBeGreaterThan(1000);
});

test('no text has an unfilled slot', () => {
  expect(JSON.stringify(flow satisfies FlowJson)).not.toMatch(/\{(termijn|verlenging|begrip):/);
});

const zonderLeeg = (feiten: Readonly<Record<string, string | boolean | null>>) =>
  Object.fromEntries(Object.entries(feiten).flatMap(([feit, waarde]) => (waarde === null ? [] : [[feit, waarde]])));
const never = (): never => {
  throw new Error('An edge has no transition.');
};
