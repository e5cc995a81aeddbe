import { expect, test } from 'vitest';
import { maakOefencasus, oefencasussen } from '../../src/exports/oefencasus.ts';
import { makersTeksten } from '../../src/inhoud/controle-teksten.ts';
import { laadMachine } from '../../src/flows/load.ts';
import { machineHash } from '../../src/inhoud/machine-hash.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { antwoordenTot, telCasus, verhaalTot } from '../../src/oefenen/casus.ts';
import type { CasusStap } from '../../src/oefenen/casus.ts';
import { regelSector } from '../../src/regels/past-bij.ts';
import { inhoud } from '../helpers/inhoud.ts';

const stap = (id: string, gat = false): CasusStap => ({
  stap: id,
  goed: 'ja',
  omdat: 'Dat staat er.',
  bevindingen: gat ? [`b-${id}`] : [],
  regels: [],
  gat,
});
const casus = { stappen: [stap('a'), stap('b', true), stap('c', true), stap('d')], groep: 'nee' as const };
const zet = (keuze: string, hint = false) => ({ keuze, hint });

test('wie alle gaten vindt haalt meer dan wie alleen het oordeel goed heeft', () => {
  const alles = telCasus(casus, { zetten: [zet('ja'), zet('ja'), zet('ja'), zet('ja')], oordeel: 'nee' });
  expect(alles).toMatchObject({ punten: 20, van: 20, oordeelGoed: true, gemist: [] });
  const gaten = telCasus(casus, { zetten: [zet('nee'), zet('ja'), zet('ja'), zet('nee')], oordeel: 'ja' });
  const oordeel = telCasus(casus, { zetten: [zet('nee'), zet('nee'), zet('nee'), zet('nee')], oordeel: 'nee' });
  expect(gaten.punten).toBe(12);
  expect(oordeel.punten).toBe(4);
  expect(oordeel.gemist.map(({ stap: id }) => id)).toEqual(['b', 'c']);
});

test('een hint kost de helft van de punten van die stap, en een zet die er niet is telt als fout', () => {
  expect(telCasus(casus, { zetten: [zet('ja'), zet('ja', true)], oordeel: null }).punten).toBe(2 + 3);
});

test('het verhaal groeit mee met de stappen, en alleen het nieuwste deel is nieuw', () => {
  const verhaal = {
    ...casus,
    delen: [
      { bij: 'a', tekst: 'Een.' },
      { bij: 'c', tekst: 'Twee.' },
    ],
  };
  expect(verhaalTot(verhaal, 0)).toEqual([{ tekst: 'Een.', nieuw: true }]);
  expect(verhaalTot(verhaal, 1)).toEqual([{ tekst: 'Een.', nieuw: false }]);
  expect(verhaalTot(verhaal, 2)).toEqual([
    { tekst: 'Een.', nieuw: false },
    { tekst: 'Twee.', nieuw: true },
  ]);
  expect(antwoordenTot(casus, 2)).toEqual([
    { stap: 'a', keuze: 'ja' },
    { stap: 'b', keuze: 'ja' },
  ]);
});

const stromen = gebouwdeStromen();
const alle = oefencasussen(inhoud, stromen, machineHash);

test('elke oefencasus speelt op de machine van de echte stroom, met die hash', () => {
  for (const { stroom, machineHash: hash } of alle) {
    const echt = stromen.find((gebouwd) => gebouwd.stroom === stroom);
    expect(echt && machineHash(echt.machine)).toBe(hash);
  }
  expect(new Set(stromen.map(({ machine }) => machineHash(machine))).size).toBe(stromen.length);
});

test('de browser laadt voor elke stroom dezelfde machine, met dezelfde hash als de casussen en de gewone route', async () => {
  for (const { stroom, machine } of stromen) {
    const geladen = await laadMachine(stroom);
    expect(geladen.id).toBe(machine.id);
    expect(machineHash(geladen), stroom).toBe(machineHash(machine));
  }
});

test('elke oefencasus heeft een eigen titel, een gat of een reden, en haalt met de goede antwoorden alle punten', () => {
  expect(new Set(alle.map(({ titel }) => titel)).size).toBe(alle.length);
  for (const oefening of alle) {
    const zetten = oefening.stappen.map(({ goed }) => zet(goed));
    const { punten, van } = telCasus(oefening, { zetten, oordeel: oefening.groep });
    expect(punten, oefening.titel).toBe(van);
    if (oefening.hoofdreden !== null)
      expect(oefening.stappen.flatMap(({ bevindingen }) => bevindingen)).toContain(oefening.hoofdreden);
  }
});

const geteld = <T>(lijst: readonly T[]): Map<T, number> =>
  lijst.reduce((tellers, ding) => tellers.set(ding, (tellers.get(ding) ?? 0) + 1), new Map<T, number>());

test('elke stroom heeft minstens vier oefencasussen', () => {
  const per = geteld(alle.map(({ stroom }) => stroom));
  const tekort = stromen.map(({ stroom }) => stroom).filter((stroom) => stroom !== 'start' && (per.get(stroom) ?? 0) < 4);
  expect(tekort).toEqual([]);
  expect(stromen.length).toBeGreaterThan(9);
});

