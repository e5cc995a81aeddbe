import { gebeurtenis } from './gebeurtenissen.ts';
import type { Termijn } from './schema.ts';
import { duurInWoorden, lopendeDuurInWoorden, termijnInWoorden } from './termijn-woorden.ts';
import { looptDoor, type SoortBron } from './termijnenwet.ts';

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
