import { describe, expect, test } from 'vitest';
import { oefenbron } from '../../src/exports/oefenbron.ts';
import { leesInhoud } from '../../src/inhoud/lees.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { oefenvragen, trekVraag } from '../../src/oefenen/vragen.ts';
import { kern, MAX_PER_SOORT } from '../../src/oefenen/vraag.ts';
import type { OefenBron, OefenRegel } from '../../src/oefenen/bron.ts';
import { AKKOORD_VAN } from '../../src/regels/akkoord.ts';
import { lopendeDuurInWoorden } from '../../src/regels/termijn-woorden.ts';

const bron = oefenbron(leesInhoud('.').inhoud, gebouwdeStromen(), '2026-11-21');
const vragen = oefenvragen(bron);
const perSoort = Map.groupBy(vragen, ({ soort }) => soort);
const regel = (id: string): OefenRegel => {
  const gevonden = bron.regels.find((van) => id.endsWith(`/${van.id}`) || id.endsWith(`-${van.id}`));
  if (!gevonden) throw new Error(`No rule for question ${id}`);
  return gevonden;
};
const regelVanKeuze = (adres: string): OefenRegel => regel(adres.slice(0, -1));

test('er zijn minstens 150 verschillende vragen van minstens tien soorten, en geen soort heeft er meer dan dertig', () => {
  expect(new Set(vragen.map(({ id }) => id)).size).toBe(vragen.length);
  expect(vragen.length).toBeGreaterThanOrEqual(150);
  expect(perSoort.size).toBeGreaterThanOrEqual(10);
  for (const [soort, deel] of perSoort) expect(deel.length, soort).toBeLessThanOrEqual(MAX_PER_SOORT);
});

test('tienduizend getrokken vragen: nooit twee goede antwoorden, en altijd dezelfde keuze bij hetzelfde zaad', () => {
  for (let zaad = 0; zaad < 10_000; zaad += 1) {
    const vraag = vragen[zaad % vragen.length];
    if (!vraag) throw new Error('no question');
    const { keuzes, goed } = trekVraag(vraag, zaad);
    expect(keuzes[goed]).toBe(vraag.goed);
    expect(keuzes.filter(({ tekst }) => kern(tekst) === kern(vraag.goed.tekst))).toHaveLength(1);
    expect(new Set(keuzes.map(({ tekst }) => kern(tekst))).size).toBe(keuzes.length);
    expect(keuzes.length).toBeGreaterThanOrEqual(3);
    if (zaad % 500 === 0) expect(trekVraag(vraag, zaad)).toEqual({ vraag, keuzes, goed });
  }
});

