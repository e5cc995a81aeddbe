import { expect, test } from 'vitest';
import { controle } from '../../src/inhoud/controle.ts';
import { goedeInhoud, kort, problemenMet, proef, proefStroom } from './proef-inhoud.ts';

test('een bevinding die op geen overgang staat, verandert niets', () => {
  expect(problemenMet({ 'bevindingen/niemand': goedeInhoud().bevindingen['op-papier'] })).toEqual([
    'ZONDER_EFFECT niemand.yaml: niemand',
  ]);
});

test('een bevinding op een tak die nooit genomen wordt, komt op geen uitkomst', () => {
  const { lezing, datum } = proef();
  const papier = {
    ja: [
      { naar: 'op-tijd', als: 'isPo', bevinding: 'op-papier' },
      { naar: 'wacht', als: 'isPo', bevinding: 'mondeling' },
      { naar: 'mag', bevinding: 'op-papier' },
    ],
    nee: 'wacht',
  };
  expect(kort(controle({ lezing, flows: { aanmelding: proefStroom({ papier }) }, datum }))).toContain(
    'ZONDER_EFFECT mondeling.yaml: mondeling (wel aangegeven, maar op geen route die bij een uitkomst komt)',
  );
});

test.each(['blokkade', 'herstelbaar'])('een bevinding met gewicht %s noemt een taak', (gewicht) => {
  expect(problemenMet({ 'bevindingen/te-laat/gewicht': gewicht })).toEqual(['TAAK_NODIG te-laat.yaml: te-laat']);
  expect(problemenMet({ 'bevindingen/te-laat/gewicht': gewicht, 'bevindingen/te-laat/taken': ['schrijf'] })).toEqual([]);
});

test('een uitkomst die ja zegt heeft op elke route een bevinding die draagt', () => {
  expect(problemenMet({ 'bevindingen/op-papier/gewicht': 'let-op' })).toEqual(['JA_ZONDER_REDEN mag.mdx: mag']);
  expect(
    problemenMet({
      'stappen/aanmelding/wacht/oordeel': 'mag-mits',
      'casussen/aanmelding/praatje/verwacht/oordeel': ['mag-mits'],
    }),
  ).toEqual(['JA_ZONDER_REDEN wacht.mdx: wacht']);
});

test('een taak die niemand noemt is een probleem', () => {
  expect(problemenMet({ 'taken/over': goedeInhoud().taken['schrijf'] })).toEqual(['TAAK_ONGEBRUIKT over.yaml: over']);
});
