import type { Replay } from '../engine/replay.ts';

/** Wat er van een casus na te kijken is; een casus van de site en een eigen casus hebben dezelfde vorm. */
export type NaTeKijken = {
  readonly antwoorden: readonly { readonly stap: string; readonly keuze: string }[];
  readonly verwacht: { readonly oordeel: readonly string[]; readonly hoofdreden: string | null; readonly ook: readonly string[] };
  readonly oefening?: { readonly delen: readonly { readonly bij: string }[] } | undefined;
};

/**
 * Wat er mis is met een casus op de echte route, in woorden; leeg als alles klopt. `spel` is de casus gespeeld op de machine,
 * `oordeel` dat van de uitkomst waar zij op komt (undefined als dat niet bekend is).
 */
export const casusFouten = (
  { antwoorden, verwacht, oefening }: NaTeKijken,
  spel: Replay,
  oordeel: string | undefined,
): string[] => {
  const genomen = new Set(spel.spoor.map(({ stap, keuze }) => `${stap}=${keuze}`));
  const bevindingen: readonly string[] = spel.bevindingen;
  return [
    ...antwoorden
      .filter(({ stap, keuze }) => !genomen.has(`${stap}=${keuze}`))
      .map(({ stap, keuze }) => `antwoord ${stap}=${keuze} telt niet op deze route`),
    ...(spel.klaar ? [] : [`de antwoorden stoppen bij "${spel.stap}"`]),
    ...(oordeel !== undefined && !verwacht.oordeel.includes(oordeel)
      ? [`het oordeel is ${oordeel}, verwacht is ${verwacht.oordeel.join(' of ')}`]
      : []),
    ...[verwacht.hoofdreden, ...verwacht.ook]
      .filter((id) => id !== null && !bevindingen.includes(id))
      .map((id) => `bevinding "${id}" komt er niet uit`),
    ...(oefening ? delenFouten(oefening.delen, antwoorden) : []),
  ];
};

/** De delen van een verhaal horen bij stappen van de route, in die volgorde, en het eerste bij de eerste stap. */
const delenFouten = (delen: readonly { readonly bij: string }[], antwoorden: NaTeKijken['antwoorden']): string[] => {
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
