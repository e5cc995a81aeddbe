/**
 * Zestig zoekvragen zoals mensen ze typen, vastgelegd voordat de zoekpagina er was. `goed`: de adressen waarvan er één bij de eerste
 * drie hoort te staan. Een begrip of organisatie is een plek op een lijst, dus met `#`.
 */
export type Zoekvraag = {
  readonly vraag: string;
  readonly soort: 'ouder' | 'leraar' | 'afkorting' | 'tikfout';
  readonly goed: readonly [string, ...string[]];
};

export const ZOEKVRAGEN: readonly Zoekvraag[] = [
  // Wat ouders typen.
  {
    vraag: 'mag school mijn kind weigeren',
    soort: 'ouder',
    goed: ['/aanmelding/wat-is-besloten/', '/kennisbank/vragen/weigeren-of-verwijderen/', '/aanmelding/weigeren-mag-niet/'],
  },
  { vraag: 'school is vol', soort: 'ouder', goed: ['/aanmelding/is-er-echt-geen-plek/', '/regels/zorgplicht-uitzondering-vol/'] },
  {
    vraag: 'kind zit al maanden thuis',
    soort: 'ouder',
    goed: ['/verzuim/onderwijs-voor-thuiszitter/', '/begrippen/#thuiszitter', '/verzuim/hoe-lang-thuis/'],
  },
  { vraag: 'thuiszitter', soort: 'ouder', goed: ['/begrippen/#thuiszitter', '/verzuim/onderwijs-voor-thuiszitter/'] },
  {
    vraag: 'opp niet eens',
    soort: 'ouder',
    goed: ['/opp/is-er-instemming/', '/kennisbank/vragen/ouders-oneens-over-ondersteuning/'],
  },
  {
    vraag: 'mijn zoon is van school gestuurd',
    soort: 'ouder',
    goed: ['/verwijdering/wat-is-er-gebeurd/', '/verwijdering/', '/geschil/bezwaar-en-gpo/', '/begrippen/#verwijdering'],
  },
  {
    vraag: 'juf wil geen pil geven',
    soort: 'ouder',
    goed: [
      '/kennisbank/vragen/medische-handeling-weigeren/',
      '/regels/medisch-leraar-niet-verplicht/',
      '/medisch-handelen/',
      '/medisch-handelen/medewerker-mag-met-afspraken/',
    ],
  },
  {
    vraag: 'epilepsie aanval in de klas',
    soort: 'ouder',
    goed: [
      '/medisch-handelen/',
      '/medisch-handelen/waar-gaat-het-om/',
      '/medisch-handelen/eerst-112/',
      '/regels/medisch-noodsituatie/',
      '/kennisbank/leraar/medisch-handelen/',
      '/kennisbank/school/medische-afspraken/',
    ],
  },
  {
    vraag: 'luiers',
    soort: 'ouder',
    goed: [
      '/kennisbank/vragen/luiers-verschonen/',
      '/regels/zindelijkheid-weigeren/',
      '/medisch-handelen/is-er-een-medische-reden/',
    ],
  },
  {
    vraag: 'taxi',
    soort: 'ouder',
    goed: ['/regels/leerlingenvervoer-gemeente/', '/regels/leerlingenvervoer-vo/', '/verwijzing/is-vervoer-nodig/'],
  },
  {
    vraag: 'rugzakje',
    soort: 'ouder',
    goed: [
      '/begrippen/#extra-ondersteuning',
      '/regels/extra-ondersteuning-definitie/',
      '/begrippen/#arrangement',
      '/kennisbank/stelsel/geld/',
      '/kennisbank/school/drie-niveaus/',
    ],
  },
  {
    vraag: 'wie kan met mij meedenken',
    soort: 'ouder',
    goed: [
      '/begrippen/#ouder-en-jeugdsteunpunt',
      '/organisaties/#ouder-en-jeugdsteunpunt',
      '/organisaties/#onderwijsconsulenten',
      '/organisaties/',
      '/kennisbank/hulp/wie-helpt/',
    ],
  },
  { vraag: 'pesten', soort: 'ouder', goed: ['/regels/veiligheid-zorg/'] },
  {
    vraag: 'halve dagen naar school',
    soort: 'ouder',
    goed: [
      '/regels/opp-afwijking-onderwijstijd/',
      '/verzuim/waarom-minder-uren/',
      '/verzuim/minder-uren-mag/',
      '/verzuim/minder-uren-mag-nog-niet/',
      '/verzuim/minder-uren-mag-niet/',
    ],
  },
  {
    vraag: 'school belt dat ik hem moet ophalen',
    soort: 'ouder',
    goed: [
      '/regels/verwijdering-feitelijk/',
      '/begrippen/#feitelijke-verwijdering',
      '/verwijdering/feitelijk-verwijderd/',
      '/verwijdering/hoe-zit-de-leerling-thuis/',
      '/regels/verwijdering-uren-beperken-telt/',
    ],
  },
  {
    vraag: 'gescheiden vader wil alles inzien',
    soort: 'ouder',
    goed: ['/regels/privacy-gescheiden-ouders/', '/gegevens-delen/informatie-geven/', '/gegevens-delen/wie-vraagt/'],
  },
  { vraag: 'dossier opvragen', soort: 'ouder', goed: ['/gegevens-delen/inzage-geven/', '/regels/privacy-inzage-ouders/'] },
  {
    vraag: 'moet ik tekenen voor het plan',
    soort: 'ouder',
    goed: [
      '/opp/is-er-instemming/',
      '/regels/opp-handelingsdeel-overeenstemming/',
      '/regels/opp-handelingsdeel-wat/',
      '/begrippen/#handelingsdeel',
    ],
  },
  {
    vraag: 'mag mijn dochter zelf iets zeggen over haar plan',
    soort: 'ouder',
    goed: [
      '/opp/is-de-leerling-gehoord/',
      '/begrippen/#hoorrecht',
      '/regels/opp-hoorrecht-leerling/',
      '/regels/kind-recht-meepraten/',
      '/kennisbank/leraar/samenwerken-met-leerlingen/',
    ],
  },
  {
    vraag: 'advocaat',
    soort: 'ouder',
    goed: ['/geschil/naar-de-rechter/', '/regels/geschil-rechter-bijzonder/', '/regels/geschil-rechter-openbaar/'],
  },
  {
    vraag: 'hoe lang heb ik om bezwaar te maken',
    soort: 'ouder',
    goed: ['/regels/geschil-bezwaar-zes-weken/', '/geschil/is-de-bezwaartermijn-voorbij/', '/geschil/bezwaar-kan-nog/'],
  },
  {
    vraag: 'school reageert niet op onze aanmelding',
    soort: 'ouder',
    goed: [
      '/aanmelding/is-de-beslistermijn-voorbij/',
      '/aanmelding/termijn-voorbij/',
      '/regels/toelating-tijdelijke-plaatsing-tien-weken/',
    ],
  },
  {
    vraag: 'wachtlijst',
    soort: 'ouder',
    goed: ['/regels/zorgplicht-wachtlijst-loting/', '/verwijzing/op-een-wachtlijst/', '/regels/uitleg-wachtlijst-volle-groep/'],
  },
  { vraag: 'gaat het om bezuinigen', soort: 'ouder', goed: ['/kennisbank/vragen/is-passend-onderwijs-een-bezuiniging/'] },
  {
    vraag: 'iq-test zonder toestemming',
    soort: 'ouder',
    goed: [
      '/regels/aanmelding-toestemming-psychologisch-onderzoek/',
      '/ondersteuning/is-er-toestemming/',
      '/ondersteuning/toestemming-ontbreekt/',
    ],
  },
  {
    vraag: 'dyslexie vergoeding',
    soort: 'ouder',
    goed: [
      '/regels/medisch-dyslexie-gemeente/',
      '/ondersteuning/vraag-dyslexiezorg/',
      '/medisch-handelen/dyslexie-via-de-gemeente/',
    ],
  },
  {
    vraag: 'op reis buiten de schoolvakantie',
    soort: 'ouder',
    goed: ['/regels/verzuim-verlof-vakantie/', '/regels/verzuim-luxe/', '/verzuim/vakantie-voorwaarden/'],
  },
  {
    vraag: 'suikerfeest',
    soort: 'ouder',
    goed: ['/regels/verzuim-religieuze-verplichting/', '/verzuim/is-godsdienst-gemeld/', '/verzuim/welk-verlof/'],
  },
  {
    vraag: 'kind is blind',
    soort: 'ouder',
    goed: [
      '/begrippen/#cluster-1',
      '/regels/clusters-indeling/',
      '/verwijzing/gaat-het-om-zien-horen-taal/',
      '/kennisbank/verwijzen/cluster-1-en-2/',
      '/organisaties/#visio',
      '/organisaties/#bartimeus',
    ],
  },
  {
    vraag: 'hoogbegaafd',
    soort: 'ouder',
    goed: ['/verwijzing/is-hoogbegaafdheid-meegewogen/', '/regels/uitleg-behoefte-gaat-aanbod-te-boven/'],
  },
  {
    vraag: 'rolstoel',
    soort: 'ouder',
    goed: [
      '/regels/wgbh-doeltreffende-aanpassing/',
      '/begrippen/#doeltreffende-aanpassing',
      '/kennisbank/vragen/gelijke-behandeling-handicap/',
    ],
  },
  {
    vraag: 'insuline prikken',
    soort: 'ouder',
    goed: [
      '/regels/medisch-voorbehouden-handelingen/',
      '/medisch-handelen/waar-gaat-het-om/',
      '/begrippen/#medische-handeling',
      '/kennisbank/leraar/medisch-handelen/',
    ],
  },
  {
    vraag: 'vragenlijst van de school verplicht invullen',
    soort: 'ouder',
    goed: ['/kennisbank/vragen/vragenlijsten-invullen/'],
  },
  // Wat leraren, intern begeleiders en schoolleiders typen.
  {
    vraag: 'hoe lang mag ik schorsen',
    soort: 'leraar',
    goed: ['/regels/schorsing-max-een-week/', '/verwijdering/hoe-lang-geschorst/', '/verwijdering/schorsing-mag/'],
  },
  {
    vraag: 'handelingsverlegen',
    soort: 'leraar',
    goed: [
      '/verwijdering/is-de-grens-aangetoond/',
      '/regels/verwijdering-grens-aantonen/',
      '/regels/uitleg-jarenlange-begeleiding/',
      '/verwijzing/kan-de-eigen-school-het/',
    ],
  },
  {
    vraag: 'handelingsplan',
    soort: 'leraar',
    goed: [
      '/begrippen/#ontwikkelingsperspectief',
      '/begrippen/#handelingsdeel',
      '/regels/opp-definitie/',
      '/kennisbank/school/ontwikkelingsperspectief/',
    ],
  },
  {
    vraag: 'moeder geeft geen toestemming voor tlv',
    soort: 'leraar',
    goed: ['/regels/tlv-toestemming-ouders-niet-nodig/', '/verwijzing/wat-vinden-de-ouders/'],
  },
  {
    vraag: 'hoe lang leerlingdossier bewaren',
    soort: 'leraar',
    goed: [
      '/regels/privacy-bewaren-twee-jaar/',
      '/kennisbank/vragen/hoe-lang-gegevens-bewaren/',
      '/gegevens-delen/wat-wordt-bewaard/',
      '/gegevens-delen/bewaren-hangt-af/',
    ],
  },
  {
    vraag: 'spijbelaar doorgeven aan duo',
    soort: 'leraar',
    goed: ['/regels/verzuim-melden-16-uur/', '/verzuim/verzuim-moet-gemeld/', '/organisaties/#duo-verzuim'],
  },
  {
    vraag: 'max aantal zorgleerlingen per groep',
    soort: 'leraar',
    goed: ['/regels/geen-maximum-per-klas/', '/kennisbank/vragen/hoeveel-leerlingen-in-de-klas/'],
  },
  {
    vraag: 'hoe vaak plan evalueren',
    soort: 'leraar',
    goed: ['/regels/opp-evaluatie-jaarlijks/', '/opp/is-het-geevalueerd/', '/regels/opp-evaluatie-commissie-so/'],
  },
  {
    vraag: 'orthopedagoog tweede handtekening',
    soort: 'leraar',
    goed: ['/regels/tlv-twee-deskundigen/', '/verwijzing/zijn-er-twee-deskundigen/', '/verwijzing/zijn-de-deskundigen-geregeld/'],
  },
  {
    vraag: 'warme overdracht',
    soort: 'leraar',
    goed: [
      '/regels/leraar-draagt-over/',
      '/regels/onderwijskundig-rapport-oude-school/',
      '/kennisbank/school/naar-het-voortgezet-onderwijs/',
    ],
  },
  {
    vraag: 'arrangement aanvragen',
    soort: 'leraar',
    goed: [
      '/ondersteuning/extra-ondersteuning-aanvragen/',
      '/regels/extra-ondersteuning-school-vraagt-aan/',
      '/kennisbank/school/extra-ondersteuning-aanvragen/',
      '/begrippen/#arrangement',
    ],
  },
  {
    vraag: 'vermoeden van kindermishandeling',
    soort: 'leraar',
    goed: ['/regels/privacy-meldcode/', '/gegevens-delen/volg-de-meldcode/', '/organisaties/#veilig-thuis'],
  },
  {
    vraag: 'kan ouder zelf tlv aanvragen',
    soort: 'leraar',
    goed: [
      '/regels/tlv-aanvraag-door-schoolbestuur/',
      '/verwijzing/wie-vraagt-aan/',
      '/kennisbank/vragen/zelf-onderzoek-aanvragen/',
    ],
  },
  { vraag: 'tellen cito scores mee voor inspectie', soort: 'leraar', goed: ['/kennisbank/vragen/tellen-toetsresultaten-mee/'] },
  { vraag: 'waar loopt het vaak fout', soort: 'leraar', goed: ['/kennisbank/praktijk/waar-het-misgaat/'] },
  // Afkortingen.
  { vraag: 'tlv', soort: 'afkorting', goed: ['/begrippen/#toelaatbaarheidsverklaring', '/regels/tlv-definitie/'] },
  {
    vraag: 'swv',
    soort: 'afkorting',
    goed: [
      '/begrippen/#samenwerkingsverband',
      '/kennisbank/stelsel/samenwerkingsverband/',
      '/organisaties/#samenwerkingsverband',
    ],
  },
  {
    vraag: 'gpo',
    soort: 'afkorting',
    goed: ['/begrippen/#geschillencommissie', '/organisaties/#geschillencommissie-passend-onderwijs', '/geschil/naar-de-gpo/'],
  },
  {
    vraag: 'opr',
    soort: 'afkorting',
    goed: ['/begrippen/#ondersteuningsplanraad', '/kennisbank/stelsel/ondersteuningsplanraad/'],
  },
  {
    vraag: 'avg',
    soort: 'afkorting',
    goed: ['/gegevens-delen/', '/kennisbank/leraar/gegevens-delen/', '/organisaties/#passend-onderwijs-en-privacy'],
  },
  {
    vraag: 'lwoo',
    soort: 'afkorting',
    goed: ['/begrippen/#leerwegondersteunend-onderwijs', '/kennisbank/verwijzen/leerwegondersteuning/', '/verwijzing/lwoo-kan/'],
  },
  {
    vraag: 'tos',
    soort: 'afkorting',
    goed: [
      '/begrippen/#cluster-2',
      '/regels/clusters-indeling/',
      '/verwijzing/gaat-het-om-zien-horen-taal/',
      '/kennisbank/verwijzen/cluster-1-en-2/',
      '/organisaties/#auris',
      '/organisaties/#kentalis',
    ],
  },
  // Tikfouten.
  {
    vraag: 'toelaatbaarheidsverklarring',
    soort: 'tikfout',
    goed: ['/begrippen/#toelaatbaarheidsverklaring', '/regels/tlv-definitie/'],
  },
  {
    vraag: 'ontwikelingsperspektief',
    soort: 'tikfout',
    goed: [
      '/begrippen/#ontwikkelingsperspectief',
      '/opp/',
      '/regels/opp-definitie/',
      '/kennisbank/school/ontwikkelingsperspectief/',
    ],
  },
  {
    vraag: 'geschorsd',
    soort: 'tikfout',
    goed: ['/begrippen/#schorsing', '/verwijdering/bericht-over-de-schorsing/', '/verwijdering/'],
  },
  {
    vraag: 'leerplichambtenaar',
    soort: 'tikfout',
    goed: [
      '/begrippen/#leerplichtambtenaar',
      '/organisaties/#leerplichtambtenaar',
      '/regels/verzuim-leerplichtambtenaar-onderzoekt/',
    ],
  },
  {
    vraag: 'speciaal ondewijs',
    soort: 'tikfout',
    goed: ['/begrippen/#speciaal-onderwijs', '/kennisbank/stelsel/speciaal-onderwijs/'],
  },
];
