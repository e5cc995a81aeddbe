import type { FlowJson } from '../../src/exports/flow-schema.ts';

type Feiten = Readonly<Record<string, string | boolean>>;
type Tak = FlowJson['stappen'][string]['keuzes'][string]['naar'][number];
/** Where answers lead, worked out from the exported JSON alone. */
export type Nagespeeld = {
  readonly stap: string;
  readonly klaar: boolean;
  readonly spoor: readonly { stap: string; keuze: string }[];
  readonly bevindingen: readonly string[];
};

/** A second replay, that knows nothing of XState or of the machine: it reads `/export/<flow>.json` only. */
export const speelNa = (flow: FlowJson, antwoorden: Readonly<Record<string, string>>): Nagespeeld => {
  const gegeven = new Map(Object.entries(antwoorden));
  for (const [oud, nieuw] of Object.entries(flow.vervallen)) {
    const keuze = gegeven.get(oud);
    if (keuze !== undefined && !gegeven.has(nieuw)) gegeven.set(nieuw, keuze);
  }
  const spoor: { stap: string; keuze: string }[] = [];
  const bevindingen = new Set<string>();
  let stap = flow.start;
  let feiten: Feiten = flow.feiten_begin;
  for (;;) {
    const keuze = gegeven.get(stap);
    const keuzes = flow.stappen[stap]?.keuzes ?? {};
    const optie = keuze !== undefined && Object.hasOwn(keuzes, keuze) ? keuzes[keuze] : undefined;
    const tak = optie?.naar.find((kandidaat) => geldt(kandidaat, feiten));
    if (keuze === undefined || !tak)
      return { stap, klaar: Object.hasOwn(flow.uitkomsten, stap), spoor, bevindingen: [...bevindingen] };
    spoor.push({ stap, keuze });
    if (tak.bevinding !== null) bevindingen.add(tak.bevinding);
    feiten = { ...feiten, ...tak.stelt };
    stap = tak.stap;
  }
};

/** Whether a branch is open: it has no condition, or one of its patterns fits all facts that it names. */
export const geldt = ({ voorwaarde }: Tak, feiten: Feiten): boolean =>
  voorwaarde === null ||
  voorwaarde.als.some((patroon) => Object.entries(patroon).every(([feit, waarden]) => waarden.includes(feiten[feit] ?? null)));
