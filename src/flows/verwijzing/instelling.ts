import { geeft, opzet } from './opzet.ts';

/** Hoofdstuk: cluster 1 en 2, waar de commissie van onderzoek beslist. */
export const instelling = {
  'wat-zegt-de-commissie': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'cluster12-aanmelden-bij-instelling',
        'cluster12-commissie-beslist',
        'cluster12-arrangement',
        'cluster12-reguliere-school-houdt-zorgplicht',
      ],
    },
    on: {
      'nog-niet-aangemeld': geeft('naar-de-instelling', 'nog-niet-bij-de-instelling'),
      wacht: geeft('commissie-beslist-nog', 'commissie-onderzoekt'),
      toegelaten: { ...geeft('is-het-rapport-compleet', 'commissie-laat-toe', { commissie: 'toegelaten' }) },
      begeleiding: { ...geeft('is-het-rapport-compleet', 'commissie-geeft-begeleiding', { commissie: 'begeleiding' }) },
      afgewezen: { ...geeft('is-het-rapport-compleet', 'commissie-wijst-af', { commissie: 'afgewezen' }) },
      'weet-niet': geeft('naar-de-instelling', 'commissie-onbekend'),
    },
  }),
  'is-het-rapport-compleet': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['cluster12-verslag-en-duur', 'cluster12-commissie-beslist'] },
    on: {
      ja: naDeCommissie('commissierapport-compleet'),
      nee: naDeCommissie('commissierapport-onvolledig'),
      'weet-niet': naDeCommissie('commissierapport-onbekend'),
    },
  }),
};

function naDeCommissie<const B extends 'commissierapport-compleet' | 'commissierapport-onvolledig' | 'commissierapport-onbekend'>(
  bevinding: B,
) {
  return [
    { guard: 'commissieLietToe', ...geeft('toegelaten-tot-de-instelling', bevinding, { commissie: 'geen' }) },
    { guard: 'commissieGafBegeleiding', ...geeft('begeleiding-van-de-instelling', bevinding, { commissie: 'geen' }) },
    geeft('instelling-wijst-af', bevinding, { commissie: 'geen' }),
  ] as const;
}
