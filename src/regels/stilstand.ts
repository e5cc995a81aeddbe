import { hoofdletter } from '../lib/hoofdletter.ts';
import { dagenTussen, datumInWoorden, plusDagen } from './kalender.ts';
import type { RekenStap, Tussenstand } from './termijn-telling.ts';
import { aantalInWoorden } from './termijn-woorden.ts';

/**
 * Een termijn die stilstaat, bijvoorbeeld tot de ouders de aanmelding hebben aangevuld.
 *
 * De telling, in hele dagen:
 * - de eerste stille dag is de dag van het verzoek (`vanaf-de-dag`: bijzondere school, WPO art. 63 en WEC art. 61) of de dag
 *   erna (`dag-erna`: openbare school, Awb art. 4:15);
 * - de laatste stille dag is de dag vóór `tot`: op `tot` zelf loopt de termijn weer. Dat is de dag waarop de aanvulling
 *   binnenkwam, of anders de laatste dag van de tijd om aan te vullen. Dat is de voorzichtige lezing van "tot de dag waarop";
 * - de laatste dag van de termijn schuift evenveel dagen op. Daarna pas wordt gekeken of hij doorloopt (termijnenwet.ts);
 * - dag nul hoort niet bij de termijn en staat dus nooit stil; na de laatste dag kan niets meer stilstaan.
 */
export type Opschorting = {
  /** De dag van het verzoek, als ISO-datum. */
  van: string;
  /** De dag waarop de termijn weer loopt, als ISO-datum; null zolang zij stilstaat. */
  tot: string | null;
  /** Of de dag van het verzoek zelf al stilstaat. */
  telling: 'vanaf-de-dag' | 'dag-erna';
};

type Stilstand = {
  begin: string;
  /** De laatste dag zonder stilstand, vóór het doorlopen. */
  ruw: string;
  /** De laatste dag zonder stilstand, ná het doorlopen. */
  uiterlijk: string;
  opschorting: Opschorting;
};

/** De laatste dag (vóór het doorlopen) met de stilstand erbij, en de zinnen die dat uitleggen. */
export const stilstand = ({ begin, ruw, uiterlijk, opschorting }: Stilstand): Tussenstand => {
  const eerste = eersteStilleDag(begin, opschorting);
  const zinnen: string[] = [
    opschorting.telling === 'vanaf-de-dag'
      ? 'De stilstand begon op de dag van het verzoek.'
      : 'De stilstand begon op de dag na het verzoek.',
  ];
  if (eerste > uiterlijk) return klaar(ruw, ['De stilstand begon pas na de laatste dag en verandert dus niets.']);
  const { tot } = opschorting;
  if (tot === null) {
    zinnen.push(`De termijn staat stil vanaf ${datumInWoorden(eerste)}.`);
    zinnen.push(`Tel de dagen van de stilstand op bij ${datumInWoorden(ruw)}.`);
    return { ...klaar(ruw, zinnen), staatStil: true };
  }
  const dagen = dagenTussen(eerste, tot);
  if (dagen < 1) return klaar(ruw, [...zinnen, 'De termijn stond geen hele dag stil.']);
  const periode =
    dagen === 1
      ? `op ${datumInWoorden(eerste)}`
      : `van ${datumInWoorden(eerste)} tot en met ${datumInWoorden(plusDagen(tot, -1))}`;
  const aantal = aantalInWoorden({ aantal: dagen, eenheid: 'D' });
  zinnen.push(`De termijn stond stil ${periode}: ${aantal}.`, `Op ${datumInWoorden(tot)} liep de termijn weer.`);
  // Begint de stilstand pas in de dagen die de wet er bij een weekend bij geeft, dan is er nog één dag over: die waarop zij stopt.
  if (eerste > ruw) return klaar(tot, zinnen);
  const eind = plusDagen(ruw, dagen);
  return klaar(eind, [...zinnen, `${hoofdletter(datumInWoorden(ruw))} + ${aantal} = ${datumInWoorden(eind)}.`]);
};

const eersteStilleDag = (begin: string, { van, telling }: Opschorting): string => {
  const eerste = telling === 'vanaf-de-dag' ? van : plusDagen(van, 1);
  return eerste > begin ? eerste : plusDagen(begin, 1);
};

const klaar = (eind: string, zinnen: string[]): Tussenstand => ({
  eind,
  stappen: zinnen.map((zin): RekenStap => ({ datum: eind, zin })),
  staatStil: false,
});
