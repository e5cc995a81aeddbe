import { SLEUTEL, legOpzij } from '../engine/answers-store.ts';
import { leesTekst, schrijfTekst } from '../engine/storage.ts';
import type { Melding, Opslag } from '../engine/storage.ts';
import { ZAAK_ID, ZAKEN } from '../engine/stored-answers.ts';
import { alsSessie, leesZaak } from './zaakbestand.ts';
import type { BewaardeZaak } from './zaakbestand.ts';

/** Zoveel zaken passen er op een apparaat. */
export const MAX_ZAKEN = 50;
/** De bewaarde zaken, de nieuwste eerst. `opzijgezet`: iets was niet te lezen en staat nu apart. */
export type GelezenZaken = { readonly zaken: readonly BewaardeZaak[]; readonly melding: Melding | 'opzijgezet' };

/** Leest de zaken van dit apparaat. Wat niet te lezen is, gaat apart en niet weg; de andere zaken blijven. */
export const leesZaken = (opslag: Opslag | null): GelezenZaken => {
  const tekst = leesTekst(opslag, ZAKEN);
  if (tekst === undefined) return { zaken: [], melding: 'geblokkeerd' };
  if (tekst === null) return { zaken: [], melding: 'gelukt' };
  const lijst = parse(tekst);
  const gelezen = (lijst ?? []).map((json) => leesZaak(json));
  const zaken = gelezen.flatMap((uitslag) => (uitslag.soort === 'zaak' ? [uitslag.zaak] : []));
  if (lijst !== null && zaken.length === lijst.length) return { zaken, melding: 'gelukt' };
  const apart = legOpzij(opslag, tekst);
  if (apart !== 'gelukt') return { zaken, melding: apart };
  return { zaken, melding: schrijf(opslag, zaken) === 'gelukt' ? 'opzijgezet' : 'vol' };
};

/** Bewaart een zaak; een zaak met hetzelfde id wordt bijgewerkt. Lukt het niet, dan blijft alles zoals het was. */
export const bewaarZaak = (opslag: Opslag | null, zaak: BewaardeZaak): Melding => {
  const { zaken, melding } = leesZaken(opslag);
  if (melding === 'vol' || melding === 'geblokkeerd') return melding;
  const andere = zaken.filter(({ id }) => id !== zaak.id);
  return andere.length >= MAX_ZAKEN ? 'vol' : schrijf(opslag, [zaak, ...andere]);
};

/** Verwijdert een zaak van dit apparaat. */
export const verwijderZaak = (opslag: Opslag | null, id: string): Melding => {
  const { zaken, melding } = leesZaken(opslag);
  if (melding === 'vol' || melding === 'geblokkeerd') return melding;
  return schrijf(
    opslag,
    zaken.filter((zaak) => zaak.id !== id),
  );
};

/** Zet een zaak in de sessie van dit tabblad, in de plaats van wat er stond. Vraag dat eerst aan de lezer. */
export const openZaak = (sessie: Opslag | null, zaak: BewaardeZaak): Melding => {
  const melding = schrijfTekst(sessie, SLEUTEL, JSON.stringify(alsSessie(zaak)));
  return melding === 'gelukt' ? schrijfTekst(sessie, ZAAK_ID, zaak.id) : melding;
};

const schrijf = (opslag: Opslag | null, zaken: readonly BewaardeZaak[]): Melding =>
  schrijfTekst(opslag, ZAKEN, zaken.length === 0 ? null : JSON.stringify({ versie: 1, zaken }));

const parse = (tekst: string): unknown[] | null => {
  try {
    const json: unknown = JSON.parse(tekst);
    return typeof json === 'object' && json !== null && 'zaken' in json && Array.isArray(json.zaken) ? json.zaken : null;
  } catch {
    return null;
  }
};
