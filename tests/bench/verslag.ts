import type { Bouwcontrole } from './bouw-peers.ts';
import { versieVan } from './installeer.ts';
import { chromiumVersie, machine, mediaan, p95, tabel, vandaag } from './machine.ts';
import type { Uitslag } from './meet.ts';

type Meting = {
  readonly ronde: number;
  readonly bouw: readonly Bouwcontrole[];
  readonly proef: boolean;
  readonly vragen: number;
  readonly namen: readonly string[];
  /** Per stand, per kandidaat, de runs. */
  readonly x1: readonly (readonly Uitslag[])[];
  readonly x4: readonly (readonly Uitslag[])[];
  readonly traag: readonly (readonly Uitslag[])[];
};
type Getal = (uitslag: Uitslag) => number;

const ms = (getal: number): string => `${getal < 100 ? getal.toFixed(1) : getal.toFixed(0)} ms`;
const kB = (getal: number): string => `${(getal / 1024).toFixed(1)} kB`;
const med = (runs: readonly Uitslag[], wat: Getal): number => mediaan(runs.map(wat));
const klikken = (runs: readonly Uitslag[]): number[] => runs.flatMap((run) => run.klikken);
/** Binnen dit aantal ms na elkaar getekend telt als hetzelfde beeld: een beeld duurt 16,7 ms. */
const BEELD = 8;
const zelfdeBeeld = (runs: readonly Uitslag[]): string => {
  const alle = runs.flatMap((run) => run.uitlegNa);
  return `${alle.filter((verschil) => Math.abs(verschil) < BEELD).length} van ${alle.length}`;
};

const standTabel = (namen: readonly string[], runs: readonly (readonly Uitslag[])[], metRoute: boolean): string => {
  const rij = (kop: string, toon: (run: readonly Uitslag[]) => string) => [kop, ...runs.slice(0, namen.length).map(toon)];
  const leeg = med(runs[namen.length] ?? [], ({ eerste }) => eerste);
  return `Een lege bladzijde met alleen de vraag als kop staat er in deze stand na ${ms(leeg)}.\n\n${tabel([
    ['', ...namen],
    rij('eerste vraag leesbaar en te beantwoorden (mediaan)', (run) => ms(med(run, ({ eerste }) => eerste))),
    rij('… en de speler loopt: stappen zonder laden', (run) => ms(med(run, ({ levend }) => levend))),
    rij('bytes tot de eerste vraag', (run) => kB(med(run, ({ bytesEerste }) => bytesEerste))),
    rij('bytes tot de speler loopt', (run) => kB(med(run, ({ bytesLevend }) => bytesLevend))),
    rij('script tot de eerste vraag', (run) => kB(med(run, ({ scriptEerste }) => scriptEerste))),
    rij('script tot de speler loopt', (run) => kB(med(run, ({ scriptLevend }) => scriptLevend))),
    ...(metRoute
      ? [
          rij('klik → volgende vraag in beeld (mediaan)', (run) => ms(mediaan(klikken(run)))),
          rij('klik → volgende vraag in beeld (p95)', (run) => ms(p95(klikken(run)))),
          rij('uitleg in hetzelfde beeld als de vraag', zelfdeBeeld),
          ...(runs.some((run) => run.some(({ geheugen }) => geheugen !== null))
            ? [rij('geheugen na 30 stappen (JS, na opruimen)', (run) => kB(med(run, ({ geheugen }) => geheugen ?? NaN)))]
            : []),
          rij('CLS over de route (hoogste)', (run) => Math.max(...run.map(({ cls }) => cls)).toFixed(4)),
        ]
      : []),
  ])}`;
};

/** Zo klein mogelijk van de anderen, met hun naam. */
const beste = (namen: readonly string[], getallen: readonly number[]): { naam: string; getal: number } => {
  const anderen = getallen.slice(1, namen.length);
  const getal = Math.min(...anderen);
  return { getal, naam: namen[anderen.indexOf(getal) + 1] ?? '' };
};

const NIET = '**niet gehaald**';

