import { metaVan, metaVanStap, soortVan, stappenVan } from '../engine/flow-types.ts';
import type { FlowMachine } from '../engine/flow-types.ts';
import type { StapMeta, StapSoort, TransitieMeta } from '../engine/flow-setup.ts';
import { versieOp } from '../regels/geldigheid.ts';
import type { Regel, Termijn } from '../regels/schema.ts';
import type { Casus } from './casus.ts';
import type { Probleem } from './fouten.ts';
import type { Inhoud, StapTekst } from './lees.ts';
import type { Taak } from './schema.ts';

/** Wat de controle onderzoekt: de woorden en regels, de machines, en de dag waarop regels moeten gelden (JJJJ-MM-DD). */
export type Onderzoek = {
  readonly inhoud: Inhoud;
  readonly flows: Readonly<Record<string, FlowMachine>>;
  readonly datum: string;
};
/** Eén deel van de controle. */
export type Deelcontrole = (onderzoek: Onderzoek) => Probleem[];

/** Eén stap zoals hij in content/stappen staat. */
export type GeschrevenStap = {
  readonly stroom: string;
  readonly stap: string;
  readonly bestand: string;
  readonly tekst: StapTekst;
};
/** Eén casus zoals zij in content/casussen staat. */
export type GeschrevenCasus = { readonly stroom: string; readonly bestand: string; readonly casus: Casus };
/** Eén stap van een machine. */
export type MachineStap = { readonly stroom: string; readonly stap: string; readonly soort: StapSoort; readonly meta: StapMeta };
/** Eén aangegeven overgang van een machine. */
export type GeschrevenOvergang = {
  readonly stroom: string;
  readonly stap: string;
  readonly keuze: string;
  readonly meta: TransitieMeta;
};

/** De verzamelingen met een bestand per ding; de uitgang hoort bij de map. */
const UITGANG = {
  oefensessies: 'yaml',
  regels: 'yaml',
  bronnen: 'yaml',
  bevindingen: 'yaml',
  taken: 'yaml',
  brieven: 'yaml',
  cijfers: 'yaml',
  wijzigingen: 'yaml',
  situaties: 'yaml',
  begrippen: 'yaml',
  organisaties: 'yaml',
  'opp-velden': 'yaml',
  'opp-vaag': 'yaml',
  'opp-voorbeelden': 'yaml',
  paginas: 'mdx',
  kennisbank: 'mdx',
  rollen: 'yaml',
  stromen: 'mdx',
} as const;

/** Een map in content/ met een bestand per ding. */
export type Inhoudsmap = keyof typeof UITGANG;

/** Waar de vervallen adressen staan. */
export const VERVALLEN_BESTAND = 'content/vervallen-adressen.yaml';

/** Waar staat wat elk onderdeel van de handreiking beantwoordt. */
export const DEKKING_BESTAND = 'content/dekking/handreiking-2022.yaml';

/** Het bestand van één ding, vanaf de map van het project. */
export const bestandVan = (map: Inhoudsmap, id: string): string => `content/${map}/${id}.${UITGANG[map]}`;

/** Het bestand met de woorden van een stap. */
export const stapBestand = (stroom: string, stap: string): string => `content/stappen/${stroom}/${stap}.mdx`;

/** Het bestand van een machine; haar hoofdstukken kunnen in de map ernaast staan. */
export const machineBestand = (stroom: string): string => `src/flows/${stroom}.ts`;

/** Alle geschreven stappen van alle stromen. */
export const geschrevenStappen = ({ stappen }: Inhoud): GeschrevenStap[] =>
  Object.entries(stappen).flatMap(([stroom, teksten]) =>
    Object.entries(teksten).map(([stap, tekst]) => ({ stroom, stap, bestand: stapBestand(stroom, stap), tekst })),
  );

/** Alle casussen van alle stromen. */
export const geschrevenCasussen = ({ casussen }: Inhoud): GeschrevenCasus[] =>
  Object.entries(casussen).flatMap(([stroom, verzameling]) =>
    Object.entries(verzameling).map(([id, casus]) => ({ stroom, bestand: `content/casussen/${stroom}/${id}.yaml`, casus })),
  );

/** Wat elke stap van elke machine over zichzelf zegt. */
export const machineStappen = ({ flows }: Onderzoek): MachineStap[] =>
  Object.entries(flows).flatMap(([stroom, machine]) =>
    stappenVan(machine).map((stap) => ({ stroom, stap, soort: soortVan(machine, stap), meta: metaVanStap(machine, stap) })),
  );

/** Alle overgangen van alle machines. */
export const machineOvergangen = ({ flows }: Onderzoek): GeschrevenOvergang[] =>
  Object.entries(flows).flatMap(([stroom, machine]) =>
    stappenVan(machine).flatMap((stap) =>
      [...(machine.states[stap]?.transitions ?? [])].flatMap(([keuze, takken]) =>
        takken.map((tak) => ({ stroom, stap, keuze, meta: metaVan(tak) })),
      ),
    ),
  );

/** Wat onder deze id staat; `undefined` als er niets is, ook bij een naam die elk object kent. */
export const vind = <T>(verzameling: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(verzameling, id) ? verzameling[id] : undefined;

/** De termijn van een regel zoals hij op een dag geldt; `undefined` zonder regel, geldende versie of termijn. */
export const termijnOp = (regel: Regel | undefined, datum: string): Termijn | undefined => {
  const gevonden = regel && versieOp(regel, datum);
  return gevonden?.soort === 'geldig' ? (gevonden.versie.termijn ?? undefined) : undefined;
};

/** De regels waarvan de laatste dag de dag van een taak is; leeg bij een tijd in woorden. */
export const termijnenVanTaak = ({ wanneer }: Taak): readonly string[] =>
  typeof wanneer === 'object' && 'termijn' in wanneer ? wanneer.termijn : [];
