import type { FlowMachine } from '../engine/flow-types.ts';
import { adressenControle } from './controle-adressen.ts';
import { afkortingenControle } from './controle-afkortingen.ts';
import { brievenControle } from './controle-brieven.ts';
import { bevindingenControle } from './controle-bevindingen.ts';
import { casussenControle } from './controle-casussen.ts';
import type { Deelcontrole } from './controle-gegevens.ts';
import { kennisbankControle } from './controle-kennisbank.ts';
import { namenControle } from './controle-namen.ts';
import { oppControle } from './controle-opp.ts';
import { regelsControle } from './controle-regels.ts';
import { sessiesControle } from './controle-sessies.ts';
import { stappenControle } from './controle-stappen.ts';
import { stemmenControle } from './controle-stemmen.ts';
import { takenControle } from './controle-taken.ts';
import { termijnenControle } from './controle-termijnen.ts';
import { woordenControle } from './controle-woorden.ts';
import { zoekwoordenControle } from './controle-zoekwoorden.ts';
import type { Probleem } from './fouten.ts';
import type { Lezing } from './lees.ts';

const DELEN: readonly Deelcontrole[] = [
  stappenControle,
  adressenControle,
  stemmenControle,
  namenControle,
  bevindingenControle,
  takenControle,
  brievenControle,
  casussenControle,
  sessiesControle,
  kennisbankControle,
  termijnenControle,
  regelsControle,
  woordenControle,
  afkortingenControle,
  zoekwoordenControle,
  oppControle,
];

/** De inhoud zoals gelezen, de machines, en de dag waarop de regels moeten gelden (JJJJ-MM-DD). */
export type TeControleren = {
  readonly lezing: Lezing;
  readonly flows: Readonly<Record<string, FlowMachine>>;
  readonly datum: string;
};

/**
 * Alles wat er mis is, per bestand: eerst de vorm, dan hoe woorden, regels en machines op elkaar passen. Leest en schrijft niets.
 * Een waarschuwing houdt de bouw niet tegen. Wat alleen volgt uit een bestand dat niet te lezen was, staat er niet bij.
 */
export const controle = ({ lezing: { inhoud, problemen }, flows, datum }: TeControleren): Probleem[] => {
  const onleesbaar = new Set(problemen.map(({ bestand }) => bestand));
  const namen = new Set([...onleesbaar].map((bestand) => bestand.replace(/^.*\/|\.\w+$/g, '')));
  const gevolg = ({ code, bestand, waarde }: Probleem): boolean =>
    onleesbaar.has(bestand) || (GEVOLGEN.test(code) && namen.has(waarde.replace(/^.*\//, '')));
  const gevonden = DELEN.flatMap((deel) => deel({ inhoud, flows, datum })).filter((probleem) => !gevolg(probleem));
  return [...problemen, ...gevonden].toSorted((a, b) => a.bestand.localeCompare(b.bestand, 'nl') || a.code.localeCompare(b.code));
};

/** Meldingen over iets wat er niet is. */
const GEVOLGEN = /_(?:ONBEKEND|ONTBREEKT)$/;
