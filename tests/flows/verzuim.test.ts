import { expect, test } from 'vitest';
import { heeftKeuze } from '../../src/engine/flow-types.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Replay } from '../../src/engine/replay.ts';
import { flows } from '../../src/flows/index.ts';

const { verzuim } = flows;

/** De route van keuzes in volgorde, bij elke stap één. */
const loop = (keuzes: string): Replay => {
  let antwoorden: Record<string, string> = {};
  for (const keuze of keuzes.split(' ')) {
    const { stap } = replay(verzuim, antwoorden);
    if (!heeftKeuze(verzuim, stap, keuze)) throw new Error(`${stap} heeft geen optie ${keuze}`);
    antwoorden = { ...antwoorden, [stap]: keuze };
  }
  return replay(verzuim, antwoorden);
};

// De school, de leeftijd en wat er is.
const ZIEK = 'po leerplichtig ziek';
const SCHOOL = 'po leerplichtig keuze-van-de-school';
const VO_SCHOOL = 'vo leerplichtig keuze-van-de-school';
const PRO_SCHOOL = 'praktijkonderwijs leerplichtig keuze-van-de-school';
const VRIJ = 'po leerplichtig vrij';
const WEG = 'vo leerplichtig wegblijven';
const OUD = 'vso zestien-of-ouder achttien-zonder-startkwalificatie';
const PLEK = 'sbo leerplichtig geen-plek';
const ANDERS = 'vo leerplichtig ander-programma';
const UIT = 'po leerplichtig uitschrijven';

