import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import type { Duur } from './duur.ts';
import feestdagen from './feestdagen.json' with { type: 'json' };
import { MAANDEN, maandnaam } from './maanden.ts';

/** De jaren waarvoor de feestdagen bekend zijn en waarin een datum van een gebruiker mag liggen. */
export const EERSTE_JAAR = 2012;
/** Het laatste jaar van {@link EERSTE_JAAR} tot en met 2040. */
export const LAATSTE_JAAR = 2040;

const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
/** Een deel van een datum, en zo ook de naam van het invulveld daarvoor. */
export type DatumVeld = 'dag' | 'maand' | 'jaar';
/** Een gelezen datum, of in woorden wat er mis is en in welk veld. */
export type GelezenDatum = { soort: 'datum'; datum: string } | { soort: 'fout'; uitleg: string; veld: DatumVeld };
const record = (datum: string): PlainDate.Record =>
  PlainDate.create(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)), Number(datum.slice(8, 10)));

const fout = (veld: DatumVeld, uitleg: string): GelezenDatum => ({ soort: 'fout', uitleg, veld });

const maakDatum = (jaar: number, maand: number, dag: number): GelezenDatum => {
  const naam = MAANDEN[maand - 1];
  if (naam === undefined) return fout('maand', `Maand ${maand} bestaat niet. Kies een getal van 1 tot en met 12.`);
  if (dag < 1) return fout('dag', `Dag ${dag} bestaat niet: een maand begint op dag 1.`);
  const dagen = PlainDate.daysInMonth(PlainDate.create(jaar, maand, 1));
  if (dag > dagen) return fout('dag', `${dag} ${naam} bestaat niet: ${naam} ${jaar} heeft ${dagen} dagen.`);
  return { soort: 'datum', datum: PlainDate.toString(PlainDate.create(jaar, maand, dag)) };
};

const inBereik = (gelezen: GelezenDatum): GelezenDatum => {
  if (gelezen.soort === 'fout') return gelezen;
  const jaar = Number(gelezen.datum.slice(0, 4));
  if (jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR) return gelezen;
  return fout('jaar', `Kies een jaar van ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}.`);
};

/** Leest een datum als 2026-09-07. Een dag die niet bestaat of buiten 2012–2040 valt wordt geweigerd, nooit verschoven. */
export const leesIsoDatum = (tekst: string): GelezenDatum => {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst);
  if (delen === null) return fout('dag', 'Schrijf een datum als jaar, maand en dag: 2026-09-07.');
  return inBereik(maakDatum(Number(delen[1]), Number(delen[2]), Number(delen[3])));
};

/** Leest een datum uit drie tekstvelden. Spaties eromheen mogen; de uitleg bij een fout is voor de lezer. */
export const leesDatum = (velden: Record<DatumVeld, string>): GelezenDatum => {
  const namen = ['dag', 'maand', 'jaar'] as const;
  const leeg = namen.filter((veld) => velden[veld].trim() === '');
  if (leeg.length === 3) return fout('dag', 'Vul een dag, een maand en een jaar in.');
  if (leeg[0] !== undefined) return fout(leeg[0], `Vul ook ${leeg.map((veld) => LIDWOORD[veld]).join(' en ')} in.`);
  const geenGetal = namen.find((veld) => !/^\d{1,4}$/.test(velden[veld].trim()));
  if (geenGetal !== undefined) return fout(geenGetal, `Vul ${LIDWOORD[geenGetal]} in als getal, zoals ${VOORBEELD[geenGetal]}.`);
  if (velden.jaar.trim().length !== 4) return fout('jaar', 'Vul het jaar in met vier cijfers, zoals 2026.');
  return inBereik(maakDatum(Number(velden.jaar), Number(velden.maand), Number(velden.dag)));
};

const LIDWOORD: Record<DatumVeld, string> = { dag: 'de dag', maand: 'de maand', jaar: 'het jaar' };
const VOORBEELD: Record<DatumVeld, string> = { dag: '7', maand: '9', jaar: '2026' };

/**
 * De datum zoveel later, of eerder als `richting` -1 is. Bestaat de dag niet in de gevonden maand, dan de laatste dag daarvan.
 * @param datum een bestaande ISO-datum
 */
export const plus = (datum: string, { aantal, eenheid }: Duur, richting: 1 | -1 = 1): string => {
  const tel = { D: PlainDate.addDays, W: PlainDate.addWeeks, M: PlainDate.addMonths, Y: PlainDate.addYears }[eenheid];
  return PlainDate.toString(tel(record(datum), aantal * richting));
};

/** De datum zoveel dagen later; een negatief aantal is eerder. */
export const plusDagen = (datum: string, aantal: number): string => PlainDate.toString(PlainDate.addDays(record(datum), aantal));

/** Hoeveel dagen `tot` na `van` ligt; negatief als het ervoor ligt. */
export const dagenTussen = (van: string, tot: string): number => PlainDate.diffDays(record(van), record(tot));

/** De naam van de weekdag van een bestaande ISO-datum, zonder hoofdletter. */
export const weekdag = (datum: string): (typeof WEEKDAGEN)[number] =>
  WEEKDAGEN[PlainDate.dayOfWeek(record(datum)) - 1] ?? 'maandag';

/** `2026-09-07` → "maandag 7 september 2026". */
export const datumInWoorden = (datum: string): string =>
  `${weekdag(datum)} ${Number(datum.slice(8))} ${maandnaam(Number(datum.slice(5, 7)))} ${Number(datum.slice(0, 4))}`;

const FEESTDAGEN = new Map(
  Object.entries(feestdagen).flatMap(([naam, datums]) => datums.map((datum): [string, string] => [datum, naam])),
);

/** De naam van de feestdag (art. 3 Algemene termijnenwet) op deze ISO-datum, of null. */
export const feestdag = (datum: string): string | null => FEESTDAGEN.get(datum) ?? null;

/** Of deze ISO-datum een feestdag is in de zin van art. 3 Algemene termijnenwet. */
export const isFeestdag = (datum: string): boolean => FEESTDAGEN.has(datum);

/** Of deze ISO-datum op zaterdag of zondag valt. */
export const isWeekend = (datum: string): boolean => PlainDate.dayOfWeek(record(datum)) > 5;

/** Of deze ISO-datum geen zaterdag, zondag of feestdag is. */
export const isGewoneDag = (datum: string): boolean => !isWeekend(datum) && !isFeestdag(datum);

/** De eerste gewone dag op of na deze ISO-datum. */
export const volgendeGewoneDag = (datum: string): string => (isGewoneDag(datum) ? datum : volgendeGewoneDag(plusDagen(datum, 1)));

/** De laatste gewone dag vóór deze ISO-datum. */
export const vorigeGewoneDag = (datum: string): string => {
  const dag = plusDagen(datum, -1);
  return isGewoneDag(dag) ? dag : vorigeGewoneDag(dag);
};
