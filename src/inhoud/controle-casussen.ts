import { replay } from '../engine/replay.ts';
import type { Replay } from '../engine/replay.ts';
import { overtredingen } from '../engine/invariants.ts';
import type { FlowMachine } from '../engine/flow-types.ts';
import type { Casus, Oefening } from './casus.ts';
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
    ...gespeeld.flatMap(({ spel, ...casus }) => (spel ? casusFouten(casus, spel, onderzoek) : geenStroom(casus, onderzoek))),
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

const casusFouten = (
  { stroom, bestand, casus: { antwoorden, verwacht, oefening } }: GeschrevenCasus,
  spel: Replay,
  { inhoud }: Onderzoek,
): Probleem[] => {
  const genomen = new Set(spel.spoor.map(({ stap, keuze }) => `${stap}=${keuze}`));
  const uitkomst = vind(vind(inhoud.stappen, stroom) ?? {}, spel.stap);
  const oordeel = uitkomst?.soort === 'uitkomst' ? uitkomst.oordeel : undefined;
  const bevindingen: readonly string[] = spel.bevindingen;
  const fouten = [
    ...antwoorden
      .filter(({ stap, keuze }) => !genomen.has(`${stap}=${keuze}`))
      .map(({ stap, keuze }) => `antwoord ${stap}=${keuze} telt niet op deze route`),
    ...(spel.klaar ? [] : [`de antwoorden stoppen bij "${spel.stap}"`]),
    ...(oordeel && !verwacht.oordeel.includes(oordeel)
      ? [`het oordeel is ${oordeel}, verwacht is ${verwacht.oordeel.join(' of ')}`]
      : []),
    ...[verwacht.hoofdreden, ...verwacht.ook]
      .filter((id) => id !== null && !bevindingen.includes(id))
      .map((id) => `bevinding "${id}" komt er niet uit`),
    ...(oefening ? delenFouten(oefening, antwoorden) : []),
  ];
  return fouten.map((waarde) => ({ code: 'INHOUD_CASUS', bestand, waarde }));
};

/** De delen van een verhaal horen bij stappen van de route, in die volgorde, en het eerste bij de eerste stap. */
const delenFouten = ({ delen }: Oefening, antwoorden: Casus['antwoorden']): string[] => {
  const plekken = delen.map(({ bij }) => antwoorden.findIndex(({ stap }) => stap === bij));
  return [
    ...delen.flatMap(({ bij }, nummer) =>
      plekken[nummer] === -1 ? [`deel ${nummer + 1} hoort bij "${bij}", en die stap is er niet`] : [],
    ),
    ...(plekken[0] === 0 ? [] : ['het eerste deel hoort bij de eerste stap']),
    ...(plekken.some((plek, nummer) => nummer > 0 && plek <= (plekken[nummer - 1] ?? -1))
      ? ['de delen staan niet in de volgorde van de route']
      : []),
  ];
};
