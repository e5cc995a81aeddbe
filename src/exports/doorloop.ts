import type { Antwoord, Antwoorden, FlowMachine } from '../engine/flow-types.ts';
import { options } from '../engine/options.ts';
import { replay } from '../engine/replay.ts';
import type { Replay } from '../engine/replay.ts';
import type { Reden, VervallenAntwoord } from '../engine/replay-input.ts';
import type { Gewicht, Oordeel, Stem, StroomId } from '../inhoud/schema.ts';
import type { Vulling } from '../inhoud/vul-in.ts';
import type { ActorId } from '../regels/actoren.ts';
import type { Datums } from '../regels/gebeurtenissen.ts';
import { datumInWoorden } from '../regels/kalender.ts';
import { inStem, vullingOp } from './vulling.ts';
import type { Woorden } from './woorden.ts';
import { maakZaak, uiterlijk } from './zaak.ts';
import type { ZaakTaak } from './zaak.ts';
import type { ZaakTermijn } from './zaak-termijnen.ts';

/** Wat een reeks antwoorden oplevert, als platte gegevens: de uitvoer van `npm run doorloop`. Datums zijn ISO of null. */
export type Doorloop = {
  readonly stroom: StroomId;
  readonly spoor: readonly Antwoord[];
  /** Antwoorden op een bekende stap die niet op deze route ligt, of (bij een vervallen stap) op een optie die er niet is. */
  readonly vervallen: readonly VervallenAntwoord[];
  readonly open: { readonly stap: string; readonly keuzes: readonly string[] } | null;
  readonly uitkomst: { readonly id: string; readonly oordeel: Oordeel; readonly titel: string } | null;
  readonly bevindingen: readonly { readonly id: string; readonly gewicht: Gewicht; readonly regels: readonly string[] }[];
  readonly taken: readonly DoorloopTaak[];
  readonly termijnen: readonly DoorloopTermijn[];
  readonly regels: readonly string[];
};
/** Een taak: `voor` is de laatste dag (of de dag waarop iets ingaat), `wanneer` zegt hetzelfde in woorden. */
export type DoorloopTaak = {
  readonly id: string;
  readonly wie: ActorId;
  readonly wat: string;
  readonly voor: string | null;
  readonly wanneer: string;
  readonly regels: readonly string[];
};
/** Een termijn: bij twee mogelijke laatste dagen is `eind` de vroegste; `uitleg` noemt ze allebei. */
export type DoorloopTermijn = {
  readonly regel: string;
  readonly begin: string | null;
  readonly eind: string | null;
  readonly uitleg: string;
};

/** Waarmee een stroom wordt doorlopen. `peildatum` is de dag wiens recht telt (ISO-datum); datums bestaan. */
export type DoorloopInvoer = {
  readonly machine: FlowMachine;
  readonly woorden: Woorden;
  readonly antwoorden: Antwoorden;
  readonly datums: Datums;
  readonly peildatum: string;
  readonly stem: Stem;
};

/** Doorloopt een stroom met antwoorden en datums: waar men uitkomt en wat dat betekent. Pure functie; gooit op geen antwoord. */
export const doorloop = ({ machine, woorden, antwoorden, datums, peildatum, stem }: DoorloopInvoer): Doorloop => {
  const vervallen = Object.fromEntries(Object.entries(woorden.vervallen).map(([oud, { naar }]) => [oud, naar]));
  const route = replay(machine, antwoorden, { vervallen });
  const zaak = maakZaak({ woorden, route, datums, peildatum });
  const vulling = vullingOp(woorden, peildatum);
  const hier = woorden.stappen[route.stap];
  return {
    stroom: woorden.stroom,
    spoor: route.spoor,
    vervallen: ongebruikt(route),
    open: route.klaar ? null : { stap: route.stap, keuzes: options(machine, route.snapshot).map(({ keuze }) => keuze) },
    uitkomst: hier?.soort === 'uitkomst' ? { id: route.stap, oordeel: hier.oordeel, titel: hier.titel } : null,
    bevindingen: zaak.bevindingen.map(({ id, bevinding, regels }) => ({ id, gewicht: bevinding.gewicht, regels })),
    taken: zaak.taken.map((taak) => doorloopTaak(taak, stem, vulling)),
    termijnen: zaak.termijnen.map(doorloopTermijn),
    regels: zaak.regels,
  };
};

/** Wat nog wacht op een eerdere vraag, wordt net zo min gebruikt als wat van de route viel. */
const ongebruikt = ({ vervallen, wachtend }: Replay): VervallenAntwoord[] => [
  ...vervallen.map((antwoord) => (antwoord.reden === 'onbekende-keuze' ? antwoord : { ...antwoord, reden: NIET_OP_ROUTE })),
  ...wachtend.map((antwoord) => ({ ...antwoord, reden: NIET_OP_ROUTE })),
];
const NIET_OP_ROUTE: Reden = 'niet-op-route';

const doorloopTaak = ({ id, taak, regels, termijnen, wanneer }: ZaakTaak, stem: Stem, vulling: Vulling): DoorloopTaak => ({
  id,
  wie: taak.wie,
  wat: inStem(taak.titel, stem, vulling),
  voor: uiterlijk(termijnen),
  wanneer: wanneer === null ? wanneerInWoorden(termijnen) : inStem(wanneer, stem, vulling),
  regels,
});

/** Het tijdstip van een taak met een termijn, in woorden; zonder datum: hoe men telt. */
export const wanneerInWoorden = (termijnen: readonly ZaakTermijn[]): string => {
  const dag = uiterlijk(termijnen);
  if (dag !== null) {
    const gaatIn = termijnen.some(({ uitslag }) => uitslag.soort === 'dag' && uitslag.ingang === dag);
    return `${gaatIn ? 'vanaf' : 'uiterlijk'} ${datumInWoorden(dag)}`;
  }
  return termijnen[0]?.uitslag.uitleg ?? 'zo snel mogelijk; de wet noemt hier geen dag';
};

const doorloopTermijn = ({ regel, uitslag }: ZaakTermijn): DoorloopTermijn => {
  const { uitleg } = uitslag;
  if (uitslag.soort === 'dag') return { regel, begin: uitslag.begin, eind: uitslag.eind, uitleg };
  if (uitslag.soort === 'bereik') return { regel, begin: uitslag.begin, eind: uitslag.vroegst, uitleg };
  return { regel, begin: null, eind: null, uitleg };
};
