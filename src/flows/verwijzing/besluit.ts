import type { BevindingId } from 'content-ids';
import { and } from 'xstate';
import { afgerond, blokkeert, geeft, opzet } from './opzet.ts';

/** Hoofdstuk: het besluit van het samenwerkingsverband, gegeven of geweigerd. */
export const besluit = {
  'laat-het-dossier-zien-dat-het-niet-lukt': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['extra-ondersteuning-geen-diagnose', 'uitleg-tlv-weigering-onderbouwen', 'tlv-criteria-eigen-swv'] },
    on: {
      ja: geeft('is-er-hulp-in-de-plaats', 'dossier-draagt-de-tlv', blokkeert),
      nee: geeft('is-er-hulp-in-de-plaats', 'dossier-draagt-de-tlv-niet', { kern: true }),
      'weet-niet': geeft('is-er-hulp-in-de-plaats', 'dossier-tlv-onbekend', { onbekend: true }),
    },
  }),
  'is-er-hulp-in-de-plaats': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['swv-dekkend-aanbod', 'zorgplicht-ook-zittende-leerling', 'extra-ondersteuning-criteria-swv', 'swv-taken'] },
    on: {
      ja: geeft('zijn-er-twee-deskundigen', 'hulp-na-de-weigering'),
      nee: geeft('zijn-er-twee-deskundigen', 'geen-hulp-na-de-weigering'),
      'weet-niet': geeft('zijn-er-twee-deskundigen', 'hulp-na-de-weigering-onbekend'),
    },
  }),
  'is-het-besluit-uitgelegd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-besluit-gemotiveerd', 'uitleg-tlv-goed-uitgelegd', 'uitleg-tlv-duur-uitleggen'] },
    on: {
      ja: geeft('is-aan-de-eigen-eisen-getoetst', 'besluit-tlv-uitgelegd'),
      'zonder-bezwaar': geeft('is-aan-de-eigen-eisen-getoetst', 'uitleg-over-bezwaar-ontbreekt', { herstel: true }),
      'alleen-beleid': geeft('is-aan-de-eigen-eisen-getoetst', 'motivering-ontbreekt', { herstel: true }),
      'zonder-uitleg': geeft('is-aan-de-eigen-eisen-getoetst', 'motivering-ontbreekt', { herstel: true }),
      mondeling: geeft('is-aan-de-eigen-eisen-getoetst', 'besluit-tlv-niet-op-papier', { herstel: true }),
      'weet-niet': geeft('is-aan-de-eigen-eisen-getoetst', 'uitleg-tlv-onbekend', { onbekend: true }),
    },
  }),
  'is-aan-de-eigen-eisen-getoetst': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-criteria-eigen-swv', 'extra-ondersteuning-criteria-swv', 'uitleg-tlv-hulp-en-effect'] },
    on: {
      ja: geeft('wie-heeft-besloten', 'eigen-eisen-getoetst'),
      nee: geeft('wie-heeft-besloten', 'eigen-eisen-niet-getoetst', { herstel: true }),
      'weet-niet': geeft('wie-heeft-besloten', 'eigen-eisen-onbekend', { onbekend: true }),
    },
  }),
  'wie-heeft-besloten': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'swv-taken',
        'tlv-beslist-welk-swv-sbo',
        'tlv-beslist-welk-swv-so',
        'tlv-medewerker-niet-beslissen',
        'uitleg-tlv-niet-dezelfde-persoon',
        'uitleg-tlv-weigering-onderbouwen',
      ],
    },
    on: {
      ja: [
        { guard: and(['isGeweigerd', 'isBlok']), ...geeft('tlv-weigering-niet-houdbaar', 'juist-verband-besloot', afgerond) },
        { guard: and(['isGeweigerd', 'moetHersteld']), ...geeft('tlv-weigering-herstelbaar', 'juist-verband-besloot', afgerond) },
        { guard: and(['isGeweigerd', 'kernKlopt']), ...geeft('tlv-weigering-houdbaar', 'juist-verband-besloot', afgerond) },
        { guard: 'isGeweigerd', ...geeft('tlv-weigering-hangt-af', 'juist-verband-besloot', afgerond) },
        geeft('kloppen-duur-en-zwaarte', 'juist-verband-besloot'),
      ],
      'zelfde-persoon': naHerstel('beslisser-was-betrokken'),
      'niet-bevoegd': naHerstel('niet-bevoegd-besloten'),
      'ander-verband': [
        { guard: 'isGeweigerd', ...geeft('tlv-weigering-niet-houdbaar', 'verkeerd-verband-besloot', afgerond) },
        geeft('kloppen-duur-en-zwaarte', 'verkeerd-verband-besloot', blokkeert),
      ],
      'weet-niet': [
        { guard: and(['isGeweigerd', 'isBlok']), ...geeft('tlv-weigering-niet-houdbaar', 'beslisser-onbekend', afgerond) },
        { guard: and(['isGeweigerd', 'moetHersteld']), ...geeft('tlv-weigering-herstelbaar', 'beslisser-onbekend', afgerond) },
        { guard: and(['isGeweigerd', 'kernKlopt']), ...geeft('tlv-weigering-houdbaar', 'beslisser-onbekend', afgerond) },
        { guard: 'isGeweigerd', ...geeft('tlv-weigering-hangt-af', 'beslisser-onbekend', afgerond) },
        geeft('kloppen-duur-en-zwaarte', 'beslisser-onbekend', { onbekend: true }),
      ],
    },
  }),
  'kloppen-duur-en-zwaarte': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['tlv-duur-minimaal-schooljaar', 'uitleg-tlv-duur-uitleggen', 'uitleg-tlv-eigen-adviezen', 'verdeelmodellen-geld'],
    },
    on: {
      'zoals-gevraagd': naDeDuur('duur-zoals-gevraagd'),
      'anders-met-uitleg': naDeDuur('duur-uitgelegd'),
      'duur-zonder-uitleg': naGebrek('duur-tlv'),
      'zwaarte-zonder-uitleg': naGebrek('zwaarte-tlv'),
      'geen-heel-schooljaar': naGebrek('tlv-korter-dan-schooljaar'),
      'weet-niet': [
        { guard: 'isBlok', ...geeft('tlv-niet-houdbaar', 'duur-tlv-onbekend', afgerond) },
        { guard: 'moetHersteld', ...geeft('tlv-herstelbaar', 'duur-tlv-onbekend', afgerond) },
        { guard: 'kernKlopt', ...geeft('tlv-lijkt-houdbaar', 'duur-tlv-onbekend', afgerond) },
        geeft('tlv-hangt-af', 'duur-tlv-onbekend', afgerond),
      ],
    },
  }),
};

