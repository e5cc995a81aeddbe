import type { Rol } from '../../engine/settings-store.ts';
import { verdeelTaken } from '../../exports/eigen-taken.ts';
import { papierenBijTaak } from '../../exports/papieren.ts';
import { heeftSpoed } from '../../exports/zaak.ts';
import type { Zaak } from '../../exports/zaak.ts';
import type { Vulling } from '../../inhoud/vul-in.ts';
import type { Spel } from '../use-flow.ts';
import { NaarRoute } from './NaarRoute.tsx';
import type { ZoekRoute } from './NaarRoute.tsx';
import { Takenlijst } from './Takenlijst.tsx';
import { TakenVanAnder } from './TakenVanAnder.tsx';

type Props = { naar: string; zoekRoute: ZoekRoute; spel: Spel; vulling: Vulling; rol: Rol | null; zaak: Zaak };

/** Een uitkomst van de keuzehulp: eerst wat niet kan wachten en op een regel rust, daarna de weg naar de route. */
export const Doorwijzing = ({ naar, zoekRoute, spel, vulling, rol, zaak }: Props) => {
  const { eigen, ander } = verdeelTaken(
    zaak.taken.filter((taak) => heeftSpoed(taak) && taak.regels.length > 0),
    rol,
  );
  const { woorden, route } = spel;
  const papierenBij = (taak: string) => papierenBijTaak(woorden, taak, route.spoor);
  const lijst = { regels: woorden.regels, sector: zaak.feit.sector, vulling, papierenBij };
  return (
    <>
      {eigen.length === 0 ? null : (
        <>
          <h2 id="taken">Dit doet u nu al</h2>
          <Takenlijst taken={eigen} {...lijst} />
        </>
      )}
      {ander.length === 0 ? null : (
        <>
          <h2 id="ander">Wat een ander nu doet</h2>
          <TakenVanAnder taken={ander} {...lijst} />
        </>
      )}
      <NaarRoute naar={naar} zoekRoute={zoekRoute} antwoorden={spel.antwoorden} />
    </>
  );
};
