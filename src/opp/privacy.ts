import { GEEN_NAAM, VOORNAMEN } from './voornamen.ts';

/** Wat op een mens wijst: een naam, een geboortedatum, een nummer of een adres. */
export type PrivacySoort = 'naam' | 'geboren' | 'nummer' | 'contact';
/** Een plek in een tekst die op een mens wijst. */
export type PrivacyVondst = { readonly soort: PrivacySoort; readonly fragment: string };

/**
 * Zoekt namen, geboortedatums, burgerservicenummers, telefoonnummers en e-mailadressen. Elke soort wordt hoogstens drie keer
 * gemeld. Een methode of organisatie met hoofdletters is geen naam.
 * @param jaar het jaar van nu: een volledige datum van lang daarvoor is waarschijnlijk een geboortedatum
 */
export const zoekPrivacy = (tekst: string, jaar: number): readonly PrivacyVondst[] => {
  const sleutel = `${jaar}\n${tekst}`;
  const vondsten = onthouden.get(sleutel) ?? zoek(tekst, jaar);
  if (onthouden.size >= ONTHOUDT) onthouden.clear();
  onthouden.set(sleutel, vondsten);
  return vondsten;
};

/** Wat eerder in een tekst is gevonden: opnieuw kijken kost dan niets. */
const onthouden = new Map<string, readonly PrivacyVondst[]>();
const ONTHOUDT = 2000;

const zoek = (tekst: string, jaar: number): PrivacyVondst[] => [
  ...meld('geboren', geboren(tekst, jaar)),
  ...meld('nummer', nummers(tekst)),
  ...meld('contact', contact(tekst)),
  ...meld('naam', namen(tekst)),
];

/** Of wat bij "initialen" staat een hele naam lijkt: een woord van drie of meer letters met kleine letters erin. */
export const lijktNaam = (initialen: string): boolean => /\p{L}\p{Ll}{2,}/u.test(initialen) || /\p{Lu}{5,}/u.test(initialen);

const MEEST = 3;
/** Elk fragment één keer; wat al in een ander fragment staat, telt niet apart. */
const meld = (soort: PrivacySoort, fragmenten: readonly string[]): PrivacyVondst[] => {
  const schoon = [...new Set(fragmenten.map((fragment) => fragment.replace(/[\s.,;:]+$/, '')))];
  return schoon
    .filter((een) => !schoon.some((ander) => ander !== een && ander.includes(een)))
    .slice(0, MEEST)
    .map((fragment) => ({ soort, fragment }));
};

const MAAND =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATUM = new RegExp(`(?<![\\d-])\\d{1,2}(?:e)?[\\s./-]+(?:\\d{1,2}|${MAAND})\\.?[\\s./-]+(\\d{4}|\\d{2})(?![\\d-])`, 'giu');
const GEBOREN =
  /(?<!\p{L})(?:geboren\s+(?:op|in)\s+\S+(?:\s+\S+){0,2}|geboortedatum|geboortedag|geb\.?\s*(?:datum|op)?\s*:?\s*\d\S*|jarig\s+op)/giu;
/** Zo oud is een leerling hoogstens; ook ouders hebben een geboortedatum. */
const OUDST = 90;
/** Een datum van zo kort geleden is eerder een gesprek of een toets. */
const JONGST = 3;

const geboren = (tekst: string, jaar: number): string[] => [
  ...[...tekst.matchAll(GEBOREN)].map(([woorden]) => woorden.trim()),
  ...[...tekst.matchAll(DATUM)].filter(([, staart = '']) => isLangGeleden(staart, jaar)).map(([woorden]) => woorden),
];

const isLangGeleden = (staart: string, jaar: number): boolean => {
  const vol = staart.length === 4 ? Number(staart) : 2000 + Number(staart);
  return vol < jaar - JONGST && vol > jaar - OUDST;
};

