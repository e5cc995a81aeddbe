import { useEffect, useMemo, useRef } from 'react';
import { maakActies } from './acties.ts';
import { Bovenaan } from './parts/Bovenaan.tsx';
import { Spoor } from './parts/Spoor.tsx';
import type { Tekst } from '../inhoud/schema.ts';
import { spaartData } from '../lib/spaart-data.ts';
import type { Start } from './start.ts';
import { Uitkomst } from './Uitkomst.tsx';
import { useDeel } from './use-deel.ts';
import { useFlow } from './use-flow.ts';
import { useKlik } from './use-klik.ts';
import { usePagina } from './use-pagina.ts';
import { CONTROLE, maakRouteBeeld } from './view-model.ts';
import { Vraag } from './Vraag.tsx';
import { haalVooruit } from './vaste-delen.ts';
import { vulTekst, vullingOp } from '../exports/vulling.ts';

const laadControle = () => import('./Controle.tsx');
/** De controle van de antwoorden is een eigen deel; alle andere stappen kan de speler meteen tonen. */
const deelVoor = (href: string) => (href.includes(`/${CONTROLE}/`) ? laadControle() : null);

/** De speler van elke stroom: toont een stap met de antwoorden tot hier, of een uitkomst met wat er nu te doen is. */
export const FlowPlayer = (start: Start) => {
  const { stroom } = start;
  const { spel, actor, stap, stapNu, sessie, ga, zetDatum, zetBewaard } = useFlow(start);
  const beeld = useMemo(() => (spel ? maakRouteBeeld({ ...spel, stap }) : null), [spel, stap]);
  const woord = spel?.woorden.stappen[stap] ?? start.woord;
  const vulling = useMemo(() => (spel ? vullingOp(spel.woorden, spel.peildatum) : null), [spel]);
  const kop = useRef<HTMLHeadingElement>(null);
  usePagina({ beeld, spel, stap, kop });

  const { volg, kies } = useKlik({ spel, actor, stapNu, sessie, ga, deelVoor });

  // Haalt de pagina's achter de opties alvast op, zodat de uitleg er is als er gekozen wordt; na het beeld, en niet als de lezer data spaart.
  useEffect(() => {
    if (spaartData()) return;
    setTimeout(() => beeld?.opties.forEach(({ href }) => void haalVooruit(href).catch(() => null)), 50);
  }, [beeld]);

  // Vóór de laatste vraag al geladen, zodat de controle er is als zij aan de beurt is.
  const controle = useDeel(laadControle, `${stap}${beeld?.opties.map(({ href }) => href)}`.includes(CONTROLE));

  const { houdDeze, naarDeMijne, wisStroom, wisAlles } = maakActies({ stroom, spel, sessie, zetBewaard });
  const vul = (tekst: Tekst): Tekst => (vulling ? vulTekst(tekst, vulling) : tekst);
  const delen = {
    beeld: beeld?.opRoute ? beeld : null,
    spel: beeld?.opRoute ? spel : null,
    vul,
    vulling,
    kop,
  };
  const meldingen = (
    <Bovenaan
      stroom={stroom}
      soort={woord.soort}
      beeld={beeld}
      spel={spel}
      zonderAntwoorden={start.zonderAntwoorden}
      vul={vul}
      ga={volg}
      houdDeze={houdDeze}
      naarDeMijne={naarDeMijne}
    />
  );
  const spoor = (
    <Spoor
      beeld={delen.beeld}
      titel={woord.titel}
      gevouwen={woord.soort === 'uitkomst'}
      vul={vul}
      resterend={woord.soort === 'vraag' ? woord.resterend : null}
      stroom={stroom}
      ga={volg}
      wisStroom={wisStroom}
      wisAlles={wisAlles}
    />
  );
  const hoofdstuk = spel && woord.soort === 'vraag' ? (spel.woorden.hoofdstukken[woord.hoofdstuk] ?? start.kop) : start.kop;

  if (stap === CONTROLE && controle && beeld && spel)
    return <controle.Controle beeld={beeld} spel={spel} vul={vul} kop={kop} meldingen={meldingen} spoor={spoor} ga={volg} />;
  return woord.soort === 'vraag' ? (
    <Vraag
      {...delen}
      start={start}
      woord={woord}
      hoofdstuk={hoofdstuk}
      meldingen={meldingen}
      spoor={spoor}
      kies={kies}
      zetDatum={zetDatum}
    />
  ) : (
    <Uitkomst {...delen} start={start} woord={woord} meldingen={meldingen} spoor={spoor} zetDatum={zetDatum} />
  );
};
