import { leesTekst, schrijfTekst } from './storage.ts';
import type { Melding, Opslag } from './storage.ts';

/** The settings that live on the device, each with the values it may have. A setting is never in an address. */
export const INSTELLINGEN = {
  rol: ['ouder', 'leerling', 'leraar', 'intern-begeleider', 'schoolleider'],
  weergave: ['licht', 'donker'],
} as const;

/** The name of a setting. */
export type Instelling = keyof typeof INSTELLINGEN;
/** The values of a setting. */
export type Waarde<Naam extends Instelling> = (typeof INSTELLINGEN)[Naam][number];
const NAMEN = ['rol', 'weergave'] as const satisfies readonly Instelling[];
/** Who reads. */
export type Rol = Waarde<'rol'>;

/** The storage key of a setting; the value stands there as plain text, so that a script in the head can read it. */
export const sleutelVan = (naam: Instelling): string => `wegwijzer-${naam}`;

/** The voice in which texts speak to a role. */
export const stemVan = (rol: Rol): 'ouder' | 'leerling' | 'school' => (rol === 'ouder' || rol === 'leerling' ? rol : 'school');

/** The stored value of a setting; null when there is none, when it is no known value, or when storage is blocked. */
export const leesInstelling = <Naam extends Instelling>(opslag: Opslag | null, naam: Naam): Waarde<Naam> | null => {
  const tekst = leesTekst(opslag, sleutelVan(naam));
  const waarden: readonly Waarde<Naam>[] = INSTELLINGEN[naam];
  return waarden.find((waarde) => waarde === tekst) ?? null;
};

/** Stores a setting, or forgets it when `waarde` is null. */
export const bewaarInstelling = <Naam extends Instelling>(
  opslag: Opslag | null,
  naam: Naam,
  waarde: Waarde<Naam> | null,
): Melding => schrijfTekst(opslag, sleutelVan(naam), waarde);

/** Forgets all settings. */
export const wisInstellingen = (opslag: Opslag | null): Melding =>
  NAMEN.map((naam) => schrijfTekst(opslag, sleutelVan(naam), null)).find((melding) => melding !== 'gelukt') ?? 'gelukt';
