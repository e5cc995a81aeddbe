/** Eén probleem in de inhoud: welk bestand, wat er mis is met welke waarde, en wat men doet. */
export type Probleem = {
  /** Vaste code, om op te zoeken: INHOUD_REGEL_ONBEKEND. */
  readonly code: keyof typeof MELDINGEN;
  /** Het bestand, vanaf de map van het project. */
  readonly bestand: string;
  /** De waarde waar het om gaat. */
  readonly waarde: string;
  /** Wat er mis is, als de melding meer moet zeggen dan haar vaste zin. */
  readonly uitleg?: string;
  /** Wat de waarde waarschijnlijk moest zijn. */
  readonly bedoelt_u?: string | undefined;
  /** Waar: houdt de bouw niet tegen. */
  readonly waarschuwing?: true;
};

/** Alle meldingen op één plek: wat er mis is, en wat men doet. `…` wordt de waarde. */
export const MELDINGEN = {
  INHOUD_YAML_KAPOT: ['dit bestand is geen geldige YAML: …', 'Kijk op de genoemde regel naar inspringen en aanhalingstekens.'],
  INHOUD_VORM: [
    '… past niet in het schema',
    'Verbeter de waarde of haal de sleutel weg; het schema staat in src/inhoud/schema.ts of src/regels/schema.ts.',
  ],
  INHOUD_NAAM: ['de bestandsnaam "…" is geen id in kebab-case', 'Gebruik alleen kleine letters, cijfers en streepjes.'],
  INHOUD_REGEL_ONBEKEND: ['regel "…" bestaat niet', 'Verbeter de naam, of maak content/regels/<naam>.yaml.'],
  INHOUD_BRON_ONBEKEND: ['bron "…" bestaat niet', 'Verbeter de naam, of maak content/bronnen/<naam>.yaml.'],
  INHOUD_BEVINDING_ONBEKEND: ['bevinding "…" bestaat niet', 'Verbeter de naam, of maak content/bevindingen/<naam>.yaml.'],
  INHOUD_TAAK_ONBEKEND: ['taak "…" bestaat niet', 'Verbeter de naam, of maak content/taken/<naam>.yaml.'],
  INHOUD_CIJFER_ONBEKEND: ['cijfer "…" bestaat niet', 'Verbeter de naam, of maak content/cijfers/<naam>.yaml.'],
  INHOUD_WIJZIGING_ONBEKEND: ['wijziging "…" bestaat niet', 'Verbeter de naam, of maak content/wijzigingen/<naam>.yaml.'],
  INHOUD_ORGANISATIE_ONBEKEND: ['organisatie "…" bestaat niet', 'Verbeter de naam, of maak content/organisaties/<naam>.yaml.'],
  INHOUD_BEGRIP_ONBEKEND: ['begrip "…" bestaat niet', 'Verbeter de naam, of maak content/begrippen/<naam>.yaml.'],
  INHOUD_AFKORTING: ['de afkorting … staat hier nergens voluit', 'Schrijf haar één keer uit: "ontwikkelingsperspectief (OPP)".'],
  INHOUD_ROL_ONBEKEND: ['rol "…" bestaat niet', 'Geef het bestand de naam van een rol uit src/inhoud/schema-rollen.ts.'],
  INHOUD_STAP_ONBEKEND: ['stap "…" bestaat niet in deze stroom', 'Verbeter de naam, of maak de stap in src/flows.'],
  INHOUD_TEKST_ONTBREEKT: ['stap "…" heeft geen tekst', 'Maak content/stappen/<stroom>/<stap>.mdx.'],
  INHOUD_TEKST_OVER: ['tekst "…" hoort bij geen stap', 'Verwijder het bestand of geef het de naam van een stap.'],
  INHOUD_SOORT: [
    'de woorden van "…" horen bij een andere soort stap',
    'Een uitkomst heeft een `oordeel`; een vraag heeft een `vraag` en `keuzes`.',
  ],
  INHOUD_STROOM_ONTBREEKT: ['stroom "…" heeft geen naam en hoofdstukken', 'Maak content/stromen/<stroom>.mdx.'],
  INHOUD_KEUZES: ['de keuzes in de tekst zijn niet de opties van stap "…"', 'Zet precies de opties van de stap in `keuzes`.'],
  INHOUD_TAKKEN: [
    'optie "…" leidt naar meer stappen en `takken` noemt die niet precies',
    'Noem elke vervolgstap met de voorwaarde in woorden.',
  ],
  INHOUD_HOOFDSTUK: ['hoofdstuk "…" staat niet in de stroom', 'Kies een hoofdstuk uit content/stromen/<stroom>.mdx.'],
  INHOUD_STEMMEN_GELIJK: [
    'de stemmen school en ouder verschillen bij "…" in minder dan drie woorden',
    'Schrijf voor de ouder wat die mag vragen, zien of weigeren.',
  ],
  INHOUD_TAAK_WIE: [
    '"…" zegt niet aan elke lezer wie dit doet',
    'Begin met wie het doet ("De school …", "De ouders …"), of schrijf de tijd per stem.',
  ],
  INHOUD_TAAK_NODIG: [
    '… herstelt niets: een blokkade of herstelbare bevinding noemt een taak',
    'Zet in `taken` wat dit herstelt.',
  ],
  INHOUD_ZONDER_EFFECT: [
    'bevinding "…" staat op geen enkele route',
    'Noem haar op een overgang in de machine of verwijder het bestand.',
  ],
  INHOUD_JA_ZONDER_REDEN: [
    'uitkomst "…" zegt ja, maar een route erheen heeft geen bevinding die draagt',
    'Geef een antwoord op die route een bevinding met gewicht draagt.',
  ],
  INHOUD_TAAK_ONGEBRUIKT: [
    'taak "…" wordt nergens genoemd',
    'Noem haar bij een uitkomst of bevinding, of verwijder het bestand.',
  ],
  INHOUD_TERMIJN_ZONDER_AARD: [
    'regel "…" is een termijn zonder `termijn`',
    'Geef de versie een termijn met een aard, of noem haar in TERMIJN_ZONDER_DUUR.',
  ],
  INHOUD_TERMIJN_LEEG: ['regel "…" heeft geen termijn om hier te tonen', 'Noem een regel met een termijn die nu geldt.'],
  INHOUD_TERMIJN_EFFECT: [
    'wat de bevinding met de termijn doet, kan niet: …',
    'Kijk bij `termijn` in bevindingSchema (src/inhoud/schema.ts).',
  ],
  INHOUD_EINDE_VAN: [
    'deze termijn kan niet beginnen na het einde van "…"',
    'Noem in `einde-van` een regel met een termijn, zonder kring.',
  ],
  INHOUD_TERMIJN_GETIKT: ['een aantal weken staat in de tekst getikt: …', 'Gebruik {termijn:<regel>} of <Termijn regel="…" />.'],
  INHOUD_DATUMSTAP: [
    'de datumstap noemt een gebeurtenis en regels die niet bij elkaar horen: …',
    'Kies de gebeurtenis waar de termijn vanaf loopt.',
  ],
  INHOUD_BRIEF: [
    'in deze brief klopt iets niet: …',
    'Kijk bij briefSchema (src/inhoud/schema-brief.ts) hoe een brief in elkaar zit.',
  ],
  INHOUD_GELDIGHEID: [
    'de versies kloppen niet: …',
    'Laat versies aansluiten: valid_until is de laatste dag, de volgende begint een dag later.',
  ],
  INHOUD_VERVALLEN: [
    'regel "…" is niet in werking en staat op een pagina',
    'Gebruik de regel die nu geldt, of noem in `veranderd` de wijziging die dit vertelt.',
  ],
  INHOUD_NIET_NAGEKEKEN: ['`nagekeken` klopt niet met de zekerheid: …', 'Alleen seed-only heeft nagekeken: null.'],
  INHOUD_UITLEG: [
    'kind uitleg en zekerheid uitspraak horen bij elkaar: …',
    'Geef de regel beide, met een bron van soort uitspraak, of geen van beide.',
  ],
  INHOUD_BETEKENT: ['actor "…" heeft geen zin in `betekent`', 'Schrijf in één zin wat de regel voor die actor betekent.'],
  INHOUD_DUBBEL: ['titel "…" komt vaker voor', 'Geef elke regel, en elke stap van een stroom, een eigen titel.'],
  INHOUD_GAT: [
    'het gat … kan niet worden ingevuld',
    'Gebruik {termijn:<regel>}, {verlenging:<regel>} of {begrip:<id>}; in een regel ook {duur} en {verlenging}.',
  ],
  INHOUD_ACCOLADE: ['een accolade in de lopende tekst: …', 'In MDX is een accolade code; gebruik <Termijn regel="…" />.'],
  INHOUD_SESSIE: [
    'het plan van deze sessie klopt niet: …',
    'Laat de minuten optellen tot de duur, en noem alleen casussen met een `oefening`.',
  ],
  INHOUD_CASUS: [
    'de casus komt niet uit waar zij zegt: …',
    'Speel haar na met `npm run doorloop`, en verander de antwoorden of wat verwacht is.',
  ],
  INHOUD_ZONDER_CASUS: ['geen casus komt bij uitkomst "…"', 'Maak een casus in content/casussen/<stroom>.'],
  INHOUD_REGEL_LOS: [
    'geen stap of kennispagina gebruikt regel "…"',
    'Noem de regel bij een stap, bevinding, taak of kennispagina, of geef haar `los` met een reden.',
  ],
  INHOUD_KENNIS_ONBEKEND: [
    'de kennisbank heeft geen pagina "…"',
    'Verbeter de naam, of maak content/kennisbank/<hoofdstuk>/<onderwerp>.mdx.',
  ],
  INHOUD_KENNIS_HOOFDSTUK: [
    'de kennisbank heeft geen hoofdstuk "…"',
    'Kies een map uit KENNIS_HOOFDSTUKKEN in src/inhoud/schema-kennisbank.ts.',
  ],
  INHOUD_KENNIS_KORT: ['het korte antwoord is te lang: …', 'Houd `kort` op hoogstens zestig woorden.'],
  INHOUD_DEKKING: [
    'de dekking van de handreiking klopt niet: …',
    'Laat content/dekking/handreiking-2022.yaml en `handreiking` op de pagina hetzelfde zeggen.',
  ],
  INHOUD_LOS_GEBRUIKT: ['regel "…" heeft `los` en wordt wel gebruikt', 'Haal `los` weg.'],
  INHOUD_ZOEKWOORD: [
    'een zoekwoord werkt niet: …',
    'Zet elk zinsdeel één keer in `zegt`, en in `zoek` alleen woorden van de site.',
  ],
  INHOUD_LANGE_ZIN: ['een zin van meer dan 25 woorden: …', 'Maak er twee zinnen van.'],
  INHOUD_LANGE_TEKST: ['de zinnen hebben gemiddeld … woorden; 15 is het meeste', 'Splits de langste zinnen van dit bestand.'],
  INHOUD_STROOM_VORM: ['de stroom houdt zich niet aan de huisregels: …', 'Zie src/engine/invariants.ts.'],
  INHOUD_OPP: [
    'de woorden voor het OPP kloppen niet: …',
    'Kijk in src/opp/hoofdstukken.ts welke onderdelen er zijn, en in src/opp/vaag.ts hoe een patroon werkt.',
  ],
  INHOUD_VERVALLEN_ADRES: ['het vervallen adres "…" klopt niet', 'De oude stap mag niet meer bestaan en de nieuwe wel.'],
} as const satisfies Record<string, readonly [string, string]>;

/** Een probleem als regel voor een mens: code, bestand, wat er mis is en wat men doet. */
export const alsMelding = ({ code, bestand, waarde, uitleg, bedoelt_u, waarschuwing }: Probleem): string => {
  const [zin, hint] = MELDINGEN[code];
  const raad =
    bedoelt_u === undefined ? hint : `Bedoelt u "${bedoelt_u}"? Anders: ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`;
  const kop = `${waarschuwing ? 'let op  ' : ''}${code}  ${bestand}: ${zin.replace('…', () => waarde)}${uitleg ? ` (${uitleg})` : ''}.`;
  return `${kop}\n        ${raad}`;
};

/** Alles wat er mis is in één fout, zodat een bouw alle problemen tegelijk laat zien. */
export class InhoudFout extends Error {
  readonly problemen: readonly Probleem[];

  constructor(problemen: readonly Probleem[]) {
    super(`${problemen.length} probleem(en) in de inhoud:\n${problemen.map(alsMelding).join('\n')}`);
    this.name = 'InhoudFout';
    this.problemen = problemen;
  }
}
