import { replay } from '../engine/replay.ts';
import type { Replay } from '../engine/replay.ts';
import { overtredingen } from '../engine/invariants.ts';
import type { FlowMachine } from '../engine/flow-types.ts';
import { casusFouten } from '../oefenen/casus-controle.ts';
import { geschrevenCasussen, machineStappen, stapBestand, vind } from './controle-gegevens.ts';
import type { Deelcontrole, GeschrevenCasus, Onderzoek } from './controle-gegevens.ts';
import type { Probleem } from './fouten.ts';

/** Of elke casus komt waar zij zegt, en of elke uitkomst een casus heeft. */
export const casussenControle: Deelcontrole = (onderzoek) => {
  const casussen = geschrevenCasussen(onderzoek.inhoud);
  const speelbaar = speelbareStromen(casussen, onderzoek);
  const gespeeld = casussen.map((casus) => ({ ...casus, spel: speel(casus, speelbaar) }));
  const bereikt = new Set(gespeeld.flatMap(({ stroom, spel }) => (spel?.klaar ? `${stroom}/${spel.stap}` : [])));
  return [
    ...gespeeld.flatMap(({ spel, ...casus }) => (spel ? casusProblemen(casus, spel, onderzoek) : geenStroom(casus, onderzoek))),
    ...machineStappen(onderzoek)
      .filter(({ stroom, stap, soort }) => soort === 'uitkomst' && !bereikt.has(`${stroom}/${stap}`))
      .map(({ stroom, stap: waarde }): Probleem => ({
        code: 'INHOUD_ZONDER_CASUS',
        bestand: stapBestand(stroom, waarde),
        waarde,
      })),
  ];
};

/** De stromen met casussen waarvan de vorm klopt, elk één keer nagekeken; een fout in de vorm is al gemeld. */
const speelbareStromen = (casussen: readonly GeschrevenCasus[], { flows }: Onderzoek): ReadonlyMap<string, FlowMachine> =>
  new Map(
    [...new Set(casussen.map(({ stroom }) => stroom))].flatMap((stroom): [string, FlowMachine][] => {
      const machine: FlowMachine | undefined = vind(flows, stroom);
      return machine && overtredingen(machine).length === 0 ? [[stroom, machine]] : [];
    }),
  );

/** Speelt de antwoorden; niets als de stroom niet te spelen is. */
const speel = (
  { stroom, casus: { antwoorden } }: GeschrevenCasus,
  speelbaar: ReadonlyMap<string, FlowMachine>,
): Replay | undefined => {
  const machine = speelbaar.get(stroom);
  if (!machine) return undefined;
  return replay(machine, Object.fromEntries(antwoorden.map(({ stap, keuze }) => [stap, keuze])));
};

const geenStroom = ({ stroom, bestand }: GeschrevenCasus, { flows }: Onderzoek): Probleem[] =>
  Object.hasOwn(flows, stroom) ? [] : [{ code: 'INHOUD_CASUS', bestand, waarde: `stroom "${stroom}" bestaat niet` }];

const casusProblemen = ({ stroom, bestand, casus }: GeschrevenCasus, spel: Replay, { inhoud }: Onderzoek): Probleem[] => {
  const uitkomst = vind(vind(inhoud.stappen, stroom) ?? {}, spel.stap);
  const oordeel = uitkomst?.soort === 'uitkomst' ? uitkomst.oordeel : undefined;
  return casusFouten(casus, spel, oordeel).map((waarde) => ({ code: 'INHOUD_CASUS', bestand, waarde }));
};
