import { expect, test } from 'vitest';
import { replay } from '../../src/engine/replay.ts';
import { maakWoorden } from '../../src/exports/woorden.ts';
import { flows } from '../../src/flows/index.ts';
import { CONTROLE, naAntwoord } from '../../src/islands/view-model.ts';
import { aanmelding, inhoud, woorden } from '../helpers/inhoud.ts';
import { alsAntwoorden, routePerUitkomst } from '../helpers/routes.ts';

type Antwoorden = Readonly<Record<string, string>>;
/** Waar de speler heen gaat na dit antwoord, met deze antwoorden van eerder. */
const na = (antwoorden: Antwoorden, stap: string, keuze: string) =>
  naAntwoord({ machine: aanmelding, woorden, stap, antwoorden, route: replay(aanmelding, antwoorden, { tot: stap }) }, keuze)
    .stap;

test('an outcome that rests on more than four answers comes after the check, one on four or less does not', () => {
  let [gezien, kort] = [0, 0];
  for (const [uitkomst, weg] of routePerUitkomst(aanmelding)) {
    const laatste = weg.at(-1);
    if (!laatste) continue;
    const verwacht = weg.length > 4 ? CONTROLE : uitkomst;
    expect(na(alsAntwoorden(weg.slice(0, -1)), laatste.stap, laatste.keuze), uitkomst).toBe(verwacht);
    gezien += 1;
    if (weg.length <= 4) kort += 1;
  }
  expect(kort).toBeGreaterThan(0);
  expect(gezien).toBeGreaterThan(kort);
});

test('an outcome that points to another flow is never checked', () => {
  const [machine, eigen] = [flows.start, maakWoorden('start', flows.start, inhoud)];
  for (const [uitkomst, weg] of routePerUitkomst(machine)) {
    const antwoorden = alsAntwoorden(weg);
    const { stap, keuze } = weg.at(-1) ?? { stap: '', keuze: '' };
    const route = replay(machine, antwoorden, { tot: stap });
    expect(naAntwoord({ machine, woorden: eigen, stap, antwoorden, route }, keuze).stap).toBe(uitkomst);
  }
});

const HALF = { sector: 'po', leeftijd: 'oud-genoeg', 'is-schriftelijk': 'ja', 'waar-ingeschreven': 'nergens' };

test('on a route that is not finished, the same answer again goes one step on', () => {
  expect(na(HALF, 'sector', 'po')).toBe('leeftijd');
  expect(na(HALF, 'is-schriftelijk', 'ja')).toBe('waar-ingeschreven');
  expect(na(HALF, 'waar-ingeschreven', 'nergens')).toBe('meer-scholen');
});

test('another answer goes to the first question that is still open', () => {
  expect(na(HALF, 'sector', 'sbo')).toBe('is-er-een-tlv');
  expect(na(HALF, 'sector', 'vo')).toBe('leerjaar');
});

test('on a finished route the same answer again goes back to the check', () => {
  const [, weg = []] = [...routePerUitkomst(aanmelding)].find(([, route]) => route.length > 6) ?? [];
  const eerste = weg[0] ?? { stap: '', keuze: '' };
  expect(na(alsAntwoorden(weg), eerste.stap, eerste.keuze)).toBe(CONTROLE);
});
