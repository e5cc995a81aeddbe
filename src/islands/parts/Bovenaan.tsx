import type { MouseEvent } from 'react';
import type { Tekst } from '../../inhoud/schema.ts';
import { useDeel } from '../use-deel.ts';
import type { Spel } from '../use-flow.ts';
import type { RouteBeeld } from '../view-model.ts';
import { Rechtstreeks } from './Rechtstreeks.tsx';

const laadMeldingen = () => import('./Meldingen.tsx');

type Props = {
  stroom: string;
  soort: 'vraag' | 'uitkomst';
  beeld: RouteBeeld | null;
  spel: Spel | null;
  /** De pagina zegt zelf al iets tegen wie er zonder antwoorden komt. */
  zonderAntwoorden: boolean;
  vul: (tekst: Tekst) => Tekst;
  ga: (klik: MouseEvent<HTMLAnchorElement>) => void;
  houdDeze: () => void;
  naarDeMijne: () => void;
};

/** Wat boven de vraag of de uitkomst staat als er iets te melden is; de tekst van de meeste meldingen komt pas als zij nodig is. */
export const Bovenaan = ({ stroom, soort, beeld, spel, zonderAntwoorden, ...rest }: Props) => {
  const nietOpRoute = beeld !== null && !beeld.opRoute && beeld.spoor.length > 0;
  const rechtstreeks = beeld === null ? !zonderAntwoorden : !beeld.opRoute && beeld.spoor.length === 0;
  const ietsTeMelden =
    beeld !== null &&
    spel !== null &&
    (nietOpRoute || spel.conflict || spel.melding !== null || beeld.vervallen.length + beeld.verhuisd.length > 0);
  const melder = useDeel(laadMeldingen, ietsTeMelden);
  return (
    <>
      {rechtstreeks ? <Rechtstreeks soort={soort} stroom={stroom} /> : null}
      {beeld && spel && melder ? (
        <melder.Meldingen
          {...rest}
          beeld={beeld}
          soort={soort}
          conflict={spel.conflict}
          nietOpRoute={nietOpRoute}
          melding={spel.melding}
        />
      ) : null}
    </>
  );
};