describe('het goede antwoord is wat de regel zegt, en een fout antwoord is waar van waar het naar wijst', () => {
  test('duur', () => {
    for (const { id, goed, fout } of perSoort.get('duur') ?? []) {
      const termijn = regel(id).termijn;
      if (termijn === null || termijn.aard === 'kalender') throw new Error(id);
      expect(kern(goed.tekst)).toBe(kern(lopendeDuurInWoorden(termijn)));
      for (const { tekst, adres } of fout) {
        const ander = regelVanKeuze(adres).termijn;
        if (ander === null || ander.aard === 'kalender') throw new Error(adres);
        expect(kern(tekst)).toBe(kern(lopendeDuurInWoorden(ander)));
        expect(ander.duur).not.toBe(termijn.duur);
      }
      // Echt te verwarren: geen jaren naast weken, behalve bij de langste en de kortste termijnen.
      if (/^P[2-8]W$/.test(termijn.duur)) for (const { tekst } of fout) expect(tekst, id).not.toMatch(/ jaar$/);
    }
  });

  test('wie, wet en schoolsoort', () => {
    for (const { id, fout } of perSoort.get('wie') ?? []) {
      for (const { adres } of fout) expect(regelVanKeuze(adres).actor).not.toEqual(regel(id).actor);
    }
    for (const { id, goed, fout } of perSoort.get('wet') ?? []) {
      expect(regel(id).wetten).toEqual([goed.tekst]);
      for (const { tekst, adres } of fout) {
        expect(regelVanKeuze(adres).wetten).toEqual([tekst]);
        expect(regel(id).wetten).not.toContain(tekst);
      }
    }
    for (const { id, goed, fout } of perSoort.get('schoolsoort') ?? []) {
      const sector = id.split('/')[1]?.split('-')[0];
      expect(regelVanKeuze(goed.adres).sectors).toContain(sector);
      for (const { adres } of fout) expect(regelVanKeuze(adres).sectors).not.toContain(sector);
    }
  });

  test('woorden: de foute antwoorden zijn van dezelfde soort, en geen betekenis noemt een ander woord van de vraag', () => {
    const woorden = new Map(bron.begrippen.map((woord) => [woord.id, woord]));
    const woord = (id: string) => woorden.get(id.slice(id.search(/[/#]/) + 1).replace(/^#/, ''));
    const metAfkorting = (groep: string | undefined) =>
      bron.begrippen.filter((van) => van.groep === groep && van.afkorting !== null).length;
    for (const soort of ['begrip', 'woord', 'afkorting'] as const) {
      const lijst = perSoort.get(soort) ?? [];
      expect(lijst.length).toBeGreaterThanOrEqual(20);
      for (const { id, fout } of lijst) {
        const eigen = woord(id);
        expect(eigen, id).toBeDefined();
        const anderen = fout.map(({ adres }) => woord(adres.replace('/begrippen/', '')));
        expect(anderen.length, id).toBeGreaterThanOrEqual(3);
        for (const ander of anderen) {
          expect(` ${kern(ander?.betekenis ?? '')} `, id).not.toContain(` ${kern(eigen?.naam ?? '?')} `);
          expect(` ${kern(eigen?.betekenis ?? '')} `, id).not.toContain(` ${kern(ander?.naam ?? '?')} `);
        }
        // Van een kleine soort zijn er soms geen drie; dan vullen andere woorden aan.
        if (soort !== 'afkorting' || metAfkorting(eigen?.groep) > 4)
          expect(anderen.filter((ander) => ander?.groep === eigen?.groep).length, id).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('akkoord en bevinding', () => {
    expect(perSoort.get('akkoord')?.length).toBeGreaterThanOrEqual(10);
    for (const { id, goed, fout } of perSoort.get('akkoord') ?? []) {
      const { akkoord } = regel(id);
      expect(akkoord && AKKOORD_VAN[akkoord.wie]).toBe(goed.tekst);
      for (const { tekst, adres } of fout) {
        const ander = regelVanKeuze(adres).akkoord;
        expect(ander && AKKOORD_VAN[ander.wie]).toBe(tekst);
      }
    }
    for (const { id, fout } of perSoort.get('bevinding') ?? []) {
      const [eigen] = bron.bevindingen.filter(({ stroom, id: naam }) => id === `bevinding/${stroom}-${naam}`);
      for (const { van, adres } of fout) {
        const ander = bron.bevindingen.find((b) => b.titel === van && b.adres === adres);
        expect(ander?.stroom).toBe(eigen?.stroom);
        expect(ander?.gewicht).not.toBe(eigen?.gewicht);
      }
    }
  });
});

test('verandert een termijn in de regels, dan verandert het antwoord mee en niets anders', () => {
  const id = 'aanmelding-beslistermijn-zes-weken';
  const anders: OefenBron = {
    ...bron,
    regels: bron.regels.map((van) =>
      van.id === id && van.termijn && van.termijn.aard !== 'kalender'
        ? { ...van, termijn: { ...van.termijn, duur: 'P9W' } }
        : van,
    ),
  };
  const vraagIn = (lijst: ReturnType<typeof oefenvragen>) => lijst.find((vraag) => vraag.id === `duur/${id}`);
  expect(vraagIn(vragen)?.goed.tekst).toBe('Zes weken');
  expect(vraagIn(oefenvragen(anders))?.goed.tekst).toBe('Negen weken');
});
