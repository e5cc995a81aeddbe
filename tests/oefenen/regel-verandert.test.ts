import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { maakBeeld } from '../../src/exports/casus-beeld.ts';
import { doorloop } from '../../src/exports/doorloop.ts';
import { oefenbron } from '../../src/exports/oefenbron.ts';
import { oefencasussen } from '../../src/exports/oefencasus.ts';
import { vulTekst, vullingOp } from '../../src/exports/vulling.ts';
import { maakWoorden } from '../../src/exports/woorden.ts';
import type { Inhoud } from '../../src/inhoud/lees.ts';
import { leesInhoud } from '../../src/inhoud/lees.ts';
import { machineHash } from '../../src/inhoud/machine-hash.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { antwoordenTot } from '../../src/oefenen/casus.ts';
import { oefenvragen } from '../../src/oefenen/vragen.ts';
import { inhoud as echt, PEILDATUM, WORTEL } from '../helpers/inhoud.ts';

const REGEL = 'aanmelding-beslistermijn-zes-weken';
const ONTVANGST = '2026-09-07';
const map = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
afterAll(() => rmSync(map, { recursive: true }));

/** De echte inhoud als proefmap waarin één regelbestand anders is: de termijn duurt negen weken. De rest zijn verwijzingen. */
const proef = (): Inhoud => {
  const content = join(map, 'content');
  mkdirSync(content);
  for (const deel of readdirSync(join(WORTEL, 'content')))
    if (deel !== 'regels') symlinkSync(join(WORTEL, 'content', deel), join(content, deel));
  cpSync(join(WORTEL, 'content/regels'), join(content, 'regels'), { recursive: true });
  const bestand = join(content, 'regels', `${REGEL}.yaml`);
  const oud = readFileSync(bestand, 'utf8');
  const nieuw = oud.replace('duur: P6W', 'duur: P9W');
  expect(nieuw).not.toBe(oud);
  writeFileSync(bestand, nieuw);
  const { inhoud, problemen } = leesInhoud(map);
  expect(problemen).toEqual([]);
  return inhoud;
};

const stromen = gebouwdeStromen();
const vragenVan = (inhoud: Inhoud) =>
  new Map(oefenvragen(oefenbron(inhoud, stromen, PEILDATUM)).map((vraag) => [vraag.id, vraag]));
/** De stroom die op de regel rust, en twee andere om te zien dat daar niets beweegt. */
const gekeken = stromen.filter(({ stroom }) => ['aanmelding', 'opp', 'verzuim'].includes(stroom));
/** Wat een deelnemer van elke casus van die stromen te zien krijgt: elke stap met haar feedback, de uitkomst, en de taken en laatste dagen. */
const casussenVan = (inhoud: Inhoud) => {
  const casussen = oefencasussen(inhoud, gekeken, machineHash);
  return new Map(
    gekeken.flatMap(({ stroom, machine }) => {
      const woorden = maakWoorden(stroom, machine, inhoud);
      return casussen
        .filter((casus) => casus.stroom === stroom)
        .map((casus) => {
          const vulling = vullingOp(woorden, casus.datum);
          const geladen = { machine, woorden, vul: (tekst: Parameters<typeof vulTekst>[0]) => vulTekst(tekst, vulling) };
          const antwoorden = Object.fromEntries(
            antwoordenTot(casus, casus.stappen.length).map(({ stap, keuze }) => [stap, keuze]),
          );
          const datums = { 'ontvangst-aanmelding': ONTVANGST };
          const resultaat = doorloop({ machine, woorden, antwoorden, datums, peildatum: casus.datum, stem: casus.kant });
          const einde = woorden.stappen[casus.uitkomst];
          const beelden = casus.stappen.map((_, plaats) => maakBeeld(casus, plaats, geladen));
          const antwoord = einde?.soort === 'uitkomst' ? geladen.vul(einde.antwoord) : null;
          const naam: string = `${stroom}/${casus.id}`;
          return [naam, { beelden, antwoord, resultaat }] as const;
        });
    }),
  );
};

const anders = proef();

test('een andere termijn in één regelbestand verandert de vraag, de uitleg bij foute antwoorden, en alleen wat op die regel rust', () => {
  const [oud, nieuw] = [vragenVan(echt), vragenVan(anders)];
  expect(oud.get(`duur/${REGEL}`)?.goed.tekst).toBe('Zes weken');
  expect(nieuw.get(`duur/${REGEL}`)?.goed.tekst).toBe('Negen weken');
  // De uitleg bij een fout antwoord zegt waar het wél van waar is; ook die gaat mee, bij vragen over andere regels.
  const uitleg = (vragen: typeof oud) =>
    [...vragen.values()].flatMap(({ id, soort, fout }) =>
      soort === 'duur' ? fout.filter(({ adres }) => adres === `/regels/${REGEL}/`).map(({ tekst }) => `${id}: ${tekst}`) : [],
    );
  expect(uitleg(nieuw).length).toBeGreaterThan(5);
  expect(uitleg(nieuw).filter((regel) => !regel.endsWith(': Negen weken'))).toEqual([]);
  const veranderd = [...nieuw.values()].filter((vraag) => JSON.stringify(vraag) !== JSON.stringify(oud.get(vraag.id)));
  expect(new Set(veranderd.map(({ soort }) => soort))).toEqual(new Set(['duur', 'aard']));
}, 30_000);

test('dezelfde verandering verschuift de laatste dag en de woorden van de casussen die erop rusten, en van geen andere', () => {
  const [oud, nieuw] = [casussenVan(echt), casussenVan(anders)];
  const naam = 'aanmelding/zelf-termijn-voorbij';
  const eind = (van: typeof oud) => van.get(naam)?.resultaat.termijnen.find(({ regel }) => regel === REGEL)?.eind;
  expect(eind(oud)).toBe('2026-10-19');
  expect(eind(nieuw)).toBe('2026-11-09');
  expect(oud.get(naam)?.resultaat.uitkomst).toEqual(nieuw.get(naam)?.resultaat.uitkomst);
  const rust = (van: string) => {
    const { stroom, machine } = stromen.find((gebouwd) => van.startsWith(`${gebouwd.stroom}/`)) ?? {};
    if (!stroom || !machine) throw new Error(van);
    const [, id = ''] = van.split('/');
    const casus = echt.casussen[stroom]?.[id];
    const stappen = [...(casus?.antwoorden.map(({ stap }) => stap) ?? []), oud.get(van)?.resultaat.uitkomst?.id ?? ''];
    const woorden = stappen.map((stap) => {
      const { mdx: _, ...woord } = echt.stappen[stroom]?.[stap] ?? { mdx: '' };
      return JSON.stringify(woord);
    });
    return woorden.join('').includes(`{termijn:${REGEL}}`) || JSON.stringify(oud.get(van)).includes(REGEL);
  };
  const veranderd = [...nieuw.keys()].filter((van) => JSON.stringify(nieuw.get(van)) !== JSON.stringify(oud.get(van)));
  expect(veranderd).toContain(naam);
  expect(veranderd.filter((van) => !rust(van))).toEqual([]);
  const zelfde = [...nieuw.keys()].filter((van) => !rust(van));
  expect(zelfde.length).toBeGreaterThan(10);
}, 60_000);
