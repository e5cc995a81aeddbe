import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doorloop } from '../../src/exports/doorloop.ts';
import { maakWoorden } from '../../src/exports/woorden.ts';
import type { Inhoud } from '../../src/inhoud/lees.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { GEBEURTENIS_IDS } from '../../src/regels/gebeurtenissen.ts';
import type { Termijn } from '../../src/regels/schema.ts';
import { inhoud, PEILDATUM } from '../helpers/inhoud.ts';
import { alsAntwoorden, routePerUitkomst } from '../helpers/routes.ts';
import { ernaast, termijnRegels } from '../helpers/termijn-tabel.ts';

// Klopt een wijziging? Kijk haar na in de wet en schrijf de tabel opnieuw: npx vitest run --config tests/vitest.config.ts gehouden -u
const TABEL = 'gehouden/termijnen.txt';
const gehouden = (): string[] =>
  readFileSync(join(import.meta.dirname, TABEL), 'utf8')
    .split('\n')
    .filter(Boolean);

/** Een vaste tijd waar de wet geen dag bij noemt: een maand, die als woord in de regel staat. */
const ZONDER_GETAL = ['doorstroomtoets-februari'];

/** Elk getal van elke termijn in de catalogus, met de termijn als dat getal één naast de wet zit. */
const getallen = Object.entries(inhoud.regels).flatMap(([id, { versies }]) =>
  versies.flatMap(({ termijn }, plaats) =>
    termijn === null
      ? []
      : ernaast(termijn).map(([wat, fout]) => ({ naam: `${id} (versie ${plaats + 1}): ${wat}`, id, plaats, fout })),
  ),
);

const metFout = (id: string, plaats: number, termijn: Termijn): Inhoud => {
  const regel = inhoud.regels[id];
  if (!regel) throw new Error(id);
  const versies = regel.versies.map((versie, index) => (index === plaats ? { ...versie, termijn } : versie));
  return { ...inhoud, regels: { ...inhoud.regels, [id]: { ...regel, versies } } };
};

test('elke termijn is zoals zij in de wet is nagekeken: getal, eenheid, begin, bronnen en laatste dag', async () => {
  await expect(`${termijnRegels(inhoud).join('\n')}\n`).toMatchFileSnapshot(TABEL);
});

test('elke regel met een termijn staat in de tabel, en op één na heeft elk een getal dat fout kan gaan', () => {
  const metTermijn = Object.entries(inhoud.regels).flatMap(([id, { versies }]) =>
    versies.some(({ termijn }) => termijn) ? [id] : [],
  );
  expect(new Set([...getallen.map(({ id }) => id), ...ZONDER_GETAL])).toEqual(new Set(metTermijn));
  expect(new Set(gehouden().map((rij) => rij.split(' | ')[0]))).toEqual(new Set(metTermijn));
});

describe('één getal naast de wet', () => {
  const tabel = termijnRegels(inhoud);

  test.each(getallen)('valt op in de tabel: $naam', ({ id, plaats, fout }) => {
    const rijen = termijnRegels(metFout(id, plaats, fout));
    const anders = rijen.filter((rij, index) => rij !== tabel[index]).map((rij) => rij.split(' | '));
    expect(anders.map(([regel]) => regel)).toContain(id);
    // Wat verder verandert, volgt op deze termijn.
    expect(anders.filter(([regel, , , , begin]) => regel !== id && !begin?.startsWith(`einde van ${id}`))).toEqual([]);
    const eigen = anders.find(([regel]) => regel === id);
    const was = tabel.find((rij) => rij.startsWith(`${id} | ${eigen?.[1] ?? ''} | `))?.split(' | ');
    // De laatste dagen, of bij een vaste tijd de woorden.
    expect(eigen?.[fout.aard === 'kalender' ? 3 : eigen.length - 2]).not.toBe(
      was?.[fout.aard === 'kalender' ? 3 : was.length - 2],
    );
  });
});

describe('in de stromen', () => {
  const datums = Object.fromEntries(GEBEURTENIS_IDS.map((id) => [id, '2026-09-07']));
  const loop = (bron: Inhoud, stroom: (typeof routes)[number]) =>
    doorloop({
      machine: stroom.machine,
      woorden: maakWoorden(stroom.stroom, stroom.machine, bron),
      antwoorden: stroom.antwoorden,
      datums,
      peildatum: PEILDATUM,
      stem: 'school',
    });
  const routes = gebouwdeStromen().flatMap(({ stroom, machine }) =>
    [...routePerUitkomst(machine).values()].map((route) => ({ stroom, machine, antwoorden: alsAntwoorden(route) })),
  );
  const gebruikt = new Map(
    routes.flatMap((route) => loop(inhoud, route).termijnen.map(({ regel }) => [regel, route] as const)).reverse(),
  );
  const lopend = getallen.filter(({ id, plaats, naam }) => {
    const geldend = inhoud.regels[id]?.versies.length === plaats + 1;
    return geldend && gebruikt.has(id) && !naam.endsWith('verlenging');
  });

  test('de termijnen van de uitkomsten worden bijna allemaal op een kortste route berekend', () => {
    expect(lopend.length).toBeGreaterThanOrEqual(25);
  });

  test.each(lopend)(
    'geeft een ander getal in de regel een andere dag of uitleg bij een uitkomst: $naam',
    ({ id, plaats, fout }) => {
      const route = gebruikt.get(id);
      if (!route) throw new Error(id);
      const van = (bron: Inhoud) => loop(bron, route).termijnen.filter(({ regel }) => regel === id);
      expect(van(metFout(id, plaats, fout))).not.toEqual(van(inhoud));
    },
  );
});
