import { vaagPatronen } from '../../src/inhoud/controle-opp.ts';
import type { Maat } from '../../src/opp/controleer.ts';
import { LEEG_CONCEPT } from '../../src/opp/schema.ts';
import type { Concept } from '../../src/opp/schema.ts';
import { maakVaagzoeker } from '../../src/opp/vaag.ts';
import { leesDuur } from '../../src/regels/duur.ts';
import { inhoud } from './inhoud.ts';

/** De maat waarmee een OPP wordt nagekeken, met de echte patronen en de duur uit de echte regel; vandaag is 1 oktober 2026. */
export const maat = (): Maat => {
  const termijn = inhoud.regels['opp-evaluatie-jaarlijks']?.versies.at(-1)?.termijn;
  if (!termijn || termijn.aard === 'kalender') throw new Error('opp-evaluatie-jaarlijks has no term');
  return { zoekVaag: maakVaagzoeker(vaagPatronen(inhoud)), vandaag: '2026-10-01', jaarlijks: leesDuur(termijn.duur) };
};

/** Een concept met deze velden en lijsten. */
export const conceptMet = (velden: Concept['velden'], lijsten: Concept['lijsten'] = {}): Concept => ({
  ...LEEG_CONCEPT,
  velden,
  lijsten,
});
