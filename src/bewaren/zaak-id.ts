import { leesTekst, schrijfTekst } from '../engine/storage.ts';
import type { Opslag } from '../engine/storage.ts';
import { ZAAK_ID } from '../engine/stored-answers.ts';

/** Het id van de zaak in dit tabblad; maakt er een als zij er nog geen heeft. Kan de browser niets bewaren, dan `reserve`. */
export const zaakIdVan = (sessie: Opslag | null, reserve: string): string => {
  const daar = leesTekst(sessie, ZAAK_ID);
  if (typeof daar === 'string' && /^[0-9a-f]{16}$/.test(daar)) return daar;
  const nieuw = nieuwZaakId();
  return schrijfTekst(sessie, ZAAK_ID, nieuw) === 'gelukt' ? nieuw : reserve;
};

/** Een nieuw willekeurig id: zestien hexadecimale tekens. */
export const nieuwZaakId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
