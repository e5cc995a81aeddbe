import { hoofdletter } from '../lib/hoofdletter.ts';
import { gebeurtenis, type GebeurtenisId } from './gebeurtenissen.ts';
import { LAATSTE_JAAR, datumInWoorden, isGewoneDag, plus, plusDagen, volgendeGewoneDag, weekdag } from './kalender.ts';
import { leesDuur } from './duur.ts';
import type { LopendeTermijn } from './schema.ts';
import { stilstand, type Opschorting } from './stilstand.ts';
import { duurInWoorden, lopendeDuurInWoorden } from './termijn-woorden.ts';
import {
  geenGewoneDag,
  isKorteWettelijkeTermijn,
  looptDoor,
  naDoorlopen,
  samen,
  vrijeDagenErna,
  type SoortBron,
} from './termijnenwet.ts';

/** Eén zin van de berekening, met de dag waarop zij uitkomt. */
export type RekenStap = { datum: string; zin: string };

/** Wat er geteld wordt: één termijn vanaf één begin, met of zonder verlenging. */
export type TeTellen = {
  termijn: LopendeTermijn;
  bronSoorten: readonly SoortBron[];
  /** ISO-datum van dag nul. */
  begin: string;
  /** De gebeurtenis van dag nul; null als dag nul de laatste dag van een andere termijn is. */
  gebeurtenis: GebeurtenisId | null;
  verlengd: boolean;
  opschorting: Opschorting | null;
};

/** Een laatste dag met zijn berekening. `staatStil`: de stilstand duurt nog, dus `eind` is de laatste dag zonder die stilstand. */
export type Tussenstand = { eind: string; stappen: RekenStap[]; staatStil: boolean };

/** De uitkomst van één telling; `zonderDoorlopen` is de laatste dag voordat hij wegens weekend of feestdag opschoof. */
export type Telling = Tussenstand & { zonderDoorlopen: string };

/** Telt één termijn en schrijft de berekening uit. Alle datums zijn bestaande ISO-datums. */
export const tel = (vraag: TeTellen): Telling => {
  const doorlopen = looptDoor(vraag.termijn, vraag.bronSoorten, vraag.verlengd);
  const geteld = telOp(vraag);
  const ruw = geteld.at(-1)?.datum ?? vraag.begin;
  const stil =
    vraag.opschorting === null || vraag.termijn.aard !== 'handelen'
      ? { eind: ruw, stappen: [], staatStil: false }
      : stilstand({ begin: vraag.begin, ruw, uiterlijk: naDoorlopen(ruw, doorlopen), opschorting: vraag.opschorting });
  const stappen = [...geteld, ...stil.stappen];
  if (stil.staatStil) return { eind: ruw, zonderDoorlopen: ruw, stappen, staatStil: true };
  const einde = sluitAf(vraag, stil.eind);
  return {
    eind: naDoorlopen(stil.eind, doorlopen),
    zonderDoorlopen: stil.eind,
    stappen: [...stappen, ...einde],
    staatStil: false,
  };
};

/** Het optellen zelf: begin + duur, met uitleg als de dag niet in de gevonden maand bestaat. */
const telOp = ({ termijn, begin, gebeurtenis: id, verlengd }: TeTellen): RekenStap[] => {
  const soort = id === null ? null : gebeurtenis(id);
  const woorden = lopendeDuurInWoorden(termijn);
  if (termijn.werkdagen === true) {
    const eind = naWerkdagen(begin, leesDuur(termijn.duur).aantal);
    const zin = `${aanhef(id, begin)} + ${woorden} = ${datumInWoorden(eind)}.`;
    return [stap(eind, zin), stap(eind, 'Weekend en feestdagen tellen niet mee.')];
  }
  const richting = termijn.aard === 'terugrekenen' ? -1 : 1;
  const duren = samen(termijn, verlengd);
  const eind = duren.reduce((datum, duur) => plus(datum, duur, richting), begin);
  if (soort?.teltMee === true) {
    const laatste = plusDagen(eind, -1);
    return [
      stap(laatste, `De eerste dag telt mee: ${datumInWoorden(begin)} + ${woorden} = tot en met ${datumInWoorden(laatste)}.`),
    ];
  }
  const extra = verlengd && termijn.verlenging !== undefined ? ` + ${duurInWoorden(termijn.verlenging)} verlenging` : '';
  const som = `${aanhef(id, begin)} ${richting === 1 ? '+' : '−'} ${woorden}${extra} = ${datumInWoorden(eind)}.`;
  const inMaanden = duren.every(({ eenheid }) => eenheid === 'M' || eenheid === 'Y');
  return inMaanden && eind.slice(8) !== begin.slice(8)
    ? [stap(eind, som), stap(eind, kleineMaand(begin, eind))]
    : [stap(eind, som)];
};

