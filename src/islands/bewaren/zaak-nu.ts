import { nieuwZaakId, zaakIdVan } from '../../bewaren/zaak-id.ts';
import type { BewaardeZaak } from '../../bewaren/zaakbestand.ts';
import { openOpslag } from '../../engine/storage.ts';
import type { Melding } from '../../engine/storage.ts';
import type { Zaak } from '../../exports/zaak.ts';
import type { Rol } from '../../engine/settings-store.ts';
import type { Vulling } from '../../inhoud/vul-in.ts';
import type { Start } from '../start.ts';
import type { Spel } from '../use-flow.ts';

/** Wat elk paneel onder een uitkomst weet. `adres` is het pad van deze uitkomst met de antwoorden in het fragment. */
export type Delen = { start: Start; spel: Spel; zaak: Zaak; vulling: Vulling; rol: Rol | null; adres: string };

/** Zonder opslag blijft het id gelijk zolang de pagina openstaat. */
const RESERVE = typeof window === 'undefined' ? '' : nieuwZaakId();

/** Het id van de zaak in dit tabblad. Wie een gedeelde route bekijkt, heeft een andere zaak voor zich dan de eigen. */
export const zaakId = ({ conflict }: Pick<Spel, 'conflict'>): string => {
  if (conflict) return RESERVE;
  return zaakIdVan(
    openOpslag(() => sessionStorage),
    RESERVE,
  );
};

/** De zaak van nu, zoals zij in een bestand of op het apparaat komt. */
export const bewaardeZaak = async ({ start, spel }: Delen, naam: string, id: string): Promise<BewaardeZaak> => {
  const { maakBewaardeZaak } = await import('../../bewaren/zaakbestand.ts');
  const { site, nagekeken, wet } = start.datums;
  const { stroom } = spel.woorden;
  const vast = { id, naam, bewaard: spel.vandaag, site, wet: { nagekeken, versie: wet }, stroom };
  return maakBewaardeZaak({ ...vast, spoor: spel.route.spoor, datums: spel.datums });
};

/** De woorden bij bewaren dat niet lukte. De route werkt dan gewoon. */
export const NIET_BEWAARD: Record<Exclude<Melding, 'gelukt'>, string> = {
  vol: 'Dit past niet meer op dit apparaat. Er is niets veranderd. Verwijder een zaak, of bewaar als bestand.',
  geblokkeerd: 'Uw browser laat deze site niets bewaren. Bewaar als bestand. De route werkt gewoon.',
};
