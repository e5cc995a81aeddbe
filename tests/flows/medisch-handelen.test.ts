import { expect, test } from 'vitest';
import { heeftKeuze } from '../../src/engine/flow-types.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Replay } from '../../src/engine/replay.ts';
import { medischHandelen } from '../../src/flows/medisch-handelen.ts';

/** De route van keuzes in volgorde, bij elke stap één. */
const loop = (keuzes: string): Replay => {
  let antwoorden: Record<string, string> = {};
  for (const keuze of keuzes.split(' ')) {
    const { stap } = replay(medischHandelen, antwoorden);
    if (!heeftKeuze(medischHandelen, stap, keuze)) throw new Error(`${stap} heeft geen optie ${keuze}`);
    antwoorden = { ...antwoorden, [stap]: keuze };
  }
  return replay(medischHandelen, antwoorden);
};

const PIL = 'po medicijn doet-overal-aan-mee';
const PRIK = 'vo injectie-of-sonde doet-overal-aan-mee';
const JA = 'toestemming-van-twee-kanten';
const WIL = 'medewerker-wil-helpen';
const BESTUUR = 'bestuur-draagt-de-gevolgen';
const PAPIER = 'hulpafspraken-op-papier';
const PRIK_IS = 'handeling-is-voorbehouden';