const aanhef = (id: GebeurtenisId | null, begin: string): string =>
  id === null ? hoofdletter(datumInWoorden(begin)) : `${gebeurtenis(id).aanhef} ${datumInWoorden(begin)}`;

const kleineMaand = (begin: string, eind: string): string => {
  const maand = datumInWoorden(eind).split(' ').slice(2).join(' ');
  return `${hoofdletter(maand)} heeft geen ${Number(begin.slice(8))}e dag. Daarom telt de laatste dag van die maand.`;
};

const naWerkdagen = (begin: string, aantal: number): string => {
  let dag = begin;
  for (let geteld = 0; geteld < aantal; geteld += isGewoneDag(dag) ? 1 : 0) dag = plusDagen(dag, 1);
  return dag;
};

/** Wat er na het tellen nog komt: doorlopen of juist niet, en bij wachten de dag waarop het ingaat. */
const sluitAf = (vraag: TeTellen, eind: string): RekenStap[] => {
  const stappen = geenGewoneDag(eind) === null ? [] : bijVrijeDag(vraag, eind).map((zin) => stap(eind, zin));
  if (vraag.termijn.aard === 'wachten') {
    if (vraag.opschorting !== null) stappen.push(stap(eind, STILSTAND_ONZEKER));
    const ingang = plusDagen(eind, 1);
    stappen.push(stap(ingang, `Het gaat in op de dag daarna: ${datumInWoorden(ingang)}.`));
  }
  if (vraag.termijn.aard === 'handelen' && Number(eind.slice(0, 4)) > LAATSTE_JAAR) {
    stappen.push(stap(eind, `De feestdagen na ${LAATSTE_JAAR} zijn hier niet bekend.`));
  }
  return stappen;
};

const STILSTAND_ONZEKER = 'Of deze termijn stilstaat bij een aanvulling, is niet zeker. Wij tellen hier gewoon door.';

/** De zinnen bij een laatste dag die een zaterdag, zondag of feestdag is. */
const bijVrijeDag = ({ termijn, bronSoorten, verlengd }: TeTellen, eind: string): string[] => {
  const dat = `Dat is ${geenGewoneDag(eind) ?? `een ${weekdag(eind)}`}.`;
  const later = datumInWoorden(volgendeGewoneDag(eind));
  const onzeker = [dat, `Of de termijn dan doorloopt tot en met ${later}, is niet zeker.`];
  switch (termijn.aard) {
    case 'handelen':
      break;
    case 'maximum':
      return [dat, 'Een maximum wordt niet langer door een weekend of feestdag.'];
    case 'terugrekenen':
      return [dat, 'Bij terugrekenen schuift de dag niet op.'];
    case 'wachten':
      return isKorteWettelijkeTermijn(termijn, bronSoorten) ? onzeker : [dat];
    default:
      return [];
  }
  switch (looptDoor(termijn, bronSoorten, verlengd)) {
    case 'ja': {
      const erna = vrijeDagenErna(eind);
      return [dat, ...(erna === null ? [] : [erna]), `Daarom loopt de termijn door tot en met ${later}.`];
    }
    case 'geen-wet':
      return [dat, 'Deze termijn staat niet in de wet en loopt daarom niet door.'];
    case 'samen-te-lang':
      return onzeker;
    default:
      return [dat, "Zo'n lange termijn loopt daardoor niet door."];
  }
};

const stap = (datum: string, zin: string): RekenStap => ({ datum, zin });
