import { takVoorwaarden } from '../engine/branch-conditions.ts';
import type { Patroon } from '../engine/branch-conditions.ts';
import { doelVan, metaVan, metaVanStap, stappenVan } from '../engine/flow-types.ts';
import type { FlowMachine, Overgang } from '../engine/flow-types.ts';
import { graafVan, vanachterNaarVoren } from '../engine/graph.ts';
import type { Knoop } from '../engine/graph.ts';

/** Hoeveel routes er van het begin naar elke knoop lopen, en vandaar naar een uitkomst. */
const telRoutes = (machine: FlowMachine) => {
  const { knopen } = vanachterNaarVoren(graafVan(machine));
  const [heen, verder] = [new Map<string, bigint>(), new Map<string, bigint>()];
  for (const { sleutel, klaar, uit } of knopen) {
    verder.set(sleutel, klaar ? 1n : uit.reduce((som, { naar }) => som + (verder.get(naar) ?? 0n), 0n));
  }
  for (const { sleutel, uit } of knopen.toReversed()) {
    const hier = heen.get(sleutel) ?? 1n;
    heen.set(sleutel, hier);
    for (const { naar } of uit) heen.set(naar, (heen.get(naar) ?? 0n) + hier);
  }
  return { heen: (sleutel: string) => heen.get(sleutel) ?? 0n, verder: (sleutel: string) => verder.get(sleutel) ?? 0n };
};

const kop = (machine: FlowMachine, stap: string): string => {
  const { regels, naar } = metaVanStap(machine, stap);
  const tags = (machine.states[stap]?.tags ?? []).join(' ');
  return `${stap}${naar === undefined ? '' : ` → ${naar}`} | ${tags} | ${regels.join(', ')}`;
};
const rij = (keuze: string, doel: string, overgang: Overgang | undefined): string => {
  const { bevinding = '-', regels = [] } = overgang ? metaVan(overgang) : {};
  return `  ${keuze} → ${doel} | ${bevinding}${regels.length === 0 ? '' : ` | ${regels.join(', ')}`}`;
};

/** Wat een stroom verklaart, zonder feiten: per stap haar soort en regels, en elke tak van elke optie één keer. Snel. */
export const takken = (machine: FlowMachine): string[] =>
  stappenVan(machine).flatMap((stap) => {
    const overgangen = [...(machine.states[stap]?.transitions ?? [])];
    const rijen = overgangen.flatMap(([keuze, delen]) => delen.map((deel) => rij(keuze, doelVan(deel) ?? '-', deel)));
    return [kop(machine, stap), ...[...new Set(rijen)].sort()];
  });

/** De tabel van {@link wegen} zonder haar getallen en voorwaarden: hetzelfde als {@link takken} als elke tak op een route ligt. */
export const zonderGetallen = (tabel: string): string[] =>
  tabel
    .split('\n')
    .slice(1, -1)
    .map((regel) => regel.replace(/ \| \d+( knopen, \d+ routes| routes( als .*)?)$/, ''));

const inWoorden = (patronen: readonly Patroon[]): string =>
  patronen
    .map((patroon) =>
      Object.entries(patroon)
        .map(([feit, waarden]) => `${feit}=${waarden.map(String).join('/')}`)
        .join(' en '),
    )
    .join(', of ');

/** Bij elke tak met een voorwaarde: de feiten waarmee zij geldt, als geen tak ervoor geldt. */
const voorwaarden = (machine: FlowMachine, stap: string): ReadonlyMap<Overgang, string> =>
  new Map(
    [...(machine.states[stap]?.transitions ?? [])].flatMap(([keuze, delen]) =>
      takVoorwaarden(machine, stap, keuze).flatMap((patronen, plaats): [Overgang, string][] => {
        const deel = delen[plaats];
        return patronen === null || deel === undefined ? [] : [[deel, ` als ${inWoorden(patronen)}`]];
      }),
    ),
  );

/**
 * Alle wegen door een stroom, nagelopen over elke knoop (stap met feiten): per stap hoeveel knopen en routes er zijn, en per optie
 * waar die heen leidt, met de bevinding, de regels, het aantal routes en de feiten die een voorwaarde vraagt. Zo verandert deze tabel bij elke andere voorwaarde, elk
 * ander feit en elk ander doel, ook als geen uitkomst verandert.
 */
export const wegen = (machine: FlowMachine): string => {
  const graaf = graafVan(machine);
  const routes = telRoutes(machine);
  const perStap = new Map<string, Knoop[]>();
  for (const knoop of graaf.values()) perStap.set(knoop.stap, [...(perStap.get(knoop.stap) ?? []), knoop]);
  const rijen = stappenVan(machine).flatMap((stap) => {
    const knopen = perStap.get(stap) ?? [];
    const door = knopen.reduce((som, { sleutel }) => som + routes.heen(sleutel) * routes.verder(sleutel), 0n);
    const als = voorwaarden(machine, stap);
    const aantallen = new Map<string, bigint>();
    const voorwaarde = new Map<string, Set<string>>();
    for (const { sleutel, uit } of knopen) {
      for (const { keuze, naar, overgang } of uit) {
        const tak = rij(keuze, graaf.get(naar)?.stap ?? '-', overgang);
        const eerder = voorwaarde.get(tak) ?? new Set();
        voorwaarde.set(tak, eerder.add((overgang && als.get(overgang)) ?? ''));
        aantallen.set(tak, (aantallen.get(tak) ?? 0n) + routes.heen(sleutel) * routes.verder(naar));
      }
    }
    const namen = [...aantallen.keys()].sort();
    return [
      `${kop(machine, stap)} | ${knopen.length} knopen, ${door} routes`,
      ...namen.map((tak) => `${tak} | ${aantallen.get(tak)} routes${[...(voorwaarde.get(tak) ?? [])].join('')}`),
    ];
  });
  return `${machine.id} | ${graaf.size} knopen\n${rijen.join('\n')}\n`;
};
