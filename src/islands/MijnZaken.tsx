import { useState } from 'react';
import { openZaak } from '../bewaren/zaken.ts';
import { alsSessie } from '../bewaren/zaakbestand.ts';
import type { BewaardeZaak } from '../bewaren/zaakbestand.ts';
import { antwoordenNaarFragment } from '../engine/answers-codec.ts';
import { lees } from '../engine/answers-store.ts';
import { canon } from '../engine/canon.ts';
import { openOpslag } from '../engine/storage.ts';
import { isLeeg } from '../engine/stored-answers.ts';
import { BestandOpenen } from './bewaren/BestandOpenen.tsx';
import { useZaken } from './bewaren/use-zaken.ts';
import { Vervangen } from './bewaren/Vervangen.tsx';
import { Zaakregel } from './bewaren/Zaakregel.tsx';

/** De namen van de stromen waarin een zaak open kan gaan. */
type Props = { stromen: Readonly<Record<string, string>> };

/** De zaken op dit apparaat: openen, een andere naam geven, als bestand bewaren, verwijderen; en een bestand openen. */
export const MijnZaken = ({ stromen }: Props) => {
  const { zaken, melding, zeg, bewaar, verwijder } = useZaken();
  const [wacht, zetWacht] = useState<BewaardeZaak | null>(null);
  const opent = (zaak: BewaardeZaak) => {
    const stroom = Object.hasOwn(stromen, zaak.stroom) ? zaak.stroom : null;
    if (stroom === null) return zeg('Deze zaak hoort bij een route die deze site niet heeft. Er is niets veranderd.');
    openZaak(
      openOpslag(() => sessionStorage),
      zaak,
    );
    // Het adres draagt de antwoorden ook: mag de browser niets bewaren, dan opent de zaak toch, zonder haar datums.
    const antwoorden = Object.entries({ ...zaak.gedeeld, ...zaak.stromen[stroom] });
    const spoor = antwoorden.map(([stap, keuze]) => ({ stap, keuze }));
    location.assign(`/${stroom}/controleer/${antwoordenNaarFragment(spoor)}`);
  };
  const vraag = (zaak: BewaardeZaak) => (isBezigMetIetsAnders(zaak) ? zetWacht(zaak) : opent(zaak));
  return (
    <>
      <div role="status" id="zaken-melding">
        {melding === '' ? null : <p className="melding let-op">{melding}</p>}
      </div>
      {wacht ? <Vervangen zaak={wacht} open={() => opent(wacht)} laat={() => zetWacht(null)} /> : null}
      {zaken === null ? null : zaken.length === 0 ? (
        <p id="geen-zaken">Er staan geen zaken op dit apparaat. Onder een uitkomst kunt u een zaak bewaren.</p>
      ) : (
        <ul className="zaken">
          {zaken.map((zaak) => (
            <Zaakregel
              key={zaak.id}
              zaak={zaak}
              route={stromen[zaak.stroom] ?? zaak.stroom}
              open={() => vraag(zaak)}
              hernoem={(naam) => bewaar({ ...zaak, naam })}
              verwijder={() => verwijder(zaak.id)}
            />
          ))}
        </ul>
      )}
      <BestandOpenen open={vraag} zeg={zeg} />
    </>
  );
};

/** Of dit tabblad antwoorden of datums heeft die het openen van deze zaak zou vervangen. */
const isBezigMetIetsAnders = (zaak: BewaardeZaak): boolean => {
  const { bewaard } = lees(openOpslag(() => sessionStorage));
  return !isLeeg(bewaard) && canon(bewaard) !== canon(alsSessie(zaak));
};
