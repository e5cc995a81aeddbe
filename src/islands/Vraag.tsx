import type { MouseEvent, ReactNode, RefObject } from 'react';
import type { VraagWoord } from '../exports/woorden.ts';
import type { Tekst } from '../inhoud/schema.ts';
import type { Vulling } from '../inhoud/vul-in.ts';
import { Keuzelijst } from './parts/Keuzelijst.tsx';
import { Stem } from './parts/Stem.tsx';
import type { Start } from './start.ts';
import { useDatumstap } from './use-datumstap.tsx';
import { useDeel } from './use-deel.ts';
import type { Spel } from './use-flow.ts';
import type { RouteBeeld } from './view-model.ts';

const laadTotNuToe = () => import('./parts/TotNuToe.tsx');

/** Wat elke stap krijgt: de route (null zolang die er niet is), het spel en hoe teksten worden gevuld. */
export type StapDelen = {
  beeld: RouteBeeld | null;
  spel: Spel | null;
  vul: (tekst: Tekst) => Tekst;
  vulling: Vulling | null;
  kop: RefObject<HTMLHeadingElement | null>;
  start: Start;
  meldingen: ReactNode;
  spoor: ReactNode;
  zetDatum: (gebeurtenis: string, datum: string | null) => void;
};
type Props = StapDelen & {
  woord: VraagWoord;
  hoofdstuk: string;
  kies: (klik: MouseEvent<HTMLAnchorElement>, keuze: string) => void;
};

/** Een vraag met haar opties als links; op een datumstap staat het datumveld boven de opties. */
export const Vraag = ({ beeld, spel, vul, vulling, kop, start, woord, hoofdstuk, meldingen, spoor, kies, zetDatum }: Props) => {
  const weetAl = useDeel(laadTotNuToe, beeld?.bevindingen.some(({ gewicht }) => gewicht === 'blokkade') === true);
  const { veld, volgens } = useDatumstap({ datum: woord.datum, spel, beeld, zetDatum });
  return (
    <>
      {spoor}
      <div className="vraag">
        {meldingen}
        <p className="bovenkop">{hoofdstuk}</p>
        <h1 tabIndex={-1} ref={kop}>
          <Stem tekst={vul(woord.vraag)} />
        </h1>
        {woord.hint ? (
          <p className="klein">
            <Stem tekst={vul(woord.hint)} />
          </p>
        ) : null}
        {woord.weging ? <p className="klein weging">Dit is een afweging. Mensen maken haar, niet deze site.</p> : null}
        {woord.datum ? <div className="datumplek">{veld}</div> : null}
        <Keuzelijst
          keuzes={woord.keuzes.map(([keuze, { tekst, hint }]) => [
            keuze,
            { tekst: vul(tekst), ...(hint ? { hint: vul(hint) } : {}) },
          ])}
          takken={start.takken}
          stroom={start.stroom}
          opties={
            beeld
              ? beeld.opties.map((optie) => ({
                  ...optie,
                  tekst: vul(optie.tekst),
                  hint: optie.hint ? vul(optie.hint) : undefined,
                }))
              : null
          }
          volgens={volgens}
          kies={kies}
        />
        {beeld && vulling && weetAl ? (
          <weetAl.TotNuToe bevindingen={beeld.bevindingen} vulling={vulling} taken={spel?.woorden.taken ?? {}} />
        ) : null}
      </div>
    </>
  );
};
