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

test('wat gelijk is staat op naam, wat nooit is nagekeken boven alles, en de dag staat erbij', () => {
  const nooit = { nagekeken: null, confidence: 'seed-only' } as const;
  const regels = {
    'z-oud': proefRegel('z-oud', nagekeken('2026-01-02')),
    'b-nooit': proefRegel('b-nooit', nooit),
    'a-oud': proefRegel('a-oud', nagekeken('2026-01-02')),
    'm-oudst': proefRegel('m-oudst', nagekeken('2026-01-01')),
    'a-nooit': proefRegel('a-nooit', nooit),
  };
  expect(teControleren(regels, '2026-11-21').map(({ id, op }) => [id, op])).toEqual([
    ['a-nooit', null],
    ['b-nooit', null],
    ['m-oudst', '2026-01-01'],
    ['a-oud', '2026-01-02'],
    ['z-oud', '2026-01-02'],
  ]);
});

test('wat het eerst eindigt staat vooraan, ook wat vandaag eindigt', () => {
  const tot = (valid_until: string) => ({ versies: [proefVersie({ valid_until })] });
  const regels = {
    'c-later': proefRegel('c-later', tot('2026-12-31')),
    'b-zelfde': proefRegel('b-zelfde', tot('2026-12-01')),
    'a-zelfde': proefRegel('a-zelfde', tot('2026-12-01')),
    'd-vandaag': proefRegel('d-vandaag', tot('2026-11-21')),
  };
  expect(eindigend(regels, '2026-11-21').map(({ id, dagen }) => [id, dagen])).toEqual([
    ['d-vandaag', 0],
    ['a-zelfde', 10],
    ['b-zelfde', 10],
    ['c-later', 40],
  ]);
});

test('wat later begint staat vooraan; wat op de dag zelf begon of altijd al gold, is niet nieuw', () => {
  const van = (valid_from: string | null) => ({ versies: [proefVersie({ valid_from })] });
  const regels = {
    'b-eerst': proefRegel('b-eerst', van('2026-08-01')),
    'z-laatst': proefRegel('z-laatst', van('2027-01-01')),
    'a-eerst': proefRegel('a-eerst', van('2026-08-01')),
    'die-dag': proefRegel('die-dag', van('2026-01-01')),
    altijd: proefRegel('altijd', van(null)),
  };
  expect(begintNa(regels, '2026-01-01').map(({ id }) => id)).toEqual(['z-laatst', 'a-eerst', 'b-eerst']);
});
