import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { beantwoord } from '../../src/cli/doorloop-antwoord.ts';
import { kort, kwitantieTekst, metControle } from '../../src/exports/kwitantie.ts';
import { leesKwitantie } from '../../src/exports/kwitantie-lezen.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { vingerafdruk } from '../../src/lib/vingerafdruk.ts';
import { routePerUitkomst } from '../helpers/routes.ts';

const DATUMS = { 'ontvangst-aanmelding': '2026-10-05', peildatum: '2026-11-21' };
const VAST = { versie: '2026-11-21', site: '2026-11-22', nagekeken: '2026-11-21', wet: '2026-08-01', peildatum: '2026-11-21' };

const maak = async (stroom: string, uitkomst: string, antwoorden: readonly { stap: string; keuze: string }[]) => {
  const tekst = kwitantieTekst({ ...VAST, stroom, uitkomst, antwoorden, datums: DATUMS });
  return metControle(tekst, kort((await vingerafdruk(tekst)) ?? ''));
};

test('the hash is the same in the browser and in node', async () => {
  for (const tekst of ['', 'a', 'ëß€', 'x'.repeat(5000)]) {
    expect(await vingerafdruk(tekst)).toBe(createHash('sha256').update(tekst, 'utf8').digest('hex'));
  }
});

test(
  'npm run doorloop replays a receipt of each flow to the same outcome, as with the answers themselves',
  { timeout: 60_000 },
  async () => {
    for (const { stroom, machine } of gebouwdeStromen()) {
      const [uitkomst, spoor] = [...routePerUitkomst(machine)].at(-1) ?? ['', []];
      const { code, json } = beantwoord(['--kwitantie', await maak(stroom, uitkomst, spoor)], '2030-01-01');
      expect(json).toMatchObject({ uitkomst: { id: uitkomst }, spoor, kwitantie: { uitkomst, zelfde_uitkomst: true } });
      expect(code).toBe(0);
      const fragment = `#${spoor.map(({ stap, keuze }) => `${stap}=${keuze}`).join('&')}`;
      const los = ['--stroom', stroom, '--peildatum', '2026-11-21', '--datums', '{"ontvangst-aanmelding":"2026-10-05"}'];
      // Het deel van een adres achter # geeft hetzelfde als de kwitantie.
      expect(json).toEqual(expect.objectContaining(beantwoord([...los, '--antwoorden', fragment], '2030-01-01').json));
    }
  },
);

test('a changed receipt is refused; line breaks of a mail program are not a change', async () => {
  const goed = await maak('aanmelding', 'te-jong-om-aan-te-melden', [
    { stap: 'sector', keuze: 'po' },
    { stap: 'leeftijd', keuze: 'te-jong' },
  ]);
  expect(beantwoord(['--kwitantie', goed.replace('leeftijd', 'leef\n  tijd')], '2030-01-01').code).toBe(0);
  for (const fout of [
    goed.replace('te-jong', 'oud-genoeg'),
    goed.slice(0, -1),
    goed.replace('2026-10-05', '2026-10-06'),
    'x',
    '',
  ]) {
    expect(beantwoord(['--kwitantie', fout], '2030-01-01')).toMatchObject({
      code: 2,
      json: { fout: { code: 'KWITANTIE_ONGELDIG' } },
    });
  }
});

test('an outcome that changed since then is told', async () => {
  const bon = await maak('aanmelding', 'weigeren-mag-niet', [
    { stap: 'sector', keuze: 'po' },
    { stap: 'leeftijd', keuze: 'te-jong' },
  ]);
  expect(beantwoord(['--kwitantie', bon], '2030-01-01').json).toMatchObject({ kwitantie: { zelfde_uitkomst: false } });
});

test('a receipt is read back as it was written', async () => {
  const gelezen = leesKwitantie(await maak('opp', 'x', [{ stap: 'sector', keuze: 'po' }]));
  expect(gelezen).toMatchObject({ ...VAST, stroom: 'opp', uitkomst: 'x', antwoorden: { sector: 'po' } });
  expect(gelezen?.datums).toEqual({ 'ontvangst-aanmelding': '2026-10-05' });
});
