import { expect, test } from 'vitest';
import { InhoudFout, MELDINGEN, alsMelding } from '../../src/inhoud/fouten.ts';
import type { Probleem } from '../../src/inhoud/fouten.ts';

const codes = Object.keys(MELDINGEN) as Probleem['code'][];

test('elke melding zegt wat er mis is en wat men doet', () => {
  expect(codes.map((code) => alsMelding({ code, bestand: 'B', waarde: 'W' })).join('\n')).toMatchInlineSnapshot(`
    "INHOUD_YAML_KAPOT  B: dit bestand is geen geldige YAML: W.
            Kijk op de genoemde regel naar inspringen en aanhalingstekens.
    INHOUD_VORM  B: W past niet in het schema.
            Verbeter de waarde of haal de sleutel weg; het schema staat in src/inhoud/schema.ts of src/regels/schema.ts.
    INHOUD_NAAM  B: de bestandsnaam "W" is geen id in kebab-case.
            Gebruik alleen kleine letters, cijfers en streepjes.
    INHOUD_REGEL_ONBEKEND  B: regel "W" bestaat niet.
            Verbeter de naam, of maak content/regels/<naam>.yaml.
    INHOUD_BRON_ONBEKEND  B: bron "W" bestaat niet.
            Verbeter de naam, of maak content/bronnen/<naam>.yaml.
    INHOUD_BEVINDING_ONBEKEND  B: bevinding "W" bestaat niet.
            Verbeter de naam, of maak content/bevindingen/<naam>.yaml.
    INHOUD_TAAK_ONBEKEND  B: taak "W" bestaat niet.
            Verbeter de naam, of maak content/taken/<naam>.yaml.
    INHOUD_CIJFER_ONBEKEND  B: cijfer "W" bestaat niet.
            Verbeter de naam, of maak content/cijfers/<naam>.yaml.
    INHOUD_WIJZIGING_ONBEKEND  B: wijziging "W" bestaat niet.
            Verbeter de naam, of maak content/wijzigingen/<naam>.yaml.
    INHOUD_ORGANISATIE_ONBEKEND  B: organisatie "W" bestaat niet.
            Verbeter de naam, of maak content/organisaties/<naam>.yaml.
    INHOUD_BEGRIP_ONBEKEND  B: begrip "W" bestaat niet.
            Verbeter de naam, of maak content/begrippen/<naam>.yaml.
    INHOUD_AFKORTING  B: de afkorting W staat hier nergens voluit.
            Schrijf haar één keer uit: "ontwikkelingsperspectief (OPP)".
    INHOUD_ROL_ONBEKEND  B: rol "W" bestaat niet.
            Geef het bestand de naam van een rol uit src/inhoud/schema-rollen.ts.
    INHOUD_STAP_ONBEKEND  B: stap "W" bestaat niet in deze stroom.
            Verbeter de naam, of maak de stap in src/flows.
    INHOUD_TEKST_ONTBREEKT  B: stap "W" heeft geen tekst.
            Maak content/stappen/<stroom>/<stap>.mdx.
    INHOUD_TEKST_OVER  B: tekst "W" hoort bij geen stap.
            Verwijder het bestand of geef het de naam van een stap.
    INHOUD_SOORT  B: de woorden van "W" horen bij een andere soort stap.
            Een uitkomst heeft een \`oordeel\`; een vraag heeft een \`vraag\` en \`keuzes\`.
    INHOUD_STROOM_ONTBREEKT  B: stroom "W" heeft geen naam en hoofdstukken.
            Maak content/stromen/<stroom>.mdx.
    INHOUD_KEUZES  B: de keuzes in de tekst zijn niet de opties van stap "W".
            Zet precies de opties van de stap in \`keuzes\`.
    INHOUD_TAKKEN  B: optie "W" leidt naar meer stappen en \`takken\` noemt die niet precies.
            Noem elke vervolgstap met de voorwaarde in woorden.
    INHOUD_HOOFDSTUK  B: hoofdstuk "W" staat niet in de stroom.
            Kies een hoofdstuk uit content/stromen/<stroom>.mdx.
    INHOUD_STEMMEN_GELIJK  B: de stemmen school en ouder verschillen bij "W" in minder dan drie woorden.
            Schrijf voor de ouder wat die mag vragen, zien of weigeren.
    INHOUD_TAAK_WIE  B: "W" zegt niet aan elke lezer wie dit doet.
            Begin met wie het doet ("De school …", "De ouders …"), of schrijf de tijd per stem.
    INHOUD_TAAK_NODIG  B: W herstelt niets: een blokkade of herstelbare bevinding noemt een taak.
            Zet in \`taken\` wat dit herstelt.
    INHOUD_ZONDER_EFFECT  B: bevinding "W" staat op geen enkele route.
            Noem haar op een overgang in de machine of verwijder het bestand.
    INHOUD_JA_ZONDER_REDEN  B: uitkomst "W" zegt ja, maar een route erheen heeft geen bevinding die draagt.
            Geef een antwoord op die route een bevinding met gewicht draagt.
    INHOUD_TAAK_ONGEBRUIKT  B: taak "W" wordt nergens genoemd.
            Noem haar bij een uitkomst of bevinding, of verwijder het bestand.
    INHOUD_TERMIJN_ZONDER_AARD  B: regel "W" is een termijn zonder \`termijn\`.
            Geef de versie een termijn met een aard, of noem haar in TERMIJN_ZONDER_DUUR.
    INHOUD_TERMIJN_LEEG  B: regel "W" heeft geen termijn om hier te tonen.
            Noem een regel met een termijn die nu geldt.
    INHOUD_TERMIJN_EFFECT  B: wat de bevinding met de termijn doet, kan niet: W.
            Kijk bij \`termijn\` in bevindingSchema (src/inhoud/schema.ts).
    INHOUD_EINDE_VAN  B: deze termijn kan niet beginnen na het einde van "W".
            Noem in \`einde-van\` een regel met een termijn, zonder kring.
    INHOUD_TERMIJN_GETIKT  B: een aantal weken staat in de tekst getikt: W.
            Gebruik {termijn:<regel>} of <Termijn regel="…" />.
    INHOUD_DATUMSTAP  B: de datumstap noemt een gebeurtenis en regels die niet bij elkaar horen: W.
            Kies de gebeurtenis waar de termijn vanaf loopt.
    INHOUD_BRIEF  B: in deze brief klopt iets niet: W.
            Kijk bij briefSchema (src/inhoud/schema-brief.ts) hoe een brief in elkaar zit.
    INHOUD_GELDIGHEID  B: de versies kloppen niet: W.
            Laat versies aansluiten: valid_until is de laatste dag, de volgende begint een dag later.
    INHOUD_VERVALLEN  B: regel "W" is niet in werking en staat op een pagina.
            Gebruik de regel die nu geldt, of noem in \`veranderd\` de wijziging die dit vertelt.
    INHOUD_NIET_NAGEKEKEN  B: \`nagekeken\` klopt niet met de zekerheid: W.
            Alleen seed-only heeft nagekeken: null.
    INHOUD_UITLEG  B: kind uitleg en zekerheid uitspraak horen bij elkaar: W.
            Geef de regel beide, met een bron van soort uitspraak, of geen van beide.
    INHOUD_BETEKENT  B: actor "W" heeft geen zin in \`betekent\`.
            Schrijf in één zin wat de regel voor die actor betekent.
    INHOUD_DUBBEL  B: titel "W" komt vaker voor.
            Geef elke regel, en elke stap van een stroom, een eigen titel.
    INHOUD_GAT  B: het gat W kan niet worden ingevuld.
            Gebruik {termijn:<regel>}, {verlenging:<regel>} of {begrip:<id>}; in een regel ook {duur} en {verlenging}.
    INHOUD_ACCOLADE  B: een accolade in de lopende tekst: W.
            In MDX is een accolade code; gebruik <Termijn regel="…" />.
    INHOUD_SESSIE  B: het plan van deze sessie klopt niet: W.
            Laat de minuten optellen tot de duur, en noem alleen casussen met een \`oefening\`.
    INHOUD_CASUS  B: de casus komt niet uit waar zij zegt: W.
            Speel haar na met \`npm run doorloop\`, en verander de antwoorden of wat verwacht is.
    INHOUD_ZONDER_CASUS  B: geen casus komt bij uitkomst "W".
            Maak een casus in content/casussen/<stroom>.
    INHOUD_REGEL_LOS  B: geen stap of kennispagina gebruikt regel "W".
            Noem de regel bij een stap, bevinding, taak of kennispagina, of geef haar \`los\` met een reden.
    INHOUD_KENNIS_ONBEKEND  B: de kennisbank heeft geen pagina "W".
            Verbeter de naam, of maak content/kennisbank/<hoofdstuk>/<onderwerp>.mdx.
    INHOUD_KENNIS_HOOFDSTUK  B: de kennisbank heeft geen hoofdstuk "W".
            Kies een map uit KENNIS_HOOFDSTUKKEN in src/inhoud/schema-kennisbank.ts.
    INHOUD_KENNIS_KORT  B: het korte antwoord is te lang: W.
            Houd \`kort\` op hoogstens zestig woorden.
    INHOUD_DEKKING  B: de dekking van de handreiking klopt niet: W.
            Laat content/dekking/handreiking-2022.yaml en \`handreiking\` op de pagina hetzelfde zeggen.
    INHOUD_LOS_GEBRUIKT  B: regel "W" heeft \`los\` en wordt wel gebruikt.
            Haal \`los\` weg.
    INHOUD_ZOEKWOORD  B: een zoekwoord werkt niet: W.
            Zet elk zinsdeel één keer in \`zegt\`, en in \`zoek\` alleen woorden van de site.
    INHOUD_LANGE_ZIN  B: een zin van meer dan 25 woorden: W.
            Maak er twee zinnen van.
    INHOUD_LANGE_TEKST  B: de zinnen hebben gemiddeld W woorden; 15 is het meeste.
            Splits de langste zinnen van dit bestand.
    INHOUD_STROOM_VORM  B: de stroom houdt zich niet aan de huisregels: W.
            Zie src/engine/invariants.ts.
    INHOUD_OPP  B: de woorden voor het OPP kloppen niet: W.
            Kijk in src/opp/hoofdstukken.ts welke onderdelen er zijn, en in src/opp/vaag.ts hoe een patroon werkt.
    INHOUD_VERVALLEN_ADRES  B: het vervallen adres "W" klopt niet.
            De oude stap mag niet meer bestaan en de nieuwe wel."
  `);
});

