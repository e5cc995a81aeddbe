import { gebeurtenis, type Datums, type GebeurtenisId } from './gebeurtenissen.ts';
import { datumInWoorden, isGewoneDag, leesIsoDatum, plusDagen, vorigeGewoneDag } from './kalender.ts';
import type { LopendeTermijn, Termijn } from './schema.ts';
import type { Opschorting } from './stilstand.ts';
import { tel, type RekenStap, type Telling } from './termijn-telling.ts';
import { hoeTellen } from './hoe-tellen.ts';
import type { SoortBron } from './termijnenwet.ts';

/** Wat er berekend moet worden: de termijn van één versie van een regel, met wat er over de zaak bekend is. */
export type TermijnVraag = {
  regelId: string;
  termijn: Termijn;
  /** De soort van elke bron van de versie; is er één wet of AMvB bij, dan geldt de Algemene termijnenwet. */
  bronSoorten: readonly SoortBron[];
  datums: Datums;
  opties?: TermijnOpties | undefined;
};

/** Wat de laatste dag verandert. */
export type TermijnOpties = {
  /** Of de termijn is verlengd; weggelaten: niet bekend, en dan tonen we allebei. Telt alleen bij een termijn met `verlenging`. */
  verlengd?: boolean | undefined;
  /** De stilstand; telt alleen bij een termijn om te handelen. */
  opschorting?: Opschorting | undefined;
  /** De uitslag van de termijn die `vanaf: { einde-van }` noemt. */
  eindeVan?: TermijnUitslag | undefined;
};

type Basis = { regel: string; uitleg: string };
/** Eén laatste dag. `ingang` is er alleen bij wachten: de dag daarna. `advies` is null als er niets te doen is. */
export type TermijnDag = Basis & {
  soort: 'dag';
  begin: string;
  eind: string;
  ingang: string | null;
  stappen: RekenStap[];
  advies: string | null;
};
/** Twee mogelijke laatste dagen. `begin` is het vroegste begin. */
export type TermijnBereik = Basis & { soort: 'bereik'; begin: string; vroegst: string; laatst: string; advies: string | null };
/** Geen datum: het begin ontbreekt, de termijn staat nog stil, of het is een vaste tijd. `uitleg` zegt hoe te tellen. */
export type TermijnOnbekend = Basis & { soort: 'onbekend'; reden: 'geen-begin' | 'staat-stil' | 'vaste-tijd' };
/** Een datum die niet bestaat of niet kan. */
export type TermijnOngeldig = Basis & { soort: 'ongeldig' };
/** De uitkomst van {@link berekenTermijn}; `uitleg` is de berekening in gewone zinnen. */
export type TermijnUitslag = TermijnDag | TermijnBereik | TermijnOnbekend | TermijnOngeldig;

/** Waar geteld wordt vanaf: dag nul, en wat er vóór en na de berekening bij moet. */
type Begin = { datum: string; gebeurtenis: GebeurtenisId | null };
type Begins = { soort: 'begins'; begins: Begin[]; vooraf: string[]; achteraf: string[] };
type Zaak = { regel: string; termijn: LopendeTermijn; bronSoorten: readonly SoortBron[]; datums: Datums; opties: TermijnOpties };

/**
 * De laatste dag van een termijn, met de berekening in woorden. Kijkt nooit op de klok. De gebeurtenis is dag nul (alleen de
 * eerste schorsingsdag telt zelf mee), een verlenging telt als één geheel met de duur, stilstand schuift de laatste dag op, en
 * pas daarna loopt een wettelijke termijn om te handelen door tot een gewone dag. Een onmogelijke datum wordt geweigerd.
 */
