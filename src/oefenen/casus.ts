/** Wie iets kan vinden van een zaak: de groepen van oordelen, met de woorden waarin een deelnemer kiest. */
export const GROEPEN = {
  nee: 'Nee, dit mag (nu) niet',
  ja: 'Ja, dit mag',
  'ja-mits': 'Ja, als er nog iets gebeurt',
  moet: 'Dit moet nu gebeuren',
  'hangt-af': 'Dat is nog niet te zeggen: er is meer voor nodig',
  'geen-besluit': 'Er is nog geen besluit waar men tegenop kan',
  'andere-weg': 'Er is een andere weg nodig',
} as const;
/** De groep van een oordeel. */
export type Groep = keyof typeof GROEPEN;

/** Eén stap van een casus: het antwoord van een goede lezer, de woorden waar het op rust, en of er een gat in de procedure zit. */
export type CasusStap = {
  readonly stap: string;
  readonly goed: string;
  readonly omdat: string;
  /** Bevindingen die uit het goede antwoord volgen. */
  readonly bevindingen: readonly string[];
  /** Regels waar de stap en het goede antwoord op rusten, die van de bevindingen voorop. */
  readonly regels: readonly string[];
  /** Waar als een van die bevindingen tegenhoudt of hersteld moet worden. */
  readonly gat: boolean;
};

/** Een casus om te spelen: gewone gegevens, bij de bouw gemaakt uit content/casussen. Teksten zijn gevuld. */
export type OefenCasus = {
  readonly id: string;
  readonly stroom: string;
  readonly stroomTitel: string;
  /** Hash over de machine van de stroom: de casus speelt op de echte route. */
  readonly machineHash: string;
  readonly titel: string;
  readonly niveau: 'makkelijk' | 'middel' | 'moeilijk';
  readonly kant: 'school' | 'ouder';
  readonly gemaakt: boolean;
  /** De dag wiens recht telt (ISO-datum). */
  readonly datum: string;
  /** Wat er na die dag veranderde aan een regel van deze casus: de titel, sinds wanneer (ISO-datum), en die regel. */
  readonly sindsdien: readonly { readonly titel: string; readonly sinds: string; readonly regel: string }[];
  readonly delen: readonly { readonly bij: string; readonly tekst: string }[];
  readonly stappen: readonly CasusStap[];
  readonly groep: Groep;
  readonly hoofdreden: string | null;
  readonly uitkomst: string;
  readonly uitspraak: string;
  readonly gesprek: string;
  readonly notities: string;
  readonly bron: { readonly titel: string; readonly href: string | null };
};

/** Wat een deelnemer bij een stap deed. */
export type Zet = { readonly keuze: string; readonly hint: boolean };
/** Wat er tot nu toe gespeeld is: een zet per stap van de casus, en het eigen oordeel als dat er is. */
export type CasusSpel = { readonly zetten: readonly Zet[]; readonly oordeel: Groep | null };

/** Punten per stap: een gat vinden telt zwaarder dan een gewone stap, en een hint kost de helft. */
export const PUNTEN = { stap: 2, gat: 6, oordeel: 4 } as const;

/** Wat een gespeelde casus waard is, en wat er gemist is. */
export type CasusUitslag = {
  readonly punten: number;
  readonly van: number;
  /** Stappen met een gat die goed waren. */
  readonly gevonden: readonly CasusStap[];
  /** Stappen met een gat die fout waren. */
  readonly gemist: readonly CasusStap[];
  readonly oordeelGoed: boolean;
};

const waarde = ({ gat }: CasusStap): number => (gat ? PUNTEN.gat : PUNTEN.stap);

/** Telt een gespeelde casus. Zetten die er nog niet zijn, tellen als fout. */
export const telCasus = (
  { stappen, groep }: Pick<OefenCasus, 'stappen' | 'groep'>,
  { zetten, oordeel }: CasusSpel,
): CasusUitslag => {
  const goed = (plaats: number): boolean => zetten[plaats]?.keuze === stappen[plaats]?.goed;
  const verdiend = stappen.map((stap, plaats) => (goed(plaats) ? waarde(stap) / (zetten[plaats]?.hint ? 2 : 1) : 0));
  const som = (lijst: readonly number[]) => lijst.reduce((totaal, punt) => totaal + punt, 0);
  return {
    punten: som(verdiend) + (oordeel === groep ? PUNTEN.oordeel : 0),
    van: som(stappen.map(waarde)) + PUNTEN.oordeel,
    gevonden: stappen.filter(({ gat }, plaats) => gat && goed(plaats)),
    gemist: stappen.filter(({ gat }, plaats) => gat && !goed(plaats)),
    oordeelGoed: oordeel === groep,
  };
};

/** Wat van het verhaal in beeld is bij een stap: alle delen tot en met die stap; het laatste is nieuw als het bij deze stap hoort. */
export const verhaalTot = (
  { delen, stappen }: Pick<OefenCasus, 'delen' | 'stappen'>,
  plaats: number,
): { tekst: string; nieuw: boolean }[] => {
  const plek = new Map(stappen.map(({ stap }, nummer) => [stap, nummer]));
  return delen
    .filter(({ bij }) => (plek.get(bij) ?? 0) <= plaats)
    .map(({ bij, tekst }) => ({ tekst, nieuw: plek.get(bij) === plaats }));
};

/** De antwoorden van de goede lezer tot een stap, zoals de machine ze leest. */
export const antwoordenTot = ({ stappen }: Pick<OefenCasus, 'stappen'>, plaats: number): { stap: string; keuze: string }[] =>
  stappen.slice(0, plaats).map(({ stap, goed }) => ({ stap, keuze: goed }));

/** Hoe moeilijk een casus is, zoals het op de pagina staat. */
export const NIVEAU_NAMEN: Record<OefenCasus['niveau'], string> = {
  makkelijk: 'makkelijk',
  middel: 'gemiddeld',
  moeilijk: 'moeilijk',
};

/** Aan wiens kant de deelnemer staat, zoals het op de pagina staat. */
export const KANT_NAMEN: Record<OefenCasus['kant'], string> = {
  school: 'u werkt op de school',
  ouder: 'u bent de ouder',
};
