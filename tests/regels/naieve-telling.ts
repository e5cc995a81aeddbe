import type { LopendeTermijn } from '../../src/regels/schema.ts';
import type { Opschorting } from '../../src/regels/stilstand.ts';

/** Eén vakje van de kalender. `vrij`: zaterdag, zondag of feestdag. */
type Vakje = { datum: string; maand: number; dag: number; vrij: boolean };

const MAANDLENGTES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isSchrikkeljaar = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
const iso = (jaar: number, maand: number, dag: number): string =>
  `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;

/** Eerste paasdag volgens Knuth, als nummer van de dag in maart (32 is 1 april). */
const pasenInMaart = (jaar: number): number => {
  const gulden = (jaar % 19) + 1;
  const eeuw = Math.floor(jaar / 100) + 1;
  const correctie = Math.floor((3 * eeuw) / 4) - 12;
  const maan = Math.floor((8 * eeuw + 5) / 25) - 5;
  const zondag = Math.floor((5 * jaar) / 4) - correctie - 10;
  const ruw = (((11 * gulden + 20 + maan - correctie) % 30) + 30) % 30;
  const epacta = (ruw === 25 && gulden > 11) || ruw === 24 ? ruw + 1 : ruw;
  const volleMaan = 44 - epacta < 21 ? 74 - epacta : 44 - epacta;
  return volleMaan + 7 - ((zondag + volleMaan) % 7);
};

/** Alle dagen van 2010 tot en met 2046, één voor één neergezet; 1 januari 2010 was een vrijdag. */
const maakKalender = (): Vakje[] => {
  const dagen: Vakje[] = [];
  let weekdag = 4; // 0 is maandag
  for (let jaar = 2010; jaar <= 2046; jaar += 1) {
    const eerste = dagen.length;
    for (let maand = 1; maand <= 12; maand += 1) {
      const lengte = (MAANDLENGTES[maand - 1] ?? 0) + (maand === 2 && isSchrikkeljaar(jaar) ? 1 : 0);
      for (let dag = 1; dag <= lengte; dag += 1) {
        const vast = ['1-1', '5-5', '25-12', '26-12'].includes(`${dag}-${maand}`);
        dagen.push({ datum: iso(jaar, maand, dag), maand, dag, vrij: weekdag > 4 || vast });
        weekdag = (weekdag + 1) % 7;
      }
    }
    const eersteMaart = eerste + 59 + (isSchrikkeljaar(jaar) ? 1 : 0);
    for (const na of [-2, 1, 39, 50]) maakVrij(dagen[eersteMaart + pasenInMaart(jaar) - 1 + na]);
    const koning = dagen.findIndex(({ datum }) => datum === (jaar < 2014 ? `${jaar}-04-30` : `${jaar}-04-27`));
    const isZondag = (koning - 2) % 7 === 0; // 3 januari 2010, vakje 2, was een zondag
    maakVrij(dagen[isZondag ? koning - 1 : koning]);
  }
  return dagen;
};

const maakVrij = (vakje: Vakje | undefined): void => {
  if (vakje === undefined) throw new Error('buiten de kalender');
  vakje.vrij = true;
};

const KALENDER = maakKalender();
const PLAATS = new Map(KALENDER.map(({ datum }, index) => [datum, index]));

const vakje = (index: number): Vakje => {
  const gevonden = KALENDER[index];
  if (gevonden === undefined) throw new Error('buiten de kalender');
  return gevonden;
};

type NaieveVraag = { termijn: LopendeTermijn; uitWet: boolean; begin: string; verlengd: boolean; stil: Opschorting | null };

/** De laatste dag, geteld door vakje voor vakje langs de kalender te lopen. Deelt geen regel code met `src/regels`. */
export const naiefEinde = ({ termijn, uitWet, begin, verlengd, stil }: NaieveVraag): string => {
  const start = PLAATS.get(begin) ?? -1;
  const eenheid = termijn.duur.slice(-1);
  const extra = verlengd && termijn.verlenging !== undefined ? Number(termijn.verlenging.slice(1, -1)) : 0;
  const aantal = Number(termijn.duur.slice(1, -1)) + extra;
  if (termijn.werkdagen === true) return vakje(loopWerkdagen(start, aantal)).datum;
  const stapgrootte = termijn.aard === 'terugrekenen' ? -1 : 1;
  let eind =
    eenheid === 'D' || eenheid === 'W'
      ? start + stapgrootte * aantal * (eenheid === 'W' ? 7 : 1)
      : loopMaanden(start, aantal * (eenheid === 'Y' ? 12 : 1), stapgrootte);
  if (termijn.vanaf === 'eerste-schorsingsdag') eind -= 1;
  if (termijn.aard !== 'handelen') return vakje(eind).datum;
  const staatStil = (index: number): boolean => {
    if (stil === null) return false;
    const { datum } = vakje(index);
    return (stil.telling === 'vanaf-de-dag' ? datum >= stil.van : datum > stil.van) && datum < (stil.tot ?? '9999');
  };
  let dag = start;
  for (let teGaan = eind - start; teGaan > 0;) {
    dag += 1;
    if (!staatStil(dag)) teGaan -= 1;
  }
  const langste = { D: 90, W: 12, M: 3 }[eenheid] ?? 0;
  if (uitWet && aantal <= langste) while (vakje(dag).vrij || staatStil(dag)) dag += 1;
  return vakje(dag).datum;
};

const loopWerkdagen = (start: number, aantal: number): number => {
  let index = start;
  for (let teGaan = aantal; teGaan > 0;) {
    index += 1;
    if (!vakje(index).vrij) teGaan -= 1;
  }
  return index;
};

const loopMaanden = (start: number, maanden: number, stapgrootte: 1 | -1): number => {
  const { dag } = vakje(start);
  let index = start;
  for (let teGaan = maanden; teGaan > 0;) {
    index += stapgrootte;
    if (vakje(index).maand !== vakje(index - stapgrootte).maand) teGaan -= 1;
  }
  if (stapgrootte === -1) {
    while (vakje(index).dag > dag) index -= 1;
    return index;
  }
  while (vakje(index).dag < dag && vakje(index + 1).maand === vakje(index).maand) index += 1;
  return index;
};
