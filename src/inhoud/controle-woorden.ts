import { duurInWoorden, telwoord } from '../regels/termijn-woorden.ts';
import type { Termijn } from '../regels/schema.ts';
import { termijnOp, vind } from './controle-gegevens.ts';
import type { Deelcontrole, Onderzoek } from './controle-gegevens.ts';
import { leesTeksten, makersTeksten } from './controle-teksten.ts';
import type { LeesTekst } from './controle-teksten.ts';
import { woordenIn, zinnenUit, zinslengtes } from './controle-zinnen.ts';
import type { Probleem } from './fouten.ts';
import { gatenIn } from './vul-in.ts';

/** Hoeveel woorden een zin hoogstens heeft, en hoeveel de zinnen van één bestand gemiddeld hoogstens hebben. */
const MEESTE_WOORDEN = 25;
const MEESTE_GEMIDDELD = 15;

/** Wat er mis is met de teksten: gaten, accolades en getikte weken bij lezers; bij alles wat wij schrijven te lange zinnen. */
export const woordenControle: Deelcontrole = (onderzoek) => {
  const lezers = leesTeksten(onderzoek.inhoud);
  const alle = [...lezers, ...makersTeksten(onderzoek.inhoud)];
  return [
    ...lezers.flatMap((tekst) => [...(tekst.mdx ? accolades(tekst) : gaten(tekst, onderzoek)), ...getikteWeken(tekst)]),
    ...alle.flatMap(langeZinnen),
    ...langeTeksten(alle),
  ];
};

const gaten = ({ bestand, tekst, eigen }: LeesTekst, { inhoud, datum }: Onderzoek): Probleem[] => {
  const vulling = {
    termijn: (id: string) => termijnOp(vind(inhoud.regels, id), datum),
    begrip: (id: string) => vind(inhoud.begrippen, id)?.naam,
    eigen: eigen?.gat ? (eigen.termijnen[0] ?? null) : null,
  };
  const leeg = gatenIn(tekst, vulling).filter((gat) => !wijstNaarNiets(gat, inhoud));
  const los = /[{}]/.exec(tekst.replace(/\{[^{}]*\}/g, ''))?.[0];
  return [...leeg, ...(los ? [los] : [])].map((waarde) => ({ code: 'INHOUD_GAT', bestand, waarde }));
};

/** Een gat met een id die niet bestaat: dat meldt de controle van de namen al, met een voorstel erbij. */
const wijstNaarNiets = (gat: string, { regels, begrippen }: Onderzoek['inhoud']): boolean => {
  const [, soort, id = ''] = /^\{(termijn|verlenging|begrip):([a-z0-9-]+)\}$/.exec(gat) ?? [];
  if (soort === undefined) return false;
  return soort === 'begrip' ? !Object.hasOwn(begrippen, id) : !Object.hasOwn(regels, id);
};

/** Een eigenschap van de pagina (`={props.…}`) mag; de rest van wat tussen accolades staat is code. */
const accolades = ({ bestand, tekst, verzameling }: LeesTekst): Probleem[] => {
  const zonder = verzameling === 'paginas' ? tekst.replace(/=\{props\.[\w.]+\}/g, '') : tekst;
  return [...zonder.matchAll(/\{[^}]*\}?|\}/g)].map(([waarde]) => ({ code: 'INHOUD_ACCOLADE', bestand, waarde }));
};

const TELWOORDEN = Array.from({ length: 12 }, (_, index) => telwoord(index + 1));
const WEKEN = new RegExp(`(?<![\\p{L}\\d])(${TELWOORDEN.join('|')}|\\d+)\\s+(?:weken|week)(?![\\p{L}\\d])`, 'giu');

/** Overal, behalve in een regel een duur die niet zijn eigen termijn is. */
const getikteWeken = ({ bestand, tekst, eigen }: LeesTekst): Probleem[] =>
  [...tekst.matchAll(WEKEN)]
    .filter(([, aantal = '']) => eigen === undefined || eigen.termijnen.some((termijn) => isDuur(termijn, aantal)))
    .map(([waarde]) => ({ code: 'INHOUD_TERMIJN_GETIKT', bestand, waarde }));

const isDuur = (termijn: Termijn, aantal: string): boolean => {
  if (termijn.aard === 'kalender') return false;
  const woord = /^\d+$/.test(aantal) ? telwoord(Number(aantal)) : aantal.toLowerCase();
  return [termijn.duur, ...(termijn.verlenging ? [termijn.verlenging] : [])]
    .map(duurInWoorden)
    .some((duur) => duur === `${woord} weken` || duur === `${woord} week`);
};

const langeZinnen = ({ bestand, tekst }: LeesTekst): Probleem[] =>
  zinnenUit(tekst).flatMap((zin) => {
    const woorden = woordenIn(zin);
    if (woorden.length <= MEESTE_WOORDEN) return [];
    return [
      { code: 'INHOUD_LANGE_ZIN', bestand, waarde: `${woorden.slice(0, 8).join(' ')} …`, uitleg: `${woorden.length} woorden` },
    ];
  });

/** Ook een bestand met één zin moet kort zijn: er is geen uitzondering. */
const langeTeksten = (teksten: readonly LeesTekst[]): Probleem[] =>
  zinslengtes(teksten, 'bestand')
    .filter(({ gemiddeld }) => gemiddeld > MEESTE_GEMIDDELD)
    .map(({ naam, gemiddeld }) => ({
      code: 'INHOUD_LANGE_TEKST',
      bestand: naam,
      waarde: gemiddeld.toFixed(1).replace('.', ','),
    }));
