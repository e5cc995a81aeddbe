import { leesDuur, type Duur } from './duur.ts';
import { maandnaam } from './maanden.ts';
import type { LopendeTermijn, Termijn } from './schema.ts';

const TELWOORDEN = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
] as const;
const EENHEDEN = { D: ['dag', 'dagen'], W: ['week', 'weken'], M: ['maand', 'maanden'], Y: ['jaar', 'jaar'] } as const;

/** Een getal van nul tot en met twaalf als woord, daarboven in cijfers. */
export const telwoord = (getal: number): string => TELWOORDEN[getal] ?? String(getal);

/** Een duur in woorden: "zes weken", "één maand", "twee jaar", "90 dagen". */
export const aantalInWoorden = ({ aantal, eenheid }: Duur): string =>
  `${telwoord(aantal)} ${EENHEDEN[eenheid][aantal === 1 ? 0 : 1]}`;

/** `P6W` → "zes weken". Gooit een fout bij een tekst die geen duur is. */
export const duurInWoorden = (duur: string): string => aantalInWoorden(leesDuur(duur));

/** De duur van een lopende termijn in woorden; bij werkdagen staat dat erbij: "twee werkdagen". */
export const lopendeDuurInWoorden = ({ duur, werkdagen }: Pick<LopendeTermijn, 'duur' | 'werkdagen'>): string =>
  werkdagen === true ? duurInWoorden(duur).replace('dag', 'werkdag') : duurInWoorden(duur);

/** Een termijn in woorden: "zes weken", "twee werkdagen", "drie jaar" (leeftijd), "25 tot en met 31 maart", "24 maart". */
export const termijnInWoorden = (termijn: Termijn): string => {
  if (termijn.aard !== 'kalender') return lopendeDuurInWoorden(termijn);
  if (termijn.leeftijd !== undefined) return aantalInWoorden({ aantal: termijn.leeftijd, eenheid: 'Y' });
  const [van, tot] = [dagVan(termijn.van), dagVan(termijn.tot ?? termijn.van)];
  if (van === null || tot === null) return (tot ?? van)?.tekst ?? '';
  if (van.tekst === tot.tekst) return tot.tekst;
  return van.maand === tot.maand ? `${van.dag} tot en met ${tot.tekst}` : `${van.tekst} tot en met ${tot.tekst}`;
};

/** `--03-25` → 25 maart. */
const dagVan = (tekst: string | undefined): { dag: number; maand: string; tekst: string } | null => {
  if (tekst === undefined) return null;
  const dag = Number(tekst.slice(5));
  const maand = maandnaam(Number(tekst.slice(2, 4)));
  return { dag, maand, tekst: `${dag} ${maand}` };
};
