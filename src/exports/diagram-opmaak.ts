import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Kaart, Knoop, Lijn } from './diagram.ts';
import { MAAT, hoogstens, inRegels, langste } from './diagram-maat.ts';

/** Een rechthoek, in punten vanaf linksboven. */
export type Vak = { readonly x: number; readonly y: number; readonly b: number; readonly h: number };
/** Een knoop met haar plaats en de regels van haar naam. */
export type Knoopvak = Vak & { readonly knoop: Knoop; readonly regels: readonly string[] };
/** Een lijn met haar hoekpunten, en het label met zijn plaats (null zonder label). */
export type Lijnpad = {
  readonly lijn: Lijn;
  readonly punten: readonly (readonly [number, number])[];
  readonly label: (Vak & { readonly regels: readonly string[] }) | null;
};
/** Een kaart met alle plaatsen: klaar om te tekenen. */
export type Tekening = {
  readonly kaart: Kaart;
  readonly breedte: number;
  readonly hoogte: number;
  readonly knopen: readonly Knoopvak[];
  readonly lijnen: readonly Lijnpad[];
};

const TEKENS = { knoop: 24, label: 26 };
const MEESTE_LABELREGELS = 5;
const OPTIES = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[top=16,left=16,bottom=16,right=16]',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.labelLabel': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '30',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};

/** Het antwoord staat op zijn lijn, niet ernaast: zo is te zien bij welke lijn het hoort. */
const OP_DE_LIJN = { 'elk.edgeLabels.inline': 'true' };

/** Laat ELK de kaart indelen: knopen in lagen, lijnen met hoeken, labels op de lijn. Dezelfde kaart geeft dezelfde tekening. */
export const deelIn = async (kaart: Kaart): Promise<Tekening> => {
  const regels = new Map(kaart.knopen.map((knoop) => [knoop.id, inRegels(knoop.titel, TEKENS.knoop)]));
  const labels = kaart.lijnen.map(({ label }) => hoogstens(inRegels(label, TEKENS.label), MEESTE_LABELREGELS));
  const voor: ElkNode = {
    id: 'kaart',
    layoutOptions: OPTIES,
    children: kaart.knopen.map((knoop) => ({ id: knoop.id, ...knoopMaat(knoop, regels.get(knoop.id) ?? []) })),
    edges: kaart.lijnen.map(({ van, naar, label }, i): ElkExtendedEdge => {
      const maat = labelMaat(labels[i] ?? []);
      return {
        id: `lijn-${i}`,
        sources: [van],
        targets: [naar],
        ...(label === '' ? {} : { labels: [{ text: label, ...maat, layoutOptions: OP_DE_LIJN }] }),
      };
    }),
  };
  const graaf: ElkNode = await new ELK().layout(voor);
  return {
    kaart,
    breedte: Math.ceil(graaf.width ?? 0),
    hoogte: Math.ceil(graaf.height ?? 0),
    knopen: kaart.knopen.map((knoop) => ({
      knoop,
      regels: regels.get(knoop.id) ?? [],
      ...vakVan(graaf.children?.find(({ id }) => id === knoop.id)),
    })),
    lijnen: kaart.lijnen.map((lijn, i) => {
      const gelegd = graaf.edges?.find(({ id }) => id === `lijn-${i}`);
      const label = gelegd?.labels?.[0];
      return { lijn, punten: puntenVan(gelegd), label: label ? { ...vakVan(label), regels: labels[i] ?? [] } : null };
    }),
  };
};

const knoopMaat = ({ kop }: Knoop, regels: readonly string[]) => ({
  width: Math.max(langste(regels) * MAAT.letter, kop.length * MAAT.labelLetter, 120) + 2 * MAAT.rand + 12,
  height: regels.length * MAAT.regel + MAAT.kop + 2 * MAAT.rand,
});
const labelMaat = (regels: readonly string[]) => ({
  width: langste(regels) * MAAT.labelLetter + 2 * MAAT.labelRand,
  height: regels.length * MAAT.labelRegel + 2 * MAAT.labelRand,
});

type Geplaatst = Pick<ElkNode, 'x' | 'y' | 'width' | 'height'>;
const vakVan = (deel: Geplaatst | undefined): Vak => {
  if (deel?.x === undefined || deel.y === undefined) throw new Error('ELK gave a part no place.');
  return { x: deel.x, y: deel.y, b: deel.width ?? 0, h: deel.height ?? 0 };
};
const puntenVan = (lijn: ElkExtendedEdge | undefined): [number, number][] =>
  (lijn?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) =>
    [startPoint, ...bendPoints, endPoint].map(({ x, y }): [number, number] => [x, y]),
  );