export const berekenTermijn = ({ regelId: regel, termijn, bronSoorten, datums, opties = {} }: TermijnVraag): TermijnUitslag => {
  const wijzer = hoeTellen(termijn, bronSoorten);
  if (termijn.aard === 'kalender') return { soort: 'onbekend', reden: 'vaste-tijd', regel, uitleg: wijzer };
  const zaak = { regel, termijn, bronSoorten, datums, opties };
  const bezwaar = foutInDatums(zaak);
  if (bezwaar !== null) return { soort: 'ongeldig', regel, uitleg: bezwaar };
  const begins = zoekBegin(zaak, wijzer);
  return begins.soort === 'begins' ? telAlles(zaak, begins) : begins;
};

/** De eerste datum van deze zaak die niet kan, in woorden; alleen datums die de berekening gebruikt. */
const foutInDatums = ({ termijn, datums, opties }: Zaak): string | null => {
  const begin = typeof termijn.vanaf === 'string' ? gebruikteGebeurtenissen(termijn.vanaf).map((id) => datums[id]) : [];
  const stil = opties.opschorting;
  const fout = [...begin, stil?.van, stil?.tot]
    .filter((datum) => typeof datum === 'string')
    .map(leesIsoDatum)
    .find((gelezen) => gelezen.soort === 'fout');
  if (fout !== undefined) return fout.uitleg;
  return stil !== undefined && stil.tot !== null && stil.tot < stil.van ? 'De stilstand kan niet eindigen vóór zij begon.' : null;
};

const gebruikteGebeurtenissen = (id: GebeurtenisId): GebeurtenisId[] => {
  const { ookMogelijk } = gebeurtenis(id);
  return ookMogelijk === undefined ? [id] : [id, ookMogelijk];
};

const zoekBegin = (zaak: Zaak, wijzer: string): Begins | TermijnOnbekend | TermijnOngeldig => {
  const { termijn, datums, opties, regel } = zaak;
  if (typeof termijn.vanaf !== 'string') return naEinde(zaak, opties.eindeVan, wijzer);
  const bekend = gebruikteGebeurtenissen(termijn.vanaf).flatMap((id): Begin[] => {
    const datum = datums[id];
    return datum === undefined ? [] : [{ datum, gebeurtenis: id }];
  });
  const begins = bekend.filter(({ datum }, index) => bekend.findIndex((eerder) => eerder.datum === datum) === index);
  if (begins.length === 0) {
    return { soort: 'onbekend', reden: 'geen-begin', regel, uitleg: `De begindatum is niet bekend. ${wijzer}` };
  }
  if (begins.length === 2) return { soort: 'begins', begins, vooraf: [], achteraf: [VROEGSTE_DAG] };
  const later = begins[0]?.gebeurtenis === termijn.vanaf ? [] : [EERDER_BERICHT];
  return { soort: 'begins', begins, vooraf: [], achteraf: later };
};

const VROEGSTE_DAG = 'Het begin staat niet vast. Reken voor de zekerheid met de vroegste dag.';
const EERDER_BERICHT = 'Kwam er eerder een brief of mail over het plan? Tel dan vanaf dat bericht.';
const MET_OF_ZONDER = 'De vroegste dag geldt zonder verlenging, de laatste met verlenging.';

/** Het begin van een termijn die start waar een andere echt eindigt. */
const naEinde = (
  { regel }: Zaak,
  eindeVan: TermijnUitslag | undefined,
  wijzer: string,
): Begins | TermijnOnbekend | TermijnOngeldig => {
  const begin = (datum: string): Begin => ({ datum, gebeurtenis: null });
  if (eindeVan === undefined) {
    return { soort: 'onbekend', reden: 'geen-begin', regel, uitleg: `De begindatum is niet bekend. ${wijzer}` };
  }
  switch (eindeVan.soort) {
    case 'dag':
      return { soort: 'begins', begins: [begin(eindeVan.eind)], vooraf: [eindeVan.uitleg], achteraf: [] };
    case 'bereik':
      return {
        soort: 'begins',
        begins: [begin(eindeVan.vroegst), begin(eindeVan.laatst)],
        vooraf: [eindeVan.uitleg],
        achteraf: [VROEGSTE_DAG],
      };
    case 'ongeldig':
      return { ...eindeVan, regel };
    case 'onbekend':
      return { ...eindeVan, regel, uitleg: `${eindeVan.uitleg} Daarna: ${wijzer.charAt(0).toLowerCase()}${wijzer.slice(1)}` };
  }
};

