import { and } from 'xstate';
import type { BevindingId } from 'content-ids';
import { blokkeert, geeft, opzet } from './opzet.ts';
import type { Feiten } from './opzet.ts';

/** Hoofdstuk: het dossier bij de aanvraag. Wie vraagt aan, welke hulp was er, en weten de ouders ervan? */
export const dossier = {
  'wie-vraagt-aan': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-aanvraag-door-schoolbestuur', 'verwijzing-niet-door-leraar', 'extra-ondersteuning-school-vraagt-aan'] },
    on: {
      schoolbestuur: [
        { guard: 'isInstelling', ...geeft('is-de-behoefte-onderzocht', 'instelling-vraagt-geen-tlv-aan', { herstel: true }) },
        geeft('is-de-behoefte-onderzocht', 'juiste-aanvrager'),
      ],
      ouders: geeft('is-de-behoefte-onderzocht', 'ouders-vragen-zelf-aan', blokkeert),
      'andere-school': geeft('is-de-behoefte-onderzocht', 'verkeerde-school-vraagt-aan', blokkeert),
      'weet-niet': geeft('is-de-behoefte-onderzocht', 'aanvrager-onbekend', { onbekend: true }),
    },
  }),
  'is-de-behoefte-onderzocht': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'aanmelding-eigen-actueel-onderzoek',
        'extra-ondersteuning-geen-diagnose',
        'aanmelding-toestemming-psychologisch-onderzoek',
        'aanmelding-uitslag-eerst-naar-ouders',
      ],
    },
    on: {
      ja: geeft('is-de-hulp-beschreven', 'behoefte-in-beeld'),
      verouderd: geeft('is-de-hulp-beschreven', 'onderzoek-tlv-verouderd', { herstel: true }),
      nee: geeft('is-de-hulp-beschreven', 'behoefte-niet-in-beeld', blokkeert),
      'weet-niet': geeft('is-de-hulp-beschreven', 'onderzoek-tlv-onbekend', { onbekend: true }),
    },
  }),
  'is-de-hulp-beschreven': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['extra-ondersteuning-geen-diagnose', 'uitleg-tlv-hulp-en-effect', 'opp-voortgang-vastleggen'] },
    on: {
      ja: geeft('past-de-hulp-bij-de-leerling', 'begeleiding-in-beeld'),
      'alleen-de-hulp': geeft('past-de-hulp-bij-de-leerling', 'effect-niet-in-beeld', { herstel: true }),
      nee: geeft('past-de-hulp-bij-de-leerling', 'begeleiding-niet-in-beeld', blokkeert),
      'nog-geen-school': geeft('is-hoogbegaafdheid-meegewogen', 'nog-geen-hulp-mogelijk'),
      'weet-niet': geeft('past-de-hulp-bij-de-leerling', 'begeleiding-onbekend', { onbekend: true }),
    },
  }),
  'past-de-hulp-bij-de-leerling': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['uitleg-tlv-hulp-op-maat', 'zorgplicht-ook-zittende-leerling', 'wgbh-doeltreffende-aanpassing'] },
    on: {
      ja: geeft('is-hoogbegaafdheid-meegewogen', 'begeleiding-afgestemd', { kern: true }),
      nee: geeft('is-hoogbegaafdheid-meegewogen', 'begeleiding-niet-afgestemd', blokkeert),
      'weet-niet': geeft('is-hoogbegaafdheid-meegewogen', 'afstemming-onbekend', { onbekend: true }),
    },
  }),
  'is-hoogbegaafdheid-meegewogen': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['uitleg-tlv-hulp-op-maat'] },
    on: {
      'niet-hoogbegaafd': 'gaat-er-een-opp-mee',
      ja: geeft('gaat-er-een-opp-mee', 'hoogbegaafdheid-meegewogen'),
      nee: geeft('gaat-er-een-opp-mee', 'hoogbegaafdheid-niet-meegewogen', blokkeert),
      'weet-niet': geeft('gaat-er-een-opp-mee', 'hoogbegaafdheid-onbekend', { onbekend: true }),
    },
  }),
  'gaat-er-een-opp-mee': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-opp-meesturen', 'opp-evaluatie-jaarlijks', 'tlv-criteria-eigen-swv', 'privacy-gezondheid-swv'] },
    on: {
      ja: geeft('wat-vinden-de-ouders', 'opp-gaat-mee'),
      'niet-geevalueerd': geeft('wat-vinden-de-ouders', 'opp-niet-bijgewerkt', { herstel: true }),
      nee: geeft('wat-vinden-de-ouders', 'opp-ontbreekt-bij-aanvraag', { herstel: true }),
      'weet-niet': geeft('wat-vinden-de-ouders', 'opp-bij-aanvraag-onbekend', { onbekend: true }),
    },
  }),
  'wat-vinden-de-ouders': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-toestemming-ouders-niet-nodig', 'weigering-andere-school-geen-toestemming', 'kind-recht-meepraten'] },
    on: {
      eens: geeft('zijn-de-ouders-gehoord', 'ouders-steunen-de-aanvraag'),
      oneens: geeft('zijn-de-ouders-gehoord', 'instemming-ouders-niet-vereist', { oneens: true }),
      'weet-niet': geeft('zijn-de-ouders-gehoord', 'mening-ouders-onbekend', { onbekend: true }),
    },
  }),
  'zijn-de-ouders-gehoord': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'tlv-ouders-vooraf-informeren',
        'tlv-zienswijze-ouders',
        'ouders-eerlijk-tijdig-informeren',
        'privacy-noodzakelijk-delen',
      ],
    },
    on: {
      'ja-allebei': naDeOuders('ouders-geinformeerd-en-gehoord', {}),
      'alleen-geinformeerd': [
        {
          guard: and(['oudersOneens', 'isAanvraag']),
          ...geeft('zijn-de-deskundigen-geregeld', 'zienswijze-niet-gevraagd', { oneens: false, herstel: true }),
        },
        {
          guard: 'oudersOneens',
          ...geeft('zijn-er-twee-deskundigen', 'zienswijze-niet-gevraagd', { oneens: false, herstel: true }),
        },
        ...naDeOuders('ouders-alleen-geinformeerd', {}),
      ],
      nee: naDeOuders('ouders-niet-geinformeerd', { herstel: true }),
      'weet-niet': naDeOuders('ouders-gehoord-onbekend', { onbekend: true }),
    },
  }),
};

function naDeOuders<const B extends BevindingId>(bevinding: B, feiten: Partial<Feiten>) {
  return [
    { guard: 'isAanvraag', ...geeft('zijn-de-deskundigen-geregeld', bevinding, { oneens: false, ...feiten }) },
    geeft('zijn-er-twee-deskundigen', bevinding, { oneens: false, ...feiten }),
  ] as const;
}
