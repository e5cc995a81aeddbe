import { and } from 'xstate';
import { door, mist, nietBekend, onbekend, opzet, stapOntbreekt, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

const naLeerplicht = <const B extends string>(bevinding: B) =>
  [
    { guard: 'isBesluit', target: 'staat-het-op-papier', meta: { bevinding } },
    { target: 'bestuursvorm', meta: { bevinding } },
  ] as const;

/** Hoofdstuk: wie is gehoord, valt de leerling onder de Leerplichtwet en is de inspectie betrokken? */
export const horen = {
  'zijn-ouders-en-leraar-gehoord': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-po-horen-ouders',
        'verwijdering-po-horen-leraar',
        'verwijdering-so-horen',
        'basis-meerderjarige-leerling-vso',
      ],
    },
    on: {
      'ja-allemaal': [
        { guard: 'isSpeciaal', ...door('leerplicht-so', 'ouders-en-leraar-gehoord') },
        door('wil-een-andere-school-de-leerling', 'ouders-en-leraar-gehoord'),
      ],
      'leraar-niet': naGehoord('leraar-niet-gehoord', 'geblokkeerd', mist),
      'ouders-niet': naGehoord('ouders-niet-gehoord', 'geblokkeerd', mist),
      niemand: naGehoord('niemand-gehoord', 'geblokkeerd', mist),
      'weet-niet': naGehoord('horen-onbekend', 'isAlErger', onbekend),
    },
  }),
  'zijn-leerling-en-ouders-gehoord': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verwijdering-vo-horen', 'basis-meerderjarige-leerling-vo'] },
    on: {
      'ja-allemaal': door('leerplicht-vo', 'leerling-en-ouders-gehoord'),
      'leerling-niet': stapOntbreekt('leerplicht-vo', 'leerling-niet-gehoord'),
      'ouders-niet': stapOntbreekt('leerplicht-vo', 'ouders-niet-gehoord'),
      niemand: stapOntbreekt('leerplicht-vo', 'niemand-gehoord'),
      'weet-niet': nietBekend('leerplicht-vo', 'horen-onbekend'),
    },
  }),
  'leerplicht-vo': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'leerplicht-begin-en-einde',
        'kwalificatieplicht-tot-achttien',
        'verwijdering-vo-andere-school',
        'verwijdering-melden-niet-leerplichtig',
      ],
    },
    on: {
      ja: 'is-overlegd-met-de-inspectie',
      nee: naLeerplicht('niet-meer-leerplichtig'),
      'weet-niet': door('is-overlegd-met-de-inspectie', 'leerplicht-onbekend'),
    },
  }),
  'leerplicht-so': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'leerplicht-begin-en-einde',
        'kwalificatieplicht-tot-achttien',
        'verwijdering-so-andere-school',
        'verwijdering-melden-niet-leerplichtig',
      ],
    },
    on: {
      ja: 'wil-een-andere-school-de-leerling',
      nee: naLeerplicht('niet-meer-leerplichtig'),
      'arbeid-of-dagbesteding': door('wil-een-andere-school-de-leerling', 'leerplicht-onzeker-vso'),
      'uit-inrichting': naLeerplicht('uit-inrichting-vertrokken'),
      'weet-niet': door('wil-een-andere-school-de-leerling', 'leerplicht-onbekend'),
    },
  }),
  'is-overlegd-met-de-inspectie': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verwijdering-vo-overleg-inspectie', 'verwijdering-vo-inspectie-informeren', 'inspectie-toezicht'] },
    on: {
      ja: door('wil-een-andere-school-de-leerling', 'inspectie-overlegd'),
      nee: stapOntbreekt('wil-een-andere-school-de-leerling', 'inspectie-niet-overlegd'),
      'weet-niet': nietBekend('wil-een-andere-school-de-leerling', 'inspectie-overleg-onbekend'),
    },
  }),
};

function naGehoord<const B extends string>(bevinding: B, als: 'geblokkeerd' | 'isAlErger', feiten: Partial<Feiten>) {
  const speciaal = door('leerplicht-so', bevinding);
  const anders = door('wil-een-andere-school-de-leerling', bevinding);
  return [
    { guard: and(['isSpeciaal', als]), ...speciaal },
    { guard: 'isSpeciaal', ...speciaal, actions: vast(feiten) },
    { guard: als, ...anders },
    { ...anders, actions: vast(feiten) },
  ] as const;
}
