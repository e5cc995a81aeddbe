import { uiterlijk } from '../../exports/zaak.ts';
import type { ZaakTaak } from '../../exports/zaak.ts';
import type { Vulling } from '../../inhoud/vul-in.ts';
import { datumInWoorden } from '../../regels/kalender.ts';
import { termijnInWoorden } from '../../regels/termijn-woorden.ts';
import { vulTekst } from '../../exports/vulling.ts';
import { Stem } from './Stem.tsx';

/** Wanneer een taak klaar moet zijn: een dag als de datums bekend zijn, anders de termijn of het moment in woorden. */
export const Wanneer = ({ taak, vulling }: { taak: ZaakTaak; vulling: Vulling }) => {
  if (taak.wanneer !== null) return <Stem tekst={vulTekst(taak.wanneer, vulling)} />;
  const dag = uiterlijk(taak.termijnen);
  const eerste = taak.termijnen[0];
  if (dag !== null) {
    const gaatIn = eerste?.uitslag.soort === 'dag' && eerste.uitslag.ingang !== null;
    return <>{`${gaatIn ? 'vanaf' : 'uiterlijk'} ${datumInWoorden(dag)}`}</>;
  }
  const termijn = eerste === undefined ? undefined : vulling.termijn(eerste.regel);
  return <>{termijn ? `binnen ${termijnInWoorden(termijn)}` : 'de wet noemt hier geen termijn'}</>;
};
