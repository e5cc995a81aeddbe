import { expect, test } from 'vitest';
import { begintNa, eindigend, isVerouderd, teControleren } from '../../src/regels/actualiteit.ts';
import { proefRegel, proefVersie } from '../inhoud/proef-inhoud.ts';

const nagekeken = (op: string) => ({ nagekeken: { op, wetsversie: null } });

test('na 180 dagen mag het nog net, na 181 dagen is een regel verouderd', () => {
  const regel = proefRegel('a', nagekeken('2026-11-21'));
  expect(isVerouderd(regel, '2027-05-20')).toBe(false);
  expect(isVerouderd(regel, '2027-05-21')).toBe(true);
});

test('een regel die nooit is nagekeken, is niet verouderd maar wel te controleren', () => {
  const nooit = proefRegel('nooit', { nagekeken: null, confidence: 'seed-only' });
  expect(isVerouderd(nooit, '2030-01-01')).toBe(false);
  const regels = { oud: proefRegel('oud', nagekeken('2026-01-01')), nooit, vers: proefRegel('vers', nagekeken('2026-11-20')) };
  expect(teControleren(regels, '2026-11-21').map(({ id, dagen }) => [id, dagen])).toEqual([
    ['nooit', null],
    ['oud', 324],
  ]);
});

test('wat binnen 90 dagen eindigt wordt gemeld, met of er een versie op volgt', () => {
  const twee = [
    proefVersie({ valid_until: '2026-12-31' }),
    proefVersie({ valid_from: '2027-01-01', tekst: 'De school beslist later.' }),
  ];
  const regels = {
    opvolger: proefRegel('opvolger', { versies: twee }),
    einde: proefRegel('einde', { versies: [proefVersie({ valid_until: '2027-02-19' })] }),
    later: proefRegel('later', { versies: [proefVersie({ valid_until: '2027-02-20' })] }),
    voorbij: proefRegel('voorbij', { versies: [proefVersie({ valid_until: '2026-11-20' })] }),
  };
  expect(eindigend(regels, '2026-11-21').map(({ id, dagen, opvolger }) => [id, dagen, opvolger])).toEqual([
    ['opvolger', 40, true],
    ['einde', 90, false],
  ]);
  expect(begintNa(regels, '2026-12-01').map(({ id, datum }) => [id, datum])).toEqual([['opvolger', '2027-01-01']]);
});