/** Telt voor elk mogelijk begin, en met en zonder verlenging als dat niet bekend is; één uitkomst wordt een dag. */
const telAlles = ({ regel, termijn, bronSoorten, opties }: Zaak, { begins, vooraf, achteraf }: Begins): TermijnUitslag => {
  const metOfZonder =
    termijn.verlenging === undefined ? [false] : opties.verlengd === undefined ? [false, true] : [opties.verlengd];
  const tellingen = begins.flatMap((begin) =>
    metOfZonder.map((verlengd): Telling & { begin: string } => ({
      begin: begin.datum,
      ...tel({
        termijn,
        bronSoorten,
        begin: begin.datum,
        gebeurtenis: begin.gebeurtenis,
        verlengd,
        opschorting: opties.opschorting ?? null,
      }),
    })),
  );
  const keuze = metOfZonder.length === 2 ? [MET_OF_ZONDER] : [];
  const zinnen = [...vooraf, ...tellingen.flatMap(({ stappen }) => stappen.map(({ zin }) => zin)), ...keuze, ...achteraf];
  const basis = { regel, uitleg: zinnen.join(' ') };
  if (tellingen.some(({ staatStil }) => staatStil)) return { ...basis, soort: 'onbekend', reden: 'staat-stil' };
  const opEind = tellingen.toSorted((a, b) => (a.eind < b.eind ? -1 : 1));
  const [vroegste, laatste] = [opEind[0], opEind.at(-1)];
  if (vroegste === undefined || laatste === undefined) throw new Error(`Geen begin voor ${regel}`);
  const begin = begins.map(({ datum }) => datum).toSorted()[0] ?? vroegste.begin;
  const advies = adviesBij(termijn, vroegste);
  if (vroegste.eind !== laatste.eind)
    return { ...basis, soort: 'bereik', begin, vroegst: vroegste.eind, laatst: laatste.eind, advies };
  const ingang = termijn.aard === 'wachten' ? plusDagen(vroegste.eind, 1) : null;
  return { ...basis, soort: 'dag', begin, eind: vroegste.eind, ingang, stappen: vroegste.stappen, advies };
};

/** Eerder is beter; valt de laatste dag in een weekend of op een feestdag, dan uiterlijk op de gewone dag ervoor. */
const adviesBij = ({ aard }: LopendeTermijn, { zonderDoorlopen }: Telling): string | null => {
  if (aard !== 'handelen' && aard !== 'terugrekenen') return null;
  if (isGewoneDag(zonderDoorlopen)) return 'Doe het liever eerder. Wacht niet tot de laatste dag.';
  return `Doe het liever eerder, uiterlijk op ${datumInWoorden(vorigeGewoneDag(zonderDoorlopen))}.`;
};

/** Waar iemand op een dag staat ten opzichte van een termijn; `onzeker`: tussen de twee dagen, of de laatste dag is onbekend. */
export type Stand = 'nog-niet' | 'voorbij' | 'onzeker';

/** Of een termijn voorbij is op `vandaag` (ISO-datum). Op de laatste dag zelf nog niet, en ook niet zolang zij stilstaat. */
export const isVoorbij = (uitslag: TermijnUitslag, vandaag: string): Stand => {
  switch (uitslag.soort) {
    case 'dag':
      return vandaag > uitslag.eind ? 'voorbij' : 'nog-niet';
    case 'bereik':
      if (vandaag <= uitslag.vroegst) return 'nog-niet';
      return vandaag > uitslag.laatst ? 'voorbij' : 'onzeker';
    case 'onbekend':
      return uitslag.reden === 'staat-stil' ? 'nog-niet' : 'onzeker';
    case 'ongeldig':
      return 'onzeker';
  }
};
