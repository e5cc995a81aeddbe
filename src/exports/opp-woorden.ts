import type { Inhoud } from '../inhoud/lees.ts';
import type { OppVelden } from '../inhoud/schema-opp.ts';
import { HOOFDSTUKKEN } from '../opp/hoofdstukken.ts';
import { conceptSchema } from '../opp/schema.ts';
import type { Concept } from '../opp/schema.ts';
import type { VaagPatroon } from '../opp/vaag.ts';
import { bronLabel } from '../regels/bron-link.ts';
import type { RegelWoord } from './woorden.ts';

/** Alles wat de opsteller van een OPP nodig heeft, als platte gegevens. */
export type OppWoorden = {
  readonly hoofdstukken: Readonly<Record<string, OppVelden>>;
  readonly patronen: readonly (VaagPatroon & { readonly vraag: string; readonly beter: string })[];
  readonly regels: Readonly<Record<string, RegelWoord>>;
  /** De duur tussen twee evaluaties, uit de regel: `P1Y`. */
  readonly jaarlijks: string;
  readonly voorbeelden: readonly { readonly id: string; readonly titel: string; readonly concept: Concept }[];
  /** De dag waarop de site is gebouwd, en de datums van de wet (ISO-datums). */
  readonly datums: { readonly site: string; readonly nagekeken: string; readonly wet: string };
};

/** Regels die een controle of een blok noemt zonder dat een veld ze heeft. */
const OOK = ['opp-evaluatie-jaarlijks', 'opp-handelingsdeel-wat'] as const;

/** De regels van een hoofdstuk: wat een onderdeel vraagt en waar de hulp op rust, elk één keer. */
const regelsVanHoofdstuk = ({
  velden,
  lijsten,
  groepen = [],
}: Pick<(typeof HOOFDSTUKKEN)[number], 'velden' | 'lijsten' | 'groepen'>): string[] => [
  ...new Set([
    ...[...velden, ...lijsten, ...groepen].flatMap(({ eisen = [] }) => eisen.map(({ regel }) => regel)),
    ...velden.flatMap(({ ook = [] }) => ook),
  ]),
];

/** Maakt de woorden van de opsteller. Verwacht inhoud die door de controle kwam; gooit een fout bij een regel die niet bestaat. */
export const maakOppWoorden = (inhoud: Inhoud, datums: OppWoorden['datums']): OppWoorden => {
  const termijn = inhoud.regels['opp-evaluatie-jaarlijks']?.versies.at(-1)?.termijn;
  if (!termijn || termijn.aard === 'kalender') throw new Error('"opp-evaluatie-jaarlijks" has no duration.');
  return {
    hoofdstukken: Object.fromEntries(Object.entries(inhoud.oppVelden).map(([id, woorden]) => [id, zonderMdx(woorden)])),
    patronen: Object.values(inhoud.oppVaag).flatMap(({ patronen }) =>
      Object.entries(patronen).map(([id, { patronen: vormen, tenzij, delen, vraag, beter }]) => ({
        id,
        patronen: vormen,
        ...(tenzij && { tenzij }),
        ...(delen && { delen }),
        vraag,
        beter,
      })),
    ),
    regels: Object.fromEntries(
      [...new Set([...HOOFDSTUKKEN.flatMap(regelsVanHoofdstuk), ...OOK])].map((id) => [id, regelWoord(inhoud, id)]),
    ),
    jaarlijks: termijn.duur,
    voorbeelden: Object.entries(inhoud.oppVoorbeelden)
      .toSorted(([, a], [, b]) => a.volgorde - b.volgorde)
      .map(([id, { titel, concept }]) => ({ id, titel, concept: conceptSchema.parse(concept) })),
    datums,
  };
};

const zonderMdx = ({ titel, inleiding, velden, lijsten, groepen }: OppVelden): OppVelden => ({
  titel,
  inleiding,
  velden,
  lijsten,
  groepen,
});

const regelWoord = ({ regels, bronnen }: Inhoud, id: string): RegelWoord => {
  const regel = regels[id];
  if (!regel) throw new Error(`"${id}" does not exist; run the control (src/cli/controle.ts).`);
  const { titel, sectors, bestuursvorm, confidence } = regel;
  const labels = (regel.versies.at(-1)?.bronnen ?? []).flatMap((plek) => {
    const bron = bronnen[plek.bron];
    return bron ? [{ bron: plek.bron, label: bronLabel(bron, plek) }] : [];
  });
  return { titel, sectors, bestuursvorm, confidence, labels, versies: [] };
};