const nummers = (tekst: string): string[] =>
  [...tekst.matchAll(/(?<!\d)\d{9}(?!\d)/g)].map(([getal]) => getal).filter((getal) => elfproef(getal));

/** De proef waarmee een burgerservicenummer van een willekeurig getal te onderscheiden is. */
const elfproef = (getal: string): boolean => {
  const som = [...getal].reduce((totaal, cijfer, plek) => totaal + Number(cijfer) * (plek === 8 ? -1 : 9 - plek), 0);
  return som % 11 === 0 && Number(getal) > 0;
};

const contact = (tekst: string): string[] => [
  ...[...tekst.matchAll(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/g)].map(([adres]) => adres),
  ...[...tekst.matchAll(/(?<!\d)(?:\+31[\s-]?|0)(?:6[\s-]?(?:\d[\s-]?){7}\d|\d{2,3}[\s-]?\d{6,7})(?!\d)/g)].map(([nummer]) =>
    nummer.trim(),
  ),
];

const WOORD = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)?";
const TUSSEN = '(?:\\s+(?:van|de|der|den|ten|ter|el|al|bin|ben|von|te))*';
const AANSPREEK =
  '(?:[Jj]uf(?:frouw)?|[Mm]eester|[Mm]evr(?:ouw)?\\.?|[Mm]w\\.|[Mm]eneer|[Mm]ijnheer|[Dd]hr\\.|[Vv]ader|[Mm]oeder|opa|oma|oom|tante|broer(?:tje)?|zus(?:je)?|vriend(?:je)?|vriendin(?:netje)?|klasgenoot|klasgenoten|[Ll]eerling|[Dd]okter)';
const MET_AANSPREEK = new RegExp(`(?<!\\p{L})${AANSPREEK}\\s+((?:[A-Z]\\.\\s*)*${WOORD}(?:${TUSSEN}\\s+${WOORD})?)`, 'gu');
const PAAR = new RegExp(`(?<!\\p{L})(${WOORD})(${TUSSEN}\\s+${WOORD})+`, 'gu');
const LOS = new RegExp(`(?<!\\p{L})${WOORD}(?!\\p{L})`, 'gu');

const namen = (tekst: string): string[] => {
  return [
    ...[...tekst.matchAll(MET_AANSPREEK)].filter(([, naam = '']) => !isGeenNaam(naam)).map(([woorden]) => woorden),
    ...[...tekst.matchAll(PAAR)].filter((vondst) => isPaar(tekst, vondst)).map(([woorden]) => woorden),
    ...[...tekst.matchAll(LOS)].filter(([woord]) => isVoornaam(woord)).map(([woord]) => woord),
  ];
};

/** Twee woorden met een hoofdletter midden in een zin, of een bekende voornaam met een woord erachter. */
const isPaar = (tekst: string, { 0: woorden, 1: eerste = '', index }: RegExpExecArray): boolean => {
  const delen = woorden.split(/\s+/);
  const groot = delen.filter((deel) => /^\p{Lu}/u.test(deel));
  if (groot.some(isGeenNaam) || groot.length > 3) return false;
  if (VOORNAMEN.has(kaal(eerste))) return true;
  // Drie hoofdletterwoorden zonder tussenvoegsel zijn eerder een methode; aan het begin van een zin is de eerste hoofdletter gewoon.
  if (groot.length === 3 && delen.length === 3) return false;
  return !isZinsbegin(tekst, index);
};

/** Een bekende voornaam, ook aan het begin van een zin. */
const isVoornaam = (woord: string): boolean => VOORNAMEN.has(kaal(woord));

const isGeenNaam = (woord: string): boolean => woord.split(/\s+/).some((deel) => GEEN_NAAM.has(kaal(deel)));

const kaal = (woord: string): string => woord.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const isZinsbegin = (tekst: string, plek: number): boolean =>
  /(?:^|[.!?:;\n"'“‘(•-])\s*$/u.test(tekst.slice(Math.max(0, plek - 4), plek));
