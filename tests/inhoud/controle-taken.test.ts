import { expect, test } from 'vitest';
import { taakSchema } from '../../src/inhoud/schema.ts';
import { problemenMet } from './proef-inhoud.ts';

const met = (anders: object) => {
  const basis = {
    titel: 'De taak',
    tekst: 'Zo gaat dat.',
    wie: 'school',
    wanneer: 'vandaag nog',
    bewijs: 'De brief',
    volgorde: 1,
  };
  const taak = taakSchema.parse({ ...basis, regels: ['r-papier'], ...anders });
  return problemenMet({ taken: { schrijf: taak } }).filter((regel) => regel.startsWith('TAAK_WIE'));
};
const titel = (school: string, ouder: string) => ({ titel: { school, ouder, leerling: 'Vraag iets' } });

test('wie een taak niet heeft, leest wie haar wel heeft', () => {
  expect(met(titel('Noteer de dag', 'De school noteert de dag'))).toEqual([]);
  expect(met(titel('Noteer de dag', 'Vraag welke dag het was'))).toEqual(['TAAK_WIE schrijf.yaml: Vraag welke dag het was']);
  expect(met({ ...titel('Geef de ouders het plan', 'Vraag het plan'), wie: 'ouders' })).toEqual([
    'TAAK_WIE schrijf.yaml: Geef de ouders het plan',
  ]);
  expect(met({ ...titel('De leerling vertelt', 'Praat erover'), wie: 'leerling' })).toEqual([
    'TAAK_WIE schrijf.yaml: Praat erover',
  ]);
});

test('een tijd die de lezer aanspreekt, is er per stem', () => {
  expect(met({ wanneer: 'vóór het gesprek' })).toEqual([]);
  expect(met({ wanneer: 'na uitleg' })).toEqual([]);
  expect(met({ wanneer: 'voordat u begint' })).toEqual(['TAAK_WIE schrijf.yaml: voordat u begint']);
  expect(met({ wanneer: { school: 'voordat u begint', ouder: 'voordat de school begint' } })).toEqual([]);
});
