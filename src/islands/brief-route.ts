import { fragmentNaarAntwoorden } from '../engine/answers-codec.ts';
import { kiesAntwoorden } from '../engine/answers-store.ts';
import type { Antwoorden } from '../engine/flow-types.ts';
import { replay } from '../engine/replay.ts';
import type { BriefWoord, BriefZaak } from '../exports/brief.ts';
import { feitVan } from '../exports/zaak.ts';
import { laadMachine } from '../flows/load.ts';
import type { Feit } from '../regels/past-bij.ts';
import { maakSessie } from './sessie.ts';
import { doelen } from './view-model.ts';
import { haalWoorden } from './woorden.ts';

/** Wat een route over een brief zegt. `regels` zijn die van de stroom: een antwoord kan een termijn door een andere vervangen. */
export type BriefRoute = Pick<BriefZaak, 'feit' | 'bevindingen' | 'stroom' | 'spoor'> & {
  readonly regels: BriefWoord['regels'];
  /** De naam van de stroom, of null als het adres geen stroom noemt. */
  readonly titel: string | null;
};

/** Een brief zonder route: er zijn alleen de feiten die alle stromen delen. */
const zonderRoute = (feit: Feit): BriefRoute => ({ feit, bevindingen: [], stroom: null, spoor: [], regels: {}, titel: null });

/**
 * De route achter een brief: `#stroom=<stroom>&<stap>=<keuze>…` in het adres, aangevuld uit dit tabblad. De belofte faalt als de
 * stroom niet bestaat of niet te laden is.
 */
export const leesBriefRoute = async (hash: string): Promise<BriefRoute> => {
  const { stroom, ...adres } = fragmentNaarAntwoorden(hash).antwoorden ?? {};
  const { antwoorden: bewaard } = maakSessie(stroom ?? 'start').lees();
  if (stroom === undefined) return zonderRoute(gedeeld(bewaard));
  // Eerst de machine: van een naam die geen stroom is, gaat er zo niets naar de server.
  const machine = await laadMachine(stroom);
  const woorden = await haalWoorden(stroom);
  const route = replay(machine, kiesAntwoorden(adres, bewaard).antwoorden, { vervallen: doelen(woorden) });
  return {
    feit: feitVan(route),
    bevindingen: route.bevindingen.flatMap((id) => woorden.bevindingen[id] ?? []),
    stroom,
    spoor: route.spoor,
    regels: woorden.regels,
    titel: woorden.titel,
  };
};

const gedeeld = ({ sector, bestuursvorm }: Antwoorden): Feit => ({ sector, bestuursvorm });