test.each<[string, string, string, string[]]>([
  ['in levensgevaar helpt iedereen', 'vso levensgevaar', 'eerst-112', ['levensgevaar-op-school']],
  [
    'wie ziek wordt, wordt opgevangen',
    'po ziek-op-school geen-afspraken',
    'help-en-bel-de-ouders',
    ['geen-afspraken-bij-ziekte'],
  ],
  [
    'een pijnstiller geven vraagt eerst akkoord van ouders en bestuur',
    'po ziek-op-school medicijn-nodig geen-van-beide niet-besproken nee',
    'medewerker-mag-nog-niet',
    ['medicijn-bij-ziekte', 'niemand-gaf-toestemming', 'aansprakelijkheid-niet-besproken', 'geen-hulpafspraken-op-papier'],
  ],
  ['dyslexiezorg loopt via de gemeente', 'sbo dyslexie', 'dyslexie-via-de-gemeente', ['dyslexie-bij-de-gemeente']],
  ['in het vo is dat niet zeker', 'vo dyslexie', 'dyslexie-via-de-gemeente', ['dyslexie-andere-schoolsoort']],
  [
    'het bestuur is aansprakelijk voor zijn personeel',
    'po misgegaan medewerker',
    'bestuur-is-aansprakelijk',
    ['hulp-door-personeel'],
  ],
  ['bij opzet is dat niet zeker', 'po misgegaan medewerker-met-opzet', 'aansprakelijkheid-hangt-af', ['opzet-of-roekeloosheid']],
  [
    'een kleuter die niet zindelijk is zonder medische reden',
    'po verzorging nee',
    'verzorging-in-overleg',
    ['niet-zindelijk-zonder-medische-reden'],
  ],
  [
    'buiten de basisschool geldt die regel niet',
    'sbo verzorging nee',
    'verzorging-in-overleg',
    ['verzorging-zonder-medische-reden'],
  ],
  [
    'verzorging door iemand die het wil, mag',
    'po verzorging ja doet-overal-aan-mee medewerker-wil alles',
    'medewerker-mag',
    ['medische-reden-voor-verzorging', 'school-helpt-met-verzorging', PAPIER],
  ],
  [
    'een medicijn met alles erbij mag',
    `${PIL} medewerker-wil allebei bestuur alles`,
    'medewerker-mag',
    [WIL, JA, BESTUUR, PAPIER],
  ],
  [
    'zonder papier mag het onder een voorwaarde',
    `${PIL} medewerker-wil allebei ouders-tekenen nee`,
    'medewerker-mag-met-afspraken',
    [WIL, JA, 'ouders-tekenen-voor-de-gevolgen', 'geen-hulpafspraken-op-papier'],
  ],
  [
    'zonder het bestuur nog niet',
    `${PIL} medewerker-wil alleen-ouders bestuur alles`,
    'medewerker-mag-nog-niet',
    [WIL, 'bestuur-nog-niet-akkoord', BESTUUR, PAPIER],
  ],
  [
    'ouders zeggen nee',
    `${PIL} medewerker-wil ouders-weigeren bestuur alles`,
    'medewerker-mag-niet',
    [WIL, 'ouders-weigeren-toestemming', BESTUUR, PAPIER],
  ],
  [
    'ouders zijn het niet eens',
    `${PIL} medewerker-wil ouders-oneens bestuur alles`,
    'zorg-hangt-af',
    [WIL, 'ouders-oneens-over-de-hulp', BESTUUR, PAPIER],
  ],
  [
    'niemand hoeft tegen zijn zin',
    `${PIL} medewerker-moet allebei medewerker-zelf alles`,
    'medewerker-mag-niet',
    ['medewerker-gedwongen', JA, 'medewerker-denkt-zelf-aansprakelijk', PAPIER],
  ],
  [
    'een prik zonder arts mag nog niet',
    `${PRIK} medewerker-wil allebei nee bestuur alles`,
    'medewerker-mag-nog-niet',
    [PRIK_IS, WIL, JA, 'geen-instructie-van-arts', BESTUUR, PAPIER],
  ],
  [
    'een verklaring die alleen mondeling is, komt nog op papier',
    `${PRIK} medewerker-wil allebei alleen-mondeling bestuur alles`,
    'medewerker-mag-met-afspraken',
    [PRIK_IS, WIL, JA, 'bekwaamheid-niet-op-papier', BESTUUR, PAPIER],
  ],
  [
    'bij voorbaat weigeren mag niet, ook niet na onderzoek',
    `${PIL} bij-voorbaat ja oplossing geregeld`,
    'school-mag-dit-niet',
    ['zorg-bij-voorbaat-geweigerd', 'zorg-samen-onderzocht', 'oplossing-voor-de-zorg', 'zorg-is-geregeld'],
  ],
  [
    'niemand wil, en er is niet gezocht',
    `${PIL} medewerkers-willen-niet nee weet-niet`,
    'eerst-samen-onderzoeken',
    ['medewerkers-helpen-niet', 'zorg-niet-onderzocht', 'betaling-zorg-onbekend'],
  ],
  [
    'niemand wil, maar er is samen een oplossing gevonden',
    `${PIL} bestuur-zegt-nee ja oplossing geregeld`,
    'zorg-kan-anders',
    ['bestuur-wil-geen-medewerker', 'zorg-samen-onderzocht', 'oplossing-voor-de-zorg', 'zorg-is-geregeld'],
  ],
  [
    'te zwaar is een weging',
    `${PIL} medewerkers-willen-niet ja te-zwaar afgewezen`,
    'zorg-hangt-af',
    ['medewerkers-helpen-niet', 'zorg-samen-onderzocht', 'zorg-te-zwaar-gevonden', 'zorgaanvraag-afgewezen'],
  ],
  [
    'ouders moeten de zorg nog aanvragen',
    `${PIL} ander-doet-het nog-niet`,
    'zorg-nog-regelen',
    ['ander-doet-de-zorg', 'zorg-nog-niet-aangevraagd'],
  ],
  [
    'een beperking zonder deskundige mag niet, ook als iemand helpt',
    'po medicijn beperkt niet-gevraagd medewerker-wil allebei bestuur alles',
    'school-mag-dit-niet',
    ['beperking-zonder-deskundige', WIL, JA, BESTUUR, PAPIER],
  ],
])('%s', (_, keuzes, uitkomst, bevindingen) => {
  const { stap, klaar, bevindingen: gevonden } = loop(keuzes);
  expect({ stap, klaar, bevindingen: gevonden }).toEqual({ stap: uitkomst, klaar: true, bevindingen });
});
