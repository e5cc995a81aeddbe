import { and } from 'xstate';
import { afgerond, door, mist, nietBekend, opzet, stapOntbreekt, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

/** Hoofdstuk: is er een andere school, en staat het besluit op papier? */
export const slot = {
  'wil-een-andere-school-de-leerling': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-po-andere-school',
        'verwijdering-vo-andere-school',
        'verwijdering-so-andere-school',
        'cluster12-verwijdering-acht-weken',
        'uitleg-andere-school-moet-passen',
        'uitleg-overplaatsing-is-verwijdering',
        'uitleg-thuiscursus-is-geen-school',
        'weigering-voorkeur-niet-doorslaggevend',
      ],
    },
    on: {
      bereid: naSchool('wel-andere-school'),
      'tlv-ontbreekt': zonderSchool('tlv-voor-andere-school-ontbreekt'),
      'past-niet': zonderSchool('andere-school-niet-passend'),
      'geen-plek': zonderSchool('andere-school-heeft-geen-plek'),
      'geen-gevonden': [{ guard: 'isInstelling', target: 'is-lang-genoeg-gezocht' }, ...zonderSchool('geen-andere-school')],
      'niet-gezocht': zonderSchool('nog-niet-gezocht'),
      'aanbod-afgewezen': schoolOnzeker('passend-aanbod-afgewezen'),
      'weet-niet': schoolOnzeker('andere-school-niet-bekend'),
    },
  }),
  'is-lang-genoeg-gezocht': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['cluster12-verwijdering-acht-weken'] },
    on: {
      'nog-niet': zonderSchool('nog-niet-lang-genoeg-gezocht'),
      voorbij: naSchool('lang-genoeg-gezocht'),
      'weet-niet': schoolOnzeker('zoektijd-onbekend'),
    },
  }),
  'staat-het-op-papier': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['verwijdering-besluit-schriftelijk', 'verwijdering-besluit-openbaar', 'verwijdering-beslist-bevoegd-gezag'],
    },
    on: {
      volledig: { target: 'bestuursvorm', meta: { bevinding: 'verwijdering-op-papier' } },
      'zonder-bezwaar': [
        { guard: 'isVoortgezet', target: 'bestuursvorm', meta: { bevinding: 'bezwaar-niet-altijd-vermeld' } },
        ...stapOntbreekt('bestuursvorm', 'bezwaar-niet-vermeld'),
      ],
      'zonder-uitleg': stapOntbreekt('bestuursvorm', 'reden-niet-uitgelegd'),
      mondeling: stapOntbreekt('bestuursvorm', 'alleen-mondeling-verwijderd'),
      'weet-niet': nietBekend('bestuursvorm', 'verwijderingsbrief-onbekend'),
    },
  }),
  bestuursvorm: opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-besluit-schriftelijk',
        'verwijdering-besluit-openbaar',
        'geschil-rechter-bijzonder',
        'geschil-rechter-openbaar',
        'schorsing-bezwaar-openbaar',
        'schorsing-rechter-of-klacht-bijzonder',
      ],
    },
    on: {
      openbaar: einde('openbaar'),
      bijzonder: einde('bijzonder'),
      'weet-niet': einde('weet-niet'),
    },
  }),
};

/** Na de andere school: bij een besluit volgt het papier, anders de laatste vraag. */
function naSchool<const B extends string>(bevinding: B) {
  return [{ guard: 'isBesluit', ...door('staat-het-op-papier', bevinding) }, door('bestuursvorm', bevinding)] as const;
}

function zonderSchool<const B extends string>(bevinding: B) {
  const papier = door('staat-het-op-papier', bevinding);
  const verder = door('bestuursvorm', bevinding);
  return [
    { guard: and(['isBesluit', 'geblokkeerd']), ...papier },
    { guard: 'isBesluit', ...papier, actions: vast(mist) },
    { guard: 'geblokkeerd', ...verder },
    { ...verder, actions: vast(mist) },
  ] as const;
}

function schoolOnzeker<const B extends string>(bevinding: B) {
  const papier = door('staat-het-op-papier', bevinding);
  const verder = door('bestuursvorm', bevinding);
  return [
    { guard: and(['isBesluit', 'isAlErger']), ...papier },
    { guard: 'isBesluit', ...papier, actions: vast({ schoolOnbekend: true }) },
    { guard: 'isAlErger', ...verder },
    { ...verder, actions: vast({ schoolOnbekend: true }) },
  ] as const;
}

/** Het oordeel: eerst wat tegenhoudt, dan wat ontbreekt, dan wat niet bekend is. */
function einde(bestuursvorm: Feiten['bestuursvorm']) {
  const actions = vast({ ...afgerond, bestuursvorm });
  return [
    { guard: and(['isSchorsing', 'geblokkeerd']), target: 'schorsing-mag-niet', actions },
    { guard: and(['isSchorsing', 'stapMist']), target: 'schorsing-klopt-nog-niet', actions },
    { guard: and(['isSchorsing', 'stapOnbekend']), target: 'schorsing-hangt-af', actions },
    { guard: 'isSchorsing', target: 'schorsing-mag', actions },
    { guard: 'isFeitelijk', target: 'feitelijk-verwijderd', actions },
    { guard: 'geblokkeerd', target: 'verwijderen-mag-niet', actions },
    { guard: and(['isVoornemen', 'grondOnbekend']), target: 'verwijderen-hangt-af', actions },
    { guard: and(['isVoornemen', 'stapMist']), target: 'voornemen-mag-definitief-nog-niet', actions },
    { guard: and(['isVoornemen', 'schoolOnbekend']), target: 'grond-is-voldoende', actions },
    { guard: 'isVoornemen', target: 'voornemen-mag', actions },
    { guard: 'stapMist', target: 'verwijderen-mag-nog-niet', actions },
    { guard: 'grondOnbekend', target: 'verwijderen-hangt-af', actions },
    { guard: 'schoolOnbekend', target: 'grond-is-voldoende', actions },
    { guard: 'stapOnbekend', target: 'reden-en-school-zijn-goed', actions },
    { target: 'verwijderen-mag', actions },
  ] as const;
}
