import { antwoordenVan, bewaarAntwoorden, bewaarDatum, lees, wisAlles, wisStroom } from '../engine/answers-store.ts';
import type { Antwoorden } from '../engine/flow-types.ts';
import { wisInstellingen } from '../engine/settings-store.ts';
import { openOpslag } from '../engine/storage.ts';
import type { Melding, Opslag } from '../engine/storage.ts';

/** Een opslag die alleen bestaat zolang de pagina openstaat, voor wie niets laat bewaren. */
const geheugen = (): Opslag => {
  const inhoud = new Map<string, string>();
  return {
    getItem: (sleutel) => inhoud.get(sleutel) ?? null,
    setItem: (sleutel, waarde) => void inhoud.set(sleutel, waarde),
    removeItem: (sleutel) => void inhoud.delete(sleutel),
  };
};

/** Wat er over bewaren te melden is: niets, of waarom het niet lukte. */
export type SessieMelding = Exclude<Melding, 'gelukt'> | 'opzijgezet' | null;
/** Wat de sessie van een stroom weet. */
export type Sessie = {
  readonly antwoorden: Antwoorden;
  readonly datums: Readonly<Record<string, string>>;
  readonly melding: SessieMelding;
};

/** De antwoorden en datums van dit tabblad. Mag de browser niets bewaren, dan onthoudt deze pagina ze zelf. */
export const maakSessie = (stroom: string) => {
  const echt = openOpslag(() => sessionStorage);
  let opslag: Opslag = echt ?? geheugen();
  let melding: SessieMelding = echt === null ? 'geblokkeerd' : null;
  const probeer = (schrijf: (naar: Opslag) => Melding): void => {
    const uitslag = schrijf(opslag);
    if (uitslag === 'gelukt') return;
    melding = uitslag;
    opslag = vervang(opslag);
    schrijf(opslag);
  };

  return {
    lees: (): Sessie => {
      const gelezen = lees(opslag);
      if (gelezen.melding !== 'gelukt') {
        melding = gelezen.melding;
        if (gelezen.melding !== 'opzijgezet') opslag = geheugen();
      }
      return { antwoorden: antwoordenVan(gelezen.bewaard, stroom), datums: gelezen.bewaard.datums, melding };
    },
    bewaar: (antwoorden: Antwoorden) => probeer((naar) => bewaarAntwoorden(naar, stroom, antwoorden)),
    bewaarDatum: (gebeurtenis: string, datum: string | null) => probeer((naar) => bewaarDatum(naar, gebeurtenis, datum)),
    /** Wist deze stroom met al zijn datums; de gedeelde antwoorden blijven. */
    wis: (gebeurtenissen: readonly string[]) => probeer((naar) => wisStroom(naar, stroom, gebeurtenissen)),
    /** Wist alles wat deze site in deze browser bewaart. */
    wisAlles: () => {
      for (const plek of [opslag, openOpslag(() => sessionStorage), openOpslag(() => localStorage)]) {
        wisAlles(plek);
        wisInstellingen(plek);
      }
    },
  };
};

/** Neemt mee wat er in de oude opslag te lezen was, zodat een volle opslag niets kost wat de lezer al had. */
const vervang = (oud: Opslag): Opslag => {
  const nieuw = geheugen();
  const { bewaard } = lees(oud);
  for (const [stroom, antwoorden] of Object.entries(bewaard.flows)) bewaarAntwoorden(nieuw, stroom, antwoorden);
  bewaarAntwoorden(nieuw, 'gedeeld', bewaard.gedeeld);
  for (const [gebeurtenis, datum] of Object.entries(bewaard.datums)) bewaarDatum(nieuw, gebeurtenis, datum);
  return nieuw;
};