test('een voorstel komt vóór de andere raad', () => {
  expect(
    alsMelding({
      code: 'INHOUD_REGEL_ONBEKEND',
      bestand: 'content/stappen/aanmelding/is-schriftelijk.mdx',
      waarde: 'zorgplicht-kernn',
      bedoelt_u: 'zorgplicht-kern',
    }),
  ).toMatchInlineSnapshot(`
    "INHOUD_REGEL_ONBEKEND  content/stappen/aanmelding/is-schriftelijk.mdx: regel "zorgplicht-kernn" bestaat niet.
            Bedoelt u "zorgplicht-kern"? Anders: verbeter de naam, of maak content/regels/<naam>.yaml."
  `);
});

test('een waarschuwing en een uitleg zijn te zien', () => {
  expect(
    alsMelding({
      code: 'INHOUD_LANGE_ZIN',
      bestand: 'content/x.yaml',
      waarde: 'Kost $& of …',
      uitleg: '26 woorden',
      waarschuwing: true,
    }),
  ).toMatchInlineSnapshot(`
    "let op  INHOUD_LANGE_ZIN  content/x.yaml: een zin van meer dan 25 woorden: Kost $& of … (26 woorden).
            Maak er twee zinnen van."
  `);
});

test('de fout van de bouw noemt alle problemen', () => {
  const problemen: Probleem[] = [
    { code: 'INHOUD_DUBBEL', bestand: 'a', waarde: 'x' },
    { code: 'INHOUD_GAT', bestand: 'b', waarde: '{duur}' },
  ];
  const fout = new InhoudFout(problemen);
  expect(fout.problemen).toBe(problemen);
  expect(fout.message).toBe(`2 probleem(en) in de inhoud:\n${problemen.map(alsMelding).join('\n')}`);
});
