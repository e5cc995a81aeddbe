import type { BevindingId } from 'content-ids';
import { geeft, opzet } from './opzet.ts';

/** Hoofdstuk: de aanvraag ligt er, het besluit nog niet. */
export const wachten = {
  'waar-is-de-leerling-nu': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijzing-school-blijft-tot-plaatsing',
        'leerplicht-uitschrijven-pas-later',
        'ononderbroken-ontwikkeling',
        'geschil-onderwijsconsulent',
      ],
    },
    on: {
      'gaat-naar-school': geeft('welke-beslistermijn-geldt', 'school-blijft-tot-de-overstap'),
      'ingeschreven-maar-thuis': geeft('welke-beslistermijn-geldt', 'thuis-tijdens-de-verwijzing'),
      nergens: geeft('welke-beslistermijn-geldt', 'geen-school-tijdens-de-verwijzing'),
      'weet-niet': geeft('welke-beslistermijn-geldt', 'waar-leerling-is-onbekend'),
    },
  }),
  'welke-beslistermijn-geldt': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-termijn-besluit', 'extra-ondersteuning-criteria-swv'] },
    on: {
      'eigen-termijn': geeft('is-de-genoemde-dag-voorbij', 'termijn-uit-het-plan'),
      'latere-datum': geeft('is-de-genoemde-dag-voorbij', 'latere-besluitdatum-gemeld'),
      'geen-termijn': geeft('is-de-redelijke-termijn-voorbij', 'redelijke-termijn-geldt'),
      'weet-niet': geeft('is-de-redelijke-termijn-voorbij', 'beslistermijn-tlv-onbekend'),
    },
  }),
  'is-de-genoemde-dag-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-termijn-besluit'] },
    on: naarTermijn('besluitdag-nog-niet-voorbij', 'besluitdag-voorbij', 'besluitdag-onbekend'),
  }),
  'is-de-redelijke-termijn-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-termijn-besluit', 'termijn-weekend-feestdag'] },
    on: naarTermijn('besluitdag-nog-niet-voorbij', 'besluitdag-voorbij', 'besluitdag-onbekend'),
  }),
};

function naarTermijn<const L extends BevindingId, const V extends BevindingId, const O extends BevindingId>(
  loopt: L,
  voorbij: V,
  onbekend: O,
) {
  return {
    'nog-niet': geeft('wacht-op-het-verband', loopt),
    voorbij: geeft('verband-is-te-laat', voorbij),
    'weet-niet': geeft('besluitdag-niet-bekend', onbekend),
  } as const;
}
