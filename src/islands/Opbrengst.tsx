import { useMemo } from 'react';
import { partijVanRol, verdeelTaken } from '../exports/eigen-taken.ts';
import { papierenBijTaak, papierenBijUitkomst } from '../exports/papieren.ts';
import { maakZaak } from '../exports/zaak.ts';
import type { Zaak } from '../exports/zaak.ts';
import type { Rol } from '../engine/settings-store.ts';
import type { Vulling } from '../inhoud/vul-in.ts';
import { Bevindingen } from './parts/Bevindingen.tsx';
import { Doorwijzing } from './parts/Doorwijzing.tsx';
import { Hulp } from './parts/Hulp.tsx';
import type { ZoekRoute } from './parts/NaarRoute.tsx';
import { Papieren } from './parts/Papieren.tsx';
import { Takenlijst } from './parts/Takenlijst.tsx';
import { TakenVanAnder } from './parts/TakenVanAnder.tsx';
import { Termijnlijst } from './parts/Termijnlijst.tsx';
import { Zaakdatums } from './parts/Zaakdatums.tsx';
import { Tegenspraak } from './parts/Tegenspraak.tsx';
import type { Start } from './start.ts';
import { useDeel } from './use-deel.ts';
import type { Spel } from './use-flow.ts';

type Delen = { spel: Spel; vulling: Vulling; rol: Rol | null };
type Props = Delen & {
  start: Start;
  naar: string | undefined;
  zoekRoute: ZoekRoute;
  /** Het adres van deze uitkomst met de antwoorden. */
  adres: string;
  zetDatum: (gebeurtenis: string, datum: string | null) => void;
};

const laadBalk = () => import('./bewaren/Bewaarbalk.tsx');
const laadWatAls = () => import('./bewaren/WatAls.tsx');

const ANDER = {
  school: 'Wat de ouders en de leerling nu kunnen doen',
  ouders: 'Wat de school nu doet',
  leerling: 'Wat je ouders en de school doen, en wat jij kunt vragen',
};
/** Bij deze bevindingen zit het kind misschien thuis; dan staat de hulp bovenaan. */
const THUIS = new Set(['zit-thuis', 'nergens-ingeschreven']);

/** De linkerkant van een uitkomst: wie meteen helpt, en dan de lijsten, of bij de keuzehulp de weg naar de route. */
export const Opbrengst = ({ naar, zoekRoute, ...delen }: Props) => {
  const { spel, vulling, rol } = delen;
  const zaak = useZaak(spel);
  return (
    <>
      {zaak.bevindingen.some(({ id }) => THUIS.has(id)) ? (
        <Hulp ids={['ouder-en-jeugdsteunpunt', 'onderwijsconsulenten']} hulp={spel.woorden.hulp} />
      ) : null}
      {naar === undefined ? (
        <Lijsten {...delen} zaak={zaak} />
      ) : (
        <Doorwijzing naar={naar} zoekRoute={zoekRoute} spel={spel} vulling={vulling} rol={rol} zaak={zaak} />
      )}
    </>
  );
};

/** Taken in volgorde, de datums, wat een ander doet, en wat de lezer ermee kan doen. */
const Lijsten = ({ start, spel, adres, vulling, rol, zetDatum, zaak }: Omit<Props, 'naar' | 'zoekRoute'> & { zaak: Zaak }) => {
  const balk = useDeel(laadBalk, true);
  const watAls = useDeel(laadWatAls, true);
  const { eigen, ander } = verdeelTaken(zaak.taken, rol);
  const { woorden, route } = spel;
  const papierenBij = (taak: string) => papierenBijTaak(woorden, taak, route.spoor);
  const lijst = { regels: woorden.regels, sector: zaak.feit.sector, vulling, papierenBij };
  const mist = zaak.bevindingen.some(({ bevinding: { gewicht } }) => gewicht === 'blokkade' || gewicht === 'herstelbaar');
  return (
    <>
      <h2 id="taken">
        {mist ? 'Dit ontbreekt nog, en dit' : 'Dit'} {rol === 'leerling' ? 'doe jij nu' : 'doet u nu'}
      </h2>
      {eigen.length === 0 ? (
        <p>
          {rol === 'leerling'
            ? 'Jij hoeft nu niets te doen. Kijk wat je kunt vragen.'
            : 'U hebt nu geen eigen stappen. Kijk wat de ander doet.'}
        </p>
      ) : (
        <Takenlijst taken={eigen} {...lijst} />
      )}
      <Papieren papieren={papierenBijUitkomst(woorden, route.stap, route.spoor)} />
      <h2 id="datums">De datums op een rij</h2>
      <Tegenspraak spel={spel} />
      {zaak.termijnen.length === 0 ? (
        <p id="geen-termijn">Bij deze uitkomst hoort geen termijn die deze site kan uitrekenen.</p>
      ) : (
        <Termijnlijst termijnen={zaak.termijnen} regels={spel.woorden.regels} sector={zaak.feit.sector} vandaag={spel.vandaag} />
      )}
      <Zaakdatums spel={spel} termijnen={zaak.termijnen} zetDatum={zetDatum} />
      {ander.length === 0 ? null : (
        <>
          <h2 id="ander">{ANDER[partijVanRol(rol)]}</h2>
          <TakenVanAnder taken={ander} {...lijst} />
        </>
      )}
      {watAls ? <watAls.WatAls spel={spel} zaak={zaak} vulling={vulling} zetDatum={zetDatum} /> : null}
      {balk ? <balk.Bewaarbalk start={start} spel={spel} zaak={zaak} vulling={vulling} rol={rol} adres={adres} /> : null}
      <p className="geen-print">
        <a className="wijzig" href={`/${spel.woorden.stroom}/`}>
          Vragen opnieuw beantwoorden
        </a>
      </p>
    </>
  );
};

/** De rechterkant van een uitkomst: wat in orde is, en waar nog op te letten. */
export const Ernaast = ({ spel, vulling }: Delen) => {
  const zaak = useZaak(spel);
  return <Bevindingen zaak={zaak} regels={spel.woorden.regels} vulling={vulling} />;
};

const useZaak = (spel: Spel): Zaak =>
  useMemo(() => maakZaak({ woorden: spel.woorden, route: spel.route, datums: spel.datums, peildatum: spel.peildatum }), [spel]);