function naHerstel<const B extends BevindingId>(bevinding: B) {
  return [
    { guard: and(['isGeweigerd', 'isBlok']), ...geeft('tlv-weigering-niet-houdbaar', bevinding, afgerond) },
    { guard: 'isGeweigerd', ...geeft('tlv-weigering-herstelbaar', bevinding, afgerond) },
    geeft('kloppen-duur-en-zwaarte', bevinding, { herstel: true }),
  ] as const;
}

function naDeDuur<const B extends BevindingId>(bevinding: B) {
  return [
    { guard: 'isBlok', ...geeft('tlv-niet-houdbaar', bevinding, afgerond) },
    { guard: 'moetHersteld', ...geeft('tlv-herstelbaar', bevinding, afgerond) },
    { guard: and(['isOnbekend', 'kernKlopt']), ...geeft('tlv-lijkt-houdbaar', bevinding, afgerond) },
    { guard: 'isOnbekend', ...geeft('tlv-hangt-af', bevinding, afgerond) },
    geeft('tlv-houdbaar', bevinding, afgerond),
  ] as const;
}

function naGebrek<const B extends BevindingId>(bevinding: B) {
  return [
    { guard: 'isBlok', ...geeft('tlv-niet-houdbaar', bevinding, afgerond) },
    geeft('tlv-herstelbaar', bevinding, afgerond),
  ] as const;
}
