import { gebeurtenis } from './gebeurtenissen.ts';
import { leesDuur, maandnaam, type Duur } from './kalender.ts';
import type { LopendeTermijn, Termijn } from './schema.ts';
import { looptDoor, type SoortBron } from './termijnenwet.ts';

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

/** De tekst met een hoofdletter aan het begin. */
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

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

/**
 * Hoe iemand de termijn zelf telt, in gewone zinnen en zonder datum: voor een pagina zonder script en bij een onbekend begin.
 * Een vaste tijd in het jaar of een leeftijd geeft alleen die tijd.
 */
export const hoeTellen = (termijn: Termijn, bronSoorten: readonly SoortBron[]): string => {
  if (termijn.aard === 'kalender') return kalenderZin(termijn.leeftijd !== undefined, termijnInWoorden(termijn));
  const begin = typeof termijn.vanaf === 'string' ? gebeurtenis(termijn.vanaf) : null;
  const vanaf = begin?.naam ?? 'de laatste dag van de termijn ervoor';
  const duur = lopendeDuurInWoorden(termijn);
  if (termijn.aard === 'terugrekenen') return `Tel ${duur} terug vanaf ${vanaf}. De uitkomst schuift niet op.`;
  const zinnen = [
    `Tel ${duur} vanaf ${vanaf}.`,
    begin?.teltMee === true ? 'Die dag telt zelf mee.' : 'Die dag zelf telt niet mee.',
  ];
  if (termijn.werkdagen === true) zinnen.push('Weekend en feestdagen tellen niet mee.');
  if (termijn.verlenging !== undefined)
    zinnen.push(`Bij verlenging is dat hoogstens ${duurInWoorden(termijn.verlenging)} langer.`);
  if (termijn.aard === 'wachten') zinnen.push('Het gaat in op de dag na de laatste dag.');
  if (termijn.werkdagen !== true && looptDoor(termijn, bronSoorten, false) === 'ja') {
    zinnen.push(
      'Is de laatste dag een zaterdag, zondag of feestdag?',
      'Dan loopt de termijn door tot en met de eerste gewone dag erna.',
    );
  }
  return zinnen.join(' ');
};

const kalenderZin = (isLeeftijd: boolean, woorden: string): string =>
  isLeeftijd ? `Dit hangt af van de leeftijd: ${woorden}.` : `Dit is een vaste tijd in het jaar: ${woorden}.`;
