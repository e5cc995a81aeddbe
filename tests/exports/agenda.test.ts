import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { afsprakenVan, agendaBestand, herinneringVoor } from '../../src/exports/agenda.ts';
import { doorloop } from '../../src/exports/doorloop.ts';
import { vullingOp } from '../../src/exports/vulling.ts';
import { maakWoorden } from '../../src/exports/woorden.ts';
import { maakZaak } from '../../src/exports/zaak.ts';
import { replay } from '../../src/engine/replay.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { GEBEURTENIS_IDS } from '../../src/regels/gebeurtenissen.ts';
import { plusDagen } from '../../src/regels/kalender.ts';
import { aanmelding, inhoud, PEILDATUM, woorden } from '../helpers/inhoud.ts';
import { alsAntwoorden, routePerUitkomst } from '../helpers/routes.ts';

/** Elke gebeurtenis op een eigen dag, zodat een verwisseling opvalt. */
const DATUMS = Object.fromEntries(GEBEURTENIS_IDS.map((id, plaats) => [id, plusDagen('2026-10-05', plaats)]));
const VANDAAG = '2026-10-20';
const NU = new Date('2026-10-20T09:00:00Z');
const AGENDA = { naam: 'Wegwijzer', stroom: 'proef', zaakId: '00112233445566ff', adres: 'https://site.nl/x/y/', nu: NU };

/** Wat een onafhankelijke lezer van agenda's in het bestand ziet. */
const lees = (tekst: string) =>
  new ICAL.Component(ICAL.parse(tekst)).getAllSubcomponents('vevent').map((deel) => {
    const vevent = new ICAL.Event(deel);
    const alarmen = deel.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    return {
      uid: vevent.uid,
      dag: vevent.startDate.toString(),
      heleDag: vevent.startDate.isDate,
      titel: vevent.summary,
      uitleg: vevent.description,
      volgnummer: vevent.sequence,
      alarmen,
    };
  });

let gezien = 0;

describe.each(gebouwdeStromen().filter(({ stroom }) => stroom !== 'start'))('$stroom', ({ stroom, machine }) => {
  const eigen = maakWoorden(stroom, machine, inhoud);
  const vulling = vullingOp(eigen, PEILDATUM);

  test('de agenda heeft precies de dagen van doorloop, op hele dagen, met vaste UID’s', async () => {
    for (const [uitkomst, spoor] of routePerUitkomst(machine)) {
      const antwoorden = alsAntwoorden(spoor);
      const zaak = maakZaak({ woorden: eigen, route: replay(machine, antwoorden), datums: DATUMS, peildatum: PEILDATUM });
      const afspraken = afsprakenVan({ zaak, woorden: eigen, vulling, stem: 'school', vandaag: VANDAAG });
      const uit = doorloop({ machine, woorden: eigen, antwoorden, datums: DATUMS, peildatum: PEILDATUM, stem: 'school' });
      const verwacht = new Map([
        ...uit.taken.flatMap(({ id, voor }): [string, string][] => (voor === null ? [] : [[`taak-${id}`, voor]])),
      ]);
      const opTaak = new Map(afspraken.filter(({ id }) => id.startsWith('taak-')).map(({ id, datum }) => [id, datum]));
      expect([...opTaak].toSorted(), uitkomst).toEqual([...verwacht].toSorted());
      // Elke termijn met een dag staat erin: bij haar taak, of zelf.
      for (const { regel, eind } of uit.termijnen.filter((termijn) => termijn.eind !== null)) {
        const wacht = zaak.termijnen.find((termijn) => termijn.regel === regel)?.uitslag;
        const dag = wacht?.soort === 'dag' ? (wacht.ingang ?? eind) : eind;
        expect(
          afspraken.some(({ datum }) => datum === dag),
          `${uitkomst}: ${regel}`,
        ).toBe(true);
      }
      const eerste = lees(await agendaBestand(afspraken, AGENDA));
      const later = lees(await agendaBestand(afspraken, { ...AGENDA, nu: new Date('2026-10-21T09:00:00Z') }));
      expect(eerste.map(({ dag }) => dag)).toEqual(afspraken.map(({ datum }) => datum));
      expect(eerste.every(({ heleDag }) => heleDag)).toBe(true);
      expect(new Set(eerste.map(({ uid }) => uid)).size).toBe(eerste.length);
      expect(later.map(({ uid }) => uid)).toEqual(eerste.map(({ uid }) => uid));
      later.forEach(({ volgnummer }, plaats) => expect(volgnummer).toBeGreaterThan(eerste[plaats]?.volgnummer ?? Infinity));
      eerste.forEach(({ alarmen }, plaats) => {
        const voor = afspraken[plaats]?.herinnering ?? null;
        expect(alarmen).toEqual(voor === null ? [] : [voor === 7 ? '-P6DT15H' : '-PT15H']);
      });
      for (const { titel, uitleg } of eerste) {
        expect(titel).not.toBe('');
        expect(uitleg).toContain(AGENDA.adres);
        expect(uitleg).not.toContain('#');
        expect(`${titel}${uitleg}`).not.toMatch(/\{|undefined/);
      }
      gezien += eerste.length;
    }
  });
});

test('there were appointments to look at', () => expect(gezien).toBeGreaterThan(200));

test('another day gives the same UID, so that opening the file again updates the appointment', async () => {
  const [, spoor = []] = [...routePerUitkomst(aanmelding)].find(([id]) => id === 'nog-binnen-de-termijn') ?? [];
  const uids = async (datum: string) => {
    const datums = { 'ontvangst-aanmelding': datum };
    const zaak = maakZaak({ woorden, route: replay(aanmelding, alsAntwoorden(spoor)), datums, peildatum: PEILDATUM });
    const afspraken = afsprakenVan({ zaak, woorden, vulling: vullingOp(woorden, PEILDATUM), stem: 'ouder', vandaag: VANDAAG });
    return lees(await agendaBestand(afspraken, AGENDA));
  };
  const [een, twee] = [await uids('2026-10-05'), await uids('2026-10-12')];
  expect(een.length).toBeGreaterThan(0);
  expect(twee.map(({ uid }) => uid)).toEqual(een.map(({ uid }) => uid));
  expect(twee.map(({ dag }) => dag)).not.toEqual(een.map(({ dag }) => dag));
});

test.each([
  ['a long term: a week ahead', '2026-10-05', '2026-11-16', '2026-10-20', 7],
  ['a term shorter than a week: the day before', '2026-10-20', '2026-10-25', '2026-10-20', 1],
  ['a long term in its last week: the day before', '2026-10-05', '2026-11-16', '2026-11-10', 1],
  ['exactly a week ahead is past: the day before', '2026-10-05', '2026-11-16', '2026-11-09', 1],
  ['today', '2026-10-05', '2026-11-16', '2026-11-16', null],
  ['past', '2026-10-05', '2026-11-16', '2026-12-01', null],
])('the alarm of %s', (_, begin, dag, vandaag, verwacht) => expect(herinneringVoor(begin, dag, vandaag)).toBe(verwacht));