test('met elke echte uitspraak is te oefenen', () => {
  const echt = Object.entries(inhoud.casussen).flatMap(([stroom, casussen]) =>
    Object.entries(casussen)
      .filter(([id]) => !id.startsWith('zelf-'))
      .map(([id, { oefening }]) => ({ casus: `${stroom}/${id}`, oefening: oefening !== undefined })),
  );
  expect(echt.filter(({ oefening }) => !oefening).map(({ casus: id }) => id)).toEqual([]);
  expect(echt.length).toBeGreaterThanOrEqual(29);
  expect(alle.filter(({ gemaakt }) => gemaakt).length).toBeGreaterThanOrEqual(12);
});

test('beide kanten, alle niveaus, en po, vo, vso, so en sbo komen voor', () => {
  const sectoren = alle.map(({ stappen }) => stappen.find(({ stap: id }) => id === 'sector')?.goed);
  expect([...new Set(alle.map(({ kant }) => kant))].sort()).toEqual(['ouder', 'school']);
  expect([...new Set(alle.map(({ niveau }) => niveau))].sort()).toEqual(['makkelijk', 'middel', 'moeilijk']);
  expect(sectoren).toEqual(expect.arrayContaining(['po', 'vo', 'vso', 'so', 'sbo']));
});

test('minstens twee oefencasussen gebruiken het recht van vóór een wetswijziging, en de notities noemen die', () => {
  const oud = alle.filter(({ datum }) => datum < '2026-09-01');
  expect(oud.length).toBeGreaterThanOrEqual(3);
  for (const { id, datum, notities } of oud) {
    expect(
      Object.values(inhoud.wijzigingen).some(({ sinds }) => sinds !== null && sinds > datum),
      id,
    ).toBe(true);
    expect(notities, id).toContain('peildatum');
  }
});

test('een casus rust op het recht van haar eigen dag: een regel van later telt niet, en staat als verandering erbij', () => {
  const met = (id: string) => {
    const gevonden = alle.find((casus) => casus.id === id);
    if (!gevonden) throw new Error(id);
    return gevonden;
  };
  for (const [id, nieuw, sinds] of [
    ['zelf-vlak-voor-de-nieuwe-wet', 'verwijdering-vo-horen', '2024-08-01'],
    ['zelf-dossier-voor-de-grens-van-twaalf', 'privacy-leerling-vanaf-12', '2026-09-01'],
    ['zelf-opp-voor-het-hoorrecht', 'opp-hoorrecht-leerling', '2025-08-01'],
  ] as const) {
    const oud = met(id);
    expect(oud.datum < sinds).toBe(true);
    expect(oud.stappen.flatMap(({ regels }) => regels)).not.toContain(nieuw);
    expect(oud.sindsdien, id).toContainEqual(expect.objectContaining({ sinds, regel: nieuw }));
    // Dezelfde casus van vandaag rust er wel op, en dan is er niets veranderd.
    const { stroom, machine } = stromen.find((gebouwd) => gebouwd.stroom === oud.stroom) ?? {};
    const casus = stroom && inhoud.casussen[stroom]?.[id];
    if (!stroom || !casus?.oefening || !machine) throw new Error(id);
    const { bevindingen, regels: bekend, wijzigingen } = inhoud;
    const veld = { stroom, stroomTitel: '', machine, machineHash: '', bevindingen, regels: bekend, wijzigingen };
    const nu = maakOefencasus({ ...casus, oefening: casus.oefening, datum: '2026-11-21' }, veld);
    expect(nu.stappen.flatMap(({ regels }) => regels)).toContain(nieuw);
    expect(nu.sindsdien).toEqual([]);
  }
});

test('een casus noemt geen regel die bij haar school niet geldt', () => {
  for (const { id, stappen } of alle) {
    const sector = stappen.find(({ stap }) => stap === 'sector')?.goed;
    if (sector === undefined) continue;
    const vreemd = stappen
      .flatMap(({ regels }) => regels)
      .filter((regel) => !inhoud.regels[regel]?.sectors.includes(regelSector(sector)));
    expect(vreemd, id).toEqual([]);
  }
});

test('een verhaal begint bij de eerste stap en elk deel hoort bij een andere stap', () => {
  for (const { id, delen, stappen } of alle) {
    expect(delen[0]?.bij, id).toBe(stappen[0]?.stap);
    expect(new Set(delen.map(({ bij }) => bij)).size, id).toBe(delen.length);
    expect(delen.length, id).toBeLessThanOrEqual(5);
  }
});

test('de zinnen van elk verhaal, elke uitspraak en alle notities worden gemeten', () => {
  const gemeten = new Set(makersTeksten(inhoud).map(({ tekst }) => tekst));
  const teksten = alle.flatMap(({ delen, uitspraak, gesprek, notities }) => [
    ...delen.map(({ tekst }) => tekst),
    uitspraak,
    gesprek,
    notities,
  ]);
  expect(teksten.length).toBeGreaterThan(300);
  expect(teksten.filter((tekst) => !gemeten.has(tekst))).toEqual([]);
});
