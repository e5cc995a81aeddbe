import { expect, test } from 'vitest';
import { POSTER, deelPosterIn, posterBinnenin } from '../../src/exports/poster.ts';
import { maakWoorden } from '../../src/exports/woorden.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { inhoud } from '../helpers/inhoud.ts';

const stromen = gebouwdeStromen().map(({ stroom, machine }) => maakWoorden(stroom, machine, inhoud));
const blokken = deelPosterIn(stromen);

test('the poster has every flow once, on the sheet, and no block over another', () => {
  expect(blokken.map(({ stroom }) => stroom).sort()).toEqual(stromen.map(({ stroom }) => stroom).sort());
  for (const { stroom, x, y, b, hoogte } of blokken) {
    expect([x + b <= POSTER.breedte, y + hoogte <= POSTER.hoogte], stroom).toEqual([true, true]);
    const over = blokken.filter(
      (ander) =>
        ander.stroom !== stroom && x < ander.x + ander.b && ander.x < x + b && y < ander.y + ander.hoogte && ander.y < y + hoogte,
    );
    expect(
      over.map((ander) => ander.stroom),
      stroom,
    ).toEqual([]);
  }
});

test('the poster names every outcome of every flow', () => {
  const tekst = blokken.flatMap(({ regels }) => regels.map((regel) => regel.tekst)).join(' ');
  const titels = stromen.flatMap(({ stappen }) =>
    Object.values(stappen).flatMap((woord) => (woord.soort === 'uitkomst' ? [woord.titel] : [])),
  );
  expect(titels.filter((titel) => !tekst.includes(titel))).toEqual([]);
  expect(posterBinnenin(stromen, 'x')).not.toContain('style=');
});