const eisen = ({ namen, x1, x4, proef }: Meting): string[][] => {
  const perStand = [
    { stand: 'x1', runs: x1 },
    { stand: 'x4', runs: x4 },
  ];
  const alles = [...x1, ...x4];
  const rijen = perStand.flatMap(({ stand, runs }) => {
    const vergelijk = (wat: Getal) => {
      const getallen = runs.map((run) => med(run, wat));
      return { wij: getallen[0] ?? NaN, ander: beste(namen, getallen) };
    };
    const tijd = vergelijk(({ eerste }) => eerste);
    const leeg = med(runs[namen.length] ?? [], ({ eerste }) => eerste);
    const levend = vergelijk(({ levend: speler }) => speler);
    const maat = vergelijk(({ bytesEerste }) => bytesEerste);
    const klik = runs.map((run) => mediaan(klikken(run)));
    const klikBeste = beste(namen, klik);
    return [
      [
        `eerste vraag ten minste 3 keer zo snel (${stand})`,
        `${(tijd.ander.getal / tijd.wij).toFixed(1)} keer zo snel als ${tijd.ander.naam}; boven de lege bladzijde ${((tijd.ander.getal - leeg) / (tijd.wij - leeg)).toFixed(1)} keer; de speler loopt ${(levend.ander.getal / levend.wij).toFixed(1)} keer zo snel`,
        tijd.ander.getal >= 3 * tijd.wij && proef,
      ],
      [
        `ten hoogste een kwart van de bytes (${stand})`,
        `${((100 * maat.wij) / maat.ander.getal).toFixed(0)}% van ${maat.ander.naam}`,
        maat.wij <= maat.ander.getal / 4,
      ],
      [
        `klik → vraag ten hoogste de mediaan van de beste (${stand})`,
        `${ms(klik[0] ?? NaN)} naast ${ms(klikBeste.getal)} van ${klikBeste.naam}`,
        (klik[0] ?? NaN) <= klikBeste.getal,
      ],
    ] as const;
  });
  const uitleg = [...(x1[0] ?? []), ...(x4[0] ?? [])];
  const cls = Math.max(...uitleg.map((run) => run.cls));
  const gehaald = (ja: boolean) => (ja ? 'gehaald' : NIET);
  return [
    ['gewenst', 'gemeten', ''],
    ...rijen.map(([wat, gemeten, ja]) => [wat, gemeten, gehaald(ja)]),
    [
      'uitleg in hetzelfde beeld, als zij vooraf is opgehaald',
      zelfdeBeeld(uitleg),
      gehaald(uitleg.every((run) => run.uitlegNa.every((verschil) => Math.abs(verschil) < BEELD))),
    ],
    ['geen verschuiving (CLS < 0,02)', cls.toFixed(4), gehaald(cls < 0.02)],
    [
      'een klik op het eerste beeld, zonder los script, telt',
      proef ? 'de volgende vraag, met het antwoord' : 'niet',
      gehaald(proef),
    ],
    ...(alles.some((runs) => runs.length === 0) ? [['let op', 'er ontbreken runs', '']] : []),
  ];
};

/** Waarom een gewenst getal niet is gehaald; staat alleen in het verslag als dat zo is. */
const REDENEN = {
  'eerste vraag':
    'op loopback kost het net niets, en een lege bladzijde openen kost de browser al het grootste deel van onze tijd (zie boven elke tabel); het getal "boven de lege bladzijde" is wat er dan over is.',
  klik: 'bij ons wisselt met de vraag ook de hele uitleg met regels en links, de route en de focus, en rekent de speler voor elke optie uit waar zij heen leidt; de anderen tekenen één vraag met platte tekst.',
  uitleg:
    'op een belaste machine kan een bladzijde nog niet binnen zijn als er al geklikt wordt; dan wacht de hele stap op haar.',
  verschuiving: 'een stap die meer dan een halve seconde na de klik tekent, telt de browser als verschuiving zonder invoer.',
} as const;

/** De redenen bij de rijen die niet zijn gehaald, als lijst; leeg als alles is gehaald. */
const redenen = (rijen: readonly (readonly string[])[]): string => {
  const gemist = rijen.filter(([, , uitslag]) => uitslag === NIET).map(([wat = '']) => wat);
  return Object.entries(REDENEN)
    .filter(([begin]) => gemist.some((wat) => wat.includes(begin)))
    .map(([begin, reden]) => `- ${begin}: ${reden}\n`)
    .join('');
};

/** Het hele verslag als Markdown. */
export const verslag = (meting: Meting): string => `# Snelheid naast SurveyJS en Form.io

Gemaakt met \`npm run bench\` op ${vandaag()}. Machine: ${machine()}.
${chromiumVersie()}, Node ${process.version}. survey-core ${versieVan('survey-core')}, survey-react-ui ${versieVan('survey-react-ui')}
(die vraagt precies die survey-core), @formio/js ${versieVan('@formio/js')}; bij ons react ${versieVan('react', true)}, xstate ${versieVan('xstate', true)}, astro ${versieVan('astro', true)}.

Dezelfde ${meting.vragen} vragen van de stroom aanmelding, met dezelfde antwoorden en dezelfde uitleg als een school ze bij ons ziet. Eén
server met brotli, loopback, 390 × 844, een lege browser per run, om en om, ${meting.ronde} runs per kandidaat en per stand; de service worker mag meedoen; hij
begint pas als de lezer anderhalve seconde niets aanraakt.
De anderen zijn productiebouwen, nagekeken: ${meting.bouw.map(({ naam, bytes, krimp }) => `${naam} ${kB(bytes)} script vóór brotli, nog eens verkleinen scheelt ${Math.max(0, krimp * 100).toFixed(1)}%`).join('; ')}.
Geen van beide heeft een letter van buiten of Bootstrap: dat is in hun voordeel. Bij hen telt alleen de klik op "Volgende", niet de klik op het antwoord; bij ons
is het antwoord die klik. Leesbaar is: de tekst van de vraag is getekend. Te beantwoorden is: een klik op een antwoord telt. Bij ons
kan dat vóór het script er is (de link neemt het antwoord mee in het adres); de rij eronder zegt wanneer de speler het overneemt.

## Gewenst en gemeten

${tabel(eisen(meting))}

${redenen(eisen(meting))}
## Processor x1

${standTabel(meting.namen, meting.x1, true)}

## Processor x4 trager

${standTabel(meting.namen, meting.x4, true)}

## Traag mobiel net (150 ms, 1,6 Mbit/s) en processor x4 trager

${standTabel(meting.namen, meting.traag, false)}
`;
