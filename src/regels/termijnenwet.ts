import { feestdag, isGewoneDag, isWeekend, plusDagen, volgendeGewoneDag, weekdag } from './kalender.ts';
import { type Duur } from './duur.ts';
import { leesDuur } from './duur.ts';
import type { Bron, LopendeTermijn } from './schema.ts';

/** Wat voor bron het is; alleen voor `wet` en `amvb` geldt de Algemene termijnenwet. */
export type SoortBron = Bron['soort'];

/** Of een laatste dag doorloopt: ja, of de reden waarom niet. `samen-te-lang`: alleen met de verlenging erbij te lang. */
export type Doorlopen = 'ja' | 'andere-aard' | 'geen-wet' | 'te-lang' | 'samen-te-lang';

/** De langste termijn die nog doorloopt (art. 4 Algemene termijnenwet); een termijn in jaren nooit. */
const LANGSTE: Record<Duur['eenheid'], number> = { D: 90, W: 12, M: 3, Y: 0 };
const isKort = ({ aantal, eenheid }: Duur): boolean => aantal <= LANGSTE[eenheid];

/** De duur met de verlenging erbij: één duur als de eenheid gelijk is (P1M en P2M is drie maanden), anders twee na elkaar. */
export const samen = ({ duur, verlenging }: Pick<LopendeTermijn, 'duur' | 'verlenging'>, verlengd: boolean): Duur[] => {
  const eerste = leesDuur(duur);
  if (!verlengd || verlenging === undefined) return [eerste];
  const extra = leesDuur(verlenging);
  if (extra.eenheid !== eerste.eenheid) return [eerste, extra];
  return [{ aantal: eerste.aantal + extra.aantal, eenheid: eerste.eenheid }];
};

/** Of deze termijn uit de wet komt: minstens één bron is een wet of AMvB. */
export const isUitWet = (bronSoorten: readonly SoortBron[]): boolean =>
  bronSoorten.some((soort) => soort === 'wet' || soort === 'amvb');

/**
 * Of de laatste dag van deze termijn doorloopt als hij geen gewone dag is (art. 1 en 4 Algemene termijnenwet).
 * Art. 2 (termijnen van drie tot zes dagen) doet niet mee: geen regel heeft een wettelijke termijn van die lengte.
 */
export const looptDoor = (termijn: LopendeTermijn, bronSoorten: readonly SoortBron[], verlengd: boolean): Doorlopen => {
  if (termijn.aard !== 'handelen') return 'andere-aard';
  if (!isUitWet(bronSoorten)) return 'geen-wet';
  if (!isKort(leesDuur(termijn.duur))) return 'te-lang';
  return samen(termijn, verlengd).every(isKort) ? 'ja' : 'samen-te-lang';
};

/** Of de wet deze termijn kort genoeg vindt om door te lopen; voor een termijn waarvan dat om een andere reden onzeker is. */
export const isKorteWettelijkeTermijn = (termijn: LopendeTermijn, bronSoorten: readonly SoortBron[]): boolean =>
  isUitWet(bronSoorten) && isKort(leesDuur(termijn.duur));

/** Waarom een dag geen gewone dag is: "een zondag", "Goede Vrijdag"; null bij een gewone dag. */
export const geenGewoneDag = (datum: string): string | null => (isWeekend(datum) ? `een ${weekdag(datum)}` : feestdag(datum));

/** Wat er na `datum` nog aan vrije dagen volgt, als zin; null als het na een weekend meteen een gewone dag is. */
export const vrijeDagenErna = (datum: string): string | null => {
  const namen = new Set<string>();
  for (let dag = plusDagen(datum, 1); !isGewoneDag(dag); dag = plusDagen(dag, 1)) {
    const naam = isWeekend(dag) ? 'het weekend' : feestdag(dag);
    if (naam !== null && !(isWeekend(dag) && isWeekend(datum))) namen.add(naam);
  }
  const lijst = [...namen];
  const laatste = lijst.pop();
  if (laatste === undefined) return null;
  if (lijst.length > 0) return `Ook ${lijst.join(', ')} en ${laatste} zijn geen gewone dagen.`;
  return `Ook ${laatste} is geen gewone dag.`;
};

/** De eerste gewone dag op of na de laatste dag, als de termijn doorloopt; anders de laatste dag zelf. */
export const naDoorlopen = (eind: string, doorlopen: Doorlopen): string => (doorlopen === 'ja' ? volgendeGewoneDag(eind) : eind);