test.each<[string, string, string, string[]]>([
  // De leerplicht.
  [
    'een kind van vier verzuimt niet volgens de Leerplichtwet',
    'po nog-niet wegblijven',
    'leerplicht-geldt-niet',
    ['nog-niet-leerplichtig'],
  ],
  [
    'een kind van vier heeft geen verlof nodig',
    'po nog-niet vrij',
    'verlof-mag',
    ['nog-niet-leerplichtig', 'leerplicht-vraagt-niets'],
  ],
  [
    'na de startkwalificatie is er geen leerplicht',
    'vo zestien-of-ouder startkwalificatie wegblijven',
    'leerplicht-geldt-niet',
    ['heeft-startkwalificatie'],
  ],
  // Ziekte.
  [
    'op tijd gemelde ziekte is geldig',
    `${ZIEK} op-tijd nee ja`,
    'ziekte-is-geldige-reden',
    ['ziekte-op-tijd-gemeld', 'onderwijs-bij-ziekte-geregeld'],
  ],
  [
    'ook een zieke leerling krijgt onderwijs',
    `${ZIEK} op-tijd nee nee`,
    'onderwijs-bij-ziekte-moet',
    ['ziekte-op-tijd-gemeld', 'geen-onderwijs-bij-ziekte'],
  ],
  [
    'te laat gemelde ziekte telt nog niet',
    `${ZIEK} te-laat patroon ja`,
    'ziekte-telt-nog-niet',
    ['ziekte-te-laat-gemeld', 'ziekte-patroon', 'onderwijs-bij-ziekte-geregeld'],
  ],
  [
    'zonder medewerking is ziekte niet zeker geldig',
    `${ZIEK} op-tijd ouders-werken-niet-mee ja`,
    'ziekte-hangt-af',
    ['ziekte-op-tijd-gemeld', 'ziekte-vermoedelijk-ongeoorloofd', 'onderwijs-bij-ziekte-geregeld'],
  ],
  [
    'een onbekende ziekmelding geeft geen ja',
    `${ZIEK} weet-niet nee ja`,
    'ziekte-hangt-af',
    ['ziekmelding-onbekend', 'onderwijs-bij-ziekte-geregeld'],
  ],
  // De school kiest.
  [
    'een korte schorsing met onderwijs is geoorloofd',
    `${SCHOOL} schorst nog-niet ja`,
    'schorsing-is-geldige-reden',
    ['keuze-van-de-school', 'schorsing-binnen-de-tijd', 'onderwijs-gaat-thuis-door'],
  ],
  [
    'ook bij een korte schorsing gaat onderwijs door',
    `${SCHOOL} schorst nog-niet nee`,
    'schorsing-zonder-onderwijs',
    ['keuze-van-de-school', 'schorsing-binnen-de-tijd', 'geen-onderwijs-thuis'],
  ],
  [
    'buiten het vo verlengt overleg de schorsing niet',
    `${SCHOOL} schorst voorbij-in-overleg ja`,
    'school-mag-niet-thuis-laten',
    ['keuze-van-de-school', 'schorsing-voorbij-maar-thuis', 'onderwijs-gaat-thuis-door'],
  ],
  [
    'in het vo kan een schorsing tijdens overleg doorlopen',
    `${VO_SCHOOL} schorst voorbij-in-overleg ja`,
    'thuis-hangt-af',
    ['keuze-van-de-school', 'schorsing-loopt-door-in-overleg', 'onderwijs-gaat-thuis-door'],
  ],
  [
    'naar huis sturen zonder besluit mag niet, ook niet met werk mee',
    `${SCHOOL} naar-huis ja`,
    'school-mag-niet-thuis-laten',
    ['keuze-van-de-school', 'naar-huis-zonder-besluit', 'onderwijs-gaat-thuis-door'],
  ],
  [
    'minder uren mag met reden, instemming en afspraken',
    `${SCHOOL} minder-uren lichaam-of-geest ja ja`,
    'minder-uren-mag',
    ['keuze-van-de-school', 'reden-minder-uren-past', 'inspectie-stemt-in', 'uren-staan-in-opp'],
  ],
  [
    'minder uren mag niet omdat de school het niet aankan',
    `${SCHOOL} minder-uren school-kan-het-niet-aan ja ja`,
    'minder-uren-mag-niet',
    ['keuze-van-de-school', 'minder-uren-keuze-van-de-school', 'inspectie-stemt-in', 'uren-staan-in-opp'],
  ],
  [
    'zonder instemming mag minder uren nog niet',
    `${SCHOOL} minder-uren lichaam-of-geest aangevraagd ja`,
    'minder-uren-mag-nog-niet',
    ['keuze-van-de-school', 'reden-minder-uren-past', 'instemming-aangevraagd', 'uren-staan-in-opp'],
  ],
  [
    'voor het praktijkonderwijs geldt die regel niet',
    `${PRO_SCHOOL} minder-uren lichaam-of-geest ja`,
    'ander-programma-hangt-af',
    ['keuze-van-de-school', 'minder-uren-regel-geldt-niet', 'uren-staan-in-opp'],
  ],
  // Verlof.
  [
    'vakantie mag om het werk en met toestemming',
    `${VRIJ} vakantie ja-allemaal ja`,
    'verlof-mag',
    ['vakantie-voorwaarden-vervuld', 'verlof-gegeven'],
  ],
  [
    'toestemming buiten de voorwaarden helpt niet',
    `${VRIJ} vakantie nee ja`,
    'verlof-mag-niet',
    ['vakantie-geen-werkreden', 'toestemming-buiten-de-wet'],
  ],
  [
    'vakantie zonder toestemming is luxeverzuim',
    `${VRIJ} vakantie ja-allemaal zonder-toestemming`,
    'verlof-mag-niet',
    ['vakantie-voorwaarden-vervuld', 'luxeverzuim'],
  ],
  [
    'over meer dan tien dagen beslist de leerplichtambtenaar',
    `${VRIJ} gewichtig meer-dan-tien nog-niet`,
    'verlof-mag-nog-niet',
    ['leerplichtambtenaar-beslist-verlof', 'verlof-nog-niet-besloten'],
  ],
  [
    'een belangrijke reden kan soms achteraf',
    `${VRIJ} gewichtig tot-en-met-tien achteraf-doorgegeven`,
    'verlof-hangt-af',
    ['schoolleider-beslist-verlof', 'reden-achteraf-doorgegeven'],
  ],
  ['voor godsdienst is melden genoeg', `${VRIJ} godsdienst op-tijd`, 'verlof-mag', ['godsdienst-op-tijd-gemeld']],
  [
    'een kind van vijf mag een paar uur thuisblijven',
    'po vijf-jaar vrij jonger-dan-zes tot-vijf-gemeld',
    'verlof-mag',
    ['onder-zes-gemeld'],
  ],
  ['een kind van zes niet meer', `${VRIJ} jonger-dan-zes`, 'verlof-mag-niet', ['al-zes-jaar']],
  // Wegblijven.
  [
    'bij zestien uur moet de school melden',
    `${WEG} zestien-of-meer nog-niet spijbelt ja`,
    'verzuim-moet-gemeld',
    ['zestien-uur-bereikt', 'verzuim-nog-te-melden', 'leerling-spijbelt', 'oorzaak-en-hulp-gezocht'],
  ],
  [
    'onder zestien uur hoeft dat niet, maar wegblijven mag niet',
    `${WEG} minder-dan-zestien bang-of-onveilig nee`,
    'wegblijven-mag-niet',
    ['minder-dan-zestien-uur', 'bang-of-onveilig', 'geen-hulp-gezocht'],
  ],
  [
    'wie de reden niet kent, krijgt geen ja',
    'vo leerplichtig weet-niet verder-zonder-te-weten minder-dan-zestien weet-niet ja',
    'verzuim-hangt-af',
    ['reden-van-wegblijven-onbekend', 'minder-dan-zestien-uur', 'oorzaak-van-wegblijven-onbekend', 'oorzaak-en-hulp-gezocht'],
  ],
  [
    'na de leerplicht meldt het bestuur lang verzuim',
    `${OUD} wegblijven bereikt-niet-gemeld spijbelt ja`,
    'verzuim-moet-gemeld',
    ['verzuim-niet-meer-leerplichtig', 'na-leerplicht-niet-gemeld', 'leerling-spijbelt', 'oorzaak-en-hulp-gezocht'],
  ],
  [
    'wie niet weet hoe lang, hoort niet dat melden niet hoeft',
    `${OUD} wegblijven weet-niet spijbelt ja`,
    'verzuim-hangt-af',
    ['verzuim-niet-meer-leerplichtig', 'duur-na-leerplicht-onbekend', 'leerling-spijbelt', 'oorzaak-en-hulp-gezocht'],
  ],
  // Thuiszitten.
  [
    'thuis zonder onderwijs mag niet, ook niet met een plan',
    `${PLEK} ja lang nee ja-allemaal`,
    'thuis-zonder-onderwijs-mag-niet',
    ['thuiszitter-staat-ingeschreven', 'lang-thuis', 'thuiszitter-zonder-onderwijs', 'plan-voor-thuiszitter'],
  ],
  ['wie nergens staat, meldt eerst aan', `${PLEK} nergens`, 'eerst-aanmelden', ['thuis-zonder-school']],
  // Een ander programma.
  [
    'een vrijstelling volgt uit de wet',
    `${ANDERS} vrijstelling ja ja-allemaal op-tijd`,
    'vrijstelling-mag',
    ['verklaring-voldoet', 'kennisgeving-op-tijd'],
  ],
  [
    'een verklaring van de eigen arts is niet genoeg',
    `${ANDERS} vrijstelling ja een-deel op-tijd`,
    'vrijstelling-mag-nog-niet',
    ['verklaring-voldoet-niet', 'kennisgeving-op-tijd'],
  ],
  [
    'wie met hulp kan komen, krijgt geen vrijstelling',
    `${ANDERS} vrijstelling nee ja-allemaal op-tijd`,
    'vrijstelling-mag-niet',
    ['met-hulp-naar-school', 'verklaring-voldoet', 'kennisgeving-op-tijd'],
  ],
  [
    'praktijktijd begint pas na het besluit',
    `${ANDERS} praktijkprogramma ja ja voorbij`,
    'vervangende-leerplicht-mag-nog-niet',
    ['plan-van-aanpak-klaar', 'gemeente-is-te-laat'],
  ],
  [
    'praktijktijd is er niet op de basisschool',
    'po leerplichtig ander-programma praktijkprogramma',
    'vervangende-leerplicht-mag-niet',
    ['vervangende-leerplicht-niet-hier'],
  ],
  [
    'onderwijs op afstand kan tijdelijk',
    `${ANDERS} op-afstand ja-allemaal`,
    'afstand-mag-tijdelijk',
    ['afstand-voorwaarden-vervuld'],
  ],
  [
    'in het so is dat niet beschreven',
    'so leerplichtig ander-programma op-afstand ja-allemaal',
    'ander-programma-hangt-af',
    ['afstand-niet-geregeld'],
  ],
  // Uitschrijven.
  [
    'uitschrijven kan pas na inschrijving elders',
    `${UIT} ouders-of-leerling toegezegd`,
    'uitschrijven-mag-nog-niet',
    ['uitschrijven-op-verzoek', 'plek-alleen-toegezegd'],
  ],
  [
    'zonder verzoek mag het niet, ook niet na inschrijving elders',
    `${UIT} school ja`,
    'uitschrijven-mag-niet',
    ['school-wil-uitschrijven', 'elders-ingeschreven'],
  ],
  [
    'wie niet leerplichtig is, kan op verzoek weg',
    `${OUD} uitschrijven ouders-of-leerling`,
    'uitschrijven-mag',
    ['verzuim-niet-meer-leerplichtig', 'uitschrijven-op-verzoek'],
  ],
])('%s', (_, keuzes, uitkomst, bevindingen) => {
  const { stap, klaar, bevindingen: gevonden } = loop(keuzes);
  expect({ stap, klaar, bevindingen: gevonden }).toEqual({ stap: uitkomst, klaar: true, bevindingen });
});
