import type { Inhoud } from '../../src/inhoud/lees.ts';
import { GEBEURTENIS_IDS } from '../../src/regels/gebeurtenissen.ts';
import { berekenTermijn } from '../../src/regels/termijnen.ts';
import type { TermijnUitslag } from '../../src/regels/termijnen.ts';
import { duurInWoorden, termijnInWoorden } from '../../src/regels/termijn-woorden.ts';
import type { Termijn, Versie } from '../../src/regels/schema.ts';

type Naslag = Pick<Inhoud, 'regels' | 'bronnen'>;

/** Een maandag en een woensdag zonder feestdag in de buurt: samen verbergt geen weekend een dag verschil. */
const BEGIN = ['2026-09-07', '2026-09-09'] as const;

const dagen = (uitslag: TermijnUitslag): string => {
  if (uitslag.soort === 'dag') return uitslag.eind;
  return uitslag.soort === 'bereik' ? `${uitslag.vroegst} of ${uitslag.laatst}` : 'geen dag';
};

const bereken = (naslag: Naslag, regelId: string, versie: Versie, begin: string): TermijnUitslag | undefined => {
  const { termijn } = versie;
  if (termijn === null) return undefined;
  const eerder = termijn.aard === 'kalender' || typeof termijn.vanaf === 'string' ? null : termijn.vanaf['einde-van'];
  const vorige = eerder === null ? undefined : naslag.regels[eerder]?.versies.at(-1);
  return berekenTermijn({
    regelId,
    termijn,
    bronSoorten: versie.bronnen.flatMap(({ bron }) => naslag.bronnen[bron]?.soort ?? []),
    datums: Object.fromEntries(GEBEURTENIS_IDS.map((id) => [id, begin])),
    opties: { eindeVan: eerder === null || !vorige ? undefined : bereken(naslag, eerder, vorige, begin) },
  });
};

const start = (termijn: Termijn): string => {
  if (termijn.aard === 'kalender') return 'vaste tijd';
  const { vanaf, verlenging } = termijn;
  const verlengd = verlenging === undefined ? '' : ` | verlenging ${duurInWoorden(verlenging)}`;
  return `${typeof vanaf === 'string' ? vanaf : `einde van ${vanaf['einde-van']}`}${verlengd}`;
};

/** Elke versie van een regel met een termijn op één regel: getal, begin, bronnen, en de laatste dag bij twee begindagen. */
export const termijnRegels = (naslag: Naslag, ids = Object.keys(naslag.regels).sort()): string[] =>
  ids.flatMap((id) =>
    (naslag.regels[id]?.versies ?? []).flatMap((versie) => {
      const { termijn, bronnen, valid_from: van, valid_until: tot } = versie;
      if (termijn === null) return [];
      const bron = bronnen.map((deel) => `${deel.bron} ${deel.plaats ?? ''}`.trim()).join('; ');
      const uit = BEGIN.map((begin) => bereken(naslag, id, versie, begin)).flatMap((uitslag) =>
        uitslag ? [dagen(uitslag)] : [],
      );
      const tijdvak = `${van ?? '…'} tot ${tot ?? '…'}`;
      return [
        `${id} | ${tijdvak} | ${termijn.aard} | ${termijnInWoorden(termijn)} | ${start(termijn)} | ${uit.join(', ')} | ${bron}`,
      ];
    }),
  );

/** De termijnen die er één getal naast zitten, met wat er anders is: de duur, de verlenging, de leeftijd of een dag van het jaar. */
export const ernaast = (termijn: Termijn): [wat: string, termijn: Termijn][] => {
  const plus = (duur: string): string => duur.replace(/\d+/, (getal) => String(Number(getal) + 1));
  const dagEerder = (dag: string): string => `${dag.slice(0, -2)}${String(Number(dag.slice(-2)) - 1).padStart(2, '0')}`;
  if (termijn.aard !== 'kalender') {
    const { duur, verlenging } = termijn;
    const langer: [string, Termijn][] =
      verlenging === undefined ? [] : [['verlenging', { ...termijn, verlenging: plus(verlenging) }]];
    return [['duur', { ...termijn, duur: plus(duur) }], ...langer];
  }
  const { leeftijd, van, tot } = termijn;
  return [
    ...(leeftijd === undefined ? [] : [['leeftijd', { ...termijn, leeftijd: leeftijd + 1 }] satisfies [string, Termijn]]),
    ...(van === undefined ? [] : [['van', { ...termijn, van: dagEerder(van) }] satisfies [string, Termijn]]),
    ...(tot === undefined ? [] : [['tot', { ...termijn, tot: dagEerder(tot) }] satisfies [string, Termijn]]),
  ];
};
