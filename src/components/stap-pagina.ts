import { doelenVan } from '../engine/reach.ts';
import { metaVanStap, stappenVan } from '../engine/flow-types.ts';
import type { FlowMachine } from '../engine/flow-types.ts';
import { options } from '../engine/options.ts';
import { INSTELLINGEN, stemVan } from '../engine/settings-store.ts';
import { maakWoorden } from '../exports/woorden.ts';
import type { Woorden } from '../exports/woorden.ts';
import type { Inhoud } from '../inhoud/lees.ts';
import type { StroomId, Tekst } from '../inhoud/schema.ts';
import type { Start, StartTak } from '../islands/start.ts';
import { CONTROLE } from '../islands/view-model.ts';
import { vulTekst, vullingOp } from '../exports/vulling.ts';
import { WET_NAGEKEKEN, WET_VERSIE } from '../lib/instellingen.ts';
import { siteDatum } from '../lib/site-datum.ts';

const gemaakt = new WeakMap<Inhoud, Map<StroomId, Woorden>>();

/** De woorden van een stroom, één keer per bouw gemaakt. */
export const woordenVan = (stroom: StroomId, machine: FlowMachine, inhoud: Inhoud): Woorden => {
  const per = gemaakt.get(inhoud) ?? new Map<StroomId, Woorden>();
  gemaakt.set(inhoud, per);
  const woorden = per.get(stroom) ?? maakWoorden(stroom, machine, inhoud);
  per.set(stroom, woorden);
  return woorden;
};

type Plek = { stroom: StroomId; machine: FlowMachine; stap: string; inhoud: Inhoud };

/** Wat de speler op de pagina van een stap meekrijgt: alleen deze stap, met teksten die op de dag van de bouw zijn gevuld. */
export const startVan = ({ stroom, machine, stap, inhoud }: Plek): Start => {
  const woorden = woordenVan(stroom, machine, inhoud);
  const woord = woorden.stappen[stap];
  if (!woord) throw new Error(`Flow "${stroom}" has no words for step "${stap}".`);
  const vul = vulVan(woorden);
  const datums = { site: siteDatum(), nagekeken: WET_NAGEKEKEN, wet: WET_VERSIE };
  if (woord.soort === 'uitkomst') {
    const gevuld = {
      ...woord,
      antwoord: vul(woord.antwoord),
      waarom: vul(woord.waarom),
      taken: [],
      ander: [],
      hulp: [],
      regels: [],
    };
    return { stroom, stap, zonderAntwoorden: false, kop: woorden.titel, woord: gevuld, takken: {}, datums };
  }
  const keuzes = woord.keuzes.map(
    ([id, { tekst, hint }]) => [id, { tekst: vul(tekst), ...(hint ? { hint: vul(hint) } : {}) }] as const,
  );
  const gevuld = { ...woord, vraag: vul(woord.vraag), ...(woord.hint ? { hint: vul(woord.hint) } : {}), keuzes };
  const kop = woorden.hoofdstukken[woord.hoofdstuk] ?? woorden.titel;
  const zonderAntwoorden = stap === machine.config.initial;
  return { stroom, stap, zonderAntwoorden, kop, woord: gevuld, takken: takkenVan({ stroom, machine, stap, inhoud }), datums };
};

/** Wat de speler op de pagina `controleer` meekrijgt. Dat is geen stap: pas met antwoorden is er iets te zien. */
export const controleStart = (stroom: StroomId, machine: FlowMachine, inhoud: Inhoud): Start => {
  const titel = 'Controleer uw antwoorden';
  return {
    stroom,
    stap: CONTROLE,
    zonderAntwoorden: true,
    kop: woordenVan(stroom, machine, inhoud).titel,
    woord: {
      soort: 'vraag',
      titel,
      hoofdstuk: '',
      vraag: titel,
      hint: 'Hier ziet u al uw antwoorden bij elkaar, vóór de uitkomst.',
      datum: null,
      keuzes: [],
      weging: false,
      resterend: { kortst: 0, langst: 0 },
    },
    takken: {},
    datums: { site: siteDatum(), nagekeken: WET_NAGEKEKEN, wet: WET_VERSIE },
  };
};

/** Vult de gaten van een tekst op de dag van de bouw. */
export const vulVan = (woorden: Woorden): ((tekst: Tekst) => Tekst) => {
  const vulling = vullingOp(woorden, siteDatum());
  return (tekst) => vulTekst(tekst, vulling);
};

/** De enige stap die naar deze leidt, of null: dan gaat de link terug naar het begin van de stroom. */
export const vorigeVan = (machine: FlowMachine, stap: string): string | null => {
  const voor = stappenVan(machine).filter((ander) => doelenVan(machine, ander).includes(stap));
  return voor.length === 1 ? (voor[0] ?? null) : null;
};

/** De regels van een stap en van de antwoorden erop. */
export const regelsVanStap = (machine: FlowMachine, stap: string): string[] => [
  ...new Set<string>([
    ...metaVanStap(machine, stap).regels,
    ...options(machine, stap).flatMap(({ takken }) => takken.flatMap(({ meta }) => meta.regels ?? [])),
  ]),
];

const takkenVan = ({ stroom, machine, stap, inhoud }: Plek): Record<string, StartTak[]> => {
  const tekst = inhoud.stappen[stroom]?.[stap];
  const woorden = tekst?.soort === 'vraag' ? tekst.takken : {};
  return Object.fromEntries(
    options(machine, stap).map(({ keuze, takken }): [string, StartTak[]] => {
      const doelen = [...new Set(takken.map(({ naar }) => naar))];
      const rol = INSTELLINGEN.rol.find((naam) => naam === keuze);
      const stem = rol === undefined ? {} : { stem: stemVan(rol) };
      return [
        keuze,
        doelen.map((naar) => ({ naar, voorwaarde: doelen.length === 1 ? null : (woorden[keuze]?.[naar] ?? null), ...stem })),
      ];
    }),
  );
};
