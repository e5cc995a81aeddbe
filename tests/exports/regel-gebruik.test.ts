import { expect, test } from 'vitest';
import { kennisGebruik, regelGebruik } from '../../src/exports/regel-gebruik.ts';
import { leesInhoud } from '../../src/inhoud/lees.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';

const { inhoud } = leesInhoud(process.cwd());
const gebruik = regelGebruik(inhoud, gebouwdeStromen());
const stappen = (regel: string) => (gebruik.get(regel) ?? []).map(({ stap }) => stap);

test('een regel in de machine, bij een datum of in een tekst telt als gebruik', () => {
  expect(stappen('aanmelding-beslistermijn-zes-weken')).toContain('is-de-beslistermijn-voorbij');
  expect(stappen('opp-termijn-zes-weken-inschrijving')).toContain('extra-nodig-bij-toelating');
});

test('een regel van een bevinding telt bij de vraag die haar geeft', () => {
  expect(stappen('wgbh-eerst-onderzoeken').length).toBeGreaterThan(0);
});

test('een stap staat er één keer, met zijn titel; een onbekende regel nergens', () => {
  for (const lijst of gebruik.values()) {
    expect(new Set(lijst.map(({ stroom, stap }) => `${stroom}/${stap}`)).size).toBe(lijst.length);
    expect(lijst.every(({ titel }) => titel !== '')).toBe(true);
  }
  expect(gebruik.has('bestaat-niet')).toBe(false);
});

test('elke regel die een stap gebruikt, bestaat', () => {
  expect([...gebruik.keys()].filter((id) => inhoud.regels[id] === undefined)).toEqual([]);
});

test('een regel op een pagina van de kennisbank telt daar, ook uit een gat of de tekst, één keer per pagina', () => {
  const regel = 'aanmelding-beslistermijn-zes-weken';
  const basis = {
    titel: 'T',
    volgorde: 1,
    nieuw: 'N.',
    handreiking: [],
    bronnen: [],
    veranderd: [],
    doe: [],
    verwant: [],
    trefwoorden: [],
  };
  const kennisbank = {
    'stelsel/lijst': { ...basis, kort: 'K.', regels: [regel], mdx: `<Termijn regel="${regel}" />` },
    'stelsel/gat': { ...basis, kort: { school: `{termijn:${regel}}`, ouder: 'K.' }, regels: [], mdx: '' },
    'stelsel/geen': { ...basis, kort: 'K.', regels: [], mdx: 'Niets.' },
  };
  expect(
    kennisGebruik({ kennisbank })
      .get(regel)
      ?.map(({ pagina }) => pagina),
  ).toEqual(['stelsel/lijst', 'stelsel/gat']);
});
