import { expect, test } from 'vitest';
import { netjesGeplakt } from '../../src/opp/plakken.ts';

test('een opsomming uit Word houdt haar regels en krijgt streepjes', () => {
  expect(netjesGeplakt('•\teen\r\n\uF0B7\ttwee\r\no\tdrie\r\n  ▪ vier')).toBe('- een\n- twee\n- drie\n  - vier');
});

test('vreemde spaties worden gewoon en onzichtbare tekens verdwijnen', () => {
  expect(netjesGeplakt('Groep\u00A06\u200B en af\u00ADspraken\u2009hier.\u000Bnieuw')).toBe('Groep 6 en afspraken hier.\nnieuw');
});

test('geen letter of leesteken gaat verloren: accenten, aanhalingstekens, emoji en een o aan het begin van een regel blijven', () => {
  const tekst = 'o, zei hij: “één keer” – ook ’s ochtends… 👩🏽‍🏫\nopa komt; 3 > 2 & {zo}\n\n1. eerst';
  expect(netjesGeplakt(tekst)).toBe(tekst);
});

test('twee keer netjes maken verandert niets meer', () => {
  const eens = netjesGeplakt('•\t een \u00A0 twee\r\n\r\n\r\n\r\ndrie');
  expect(netjesGeplakt(eens)).toBe(eens);
});
