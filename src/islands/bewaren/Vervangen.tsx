import { useLayoutEffect, useRef } from 'react';
import type { BewaardeZaak } from '../../bewaren/zaakbestand.ts';

/** Vraagt eerst of de antwoorden in dit tabblad vervangen mogen worden. */
export const Vervangen = ({ zaak, open, laat }: { zaak: BewaardeZaak; open: () => void; laat: () => void }) => {
  const kop = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => kop.current?.focus(), [zaak]);
  return (
    <section className="melding let-op" id="vervangen" aria-labelledby="vervangen-kop">
      <h2 id="vervangen-kop" tabIndex={-1} ref={kop}>
        U bent nog met andere antwoorden bezig
      </h2>
      <p>
        In dit tabblad staan al antwoorden of datums. Opent u "<bdi>{zaak.naam}</bdi>", dan komt die zaak daarvoor in de plaats.
        Wilt u uw antwoorden houden? Bewaar ze dan eerst onder de uitkomst.
      </p>
      <p className="knoppen">
        <button type="button" className="knop" onClick={open}>
          Vervang en open de zaak
        </button>
        <button type="button" className="knop stil" onClick={laat}>
          Laat alles zoals het is
        </button>
      </p>
    </section>
  );
};
