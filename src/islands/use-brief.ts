import { useCallback, useEffect, useMemo, useState } from 'react';
import { bewaarVelden, leesVelden } from '../engine/fields-store.ts';
import type { Velden } from '../engine/fields-store.ts';
import { openOpslag } from '../engine/storage.ts';
import { legeZaak, maakBrief } from '../exports/brief.ts';
import type { BriefWoord, BriefZaak } from '../exports/brief.ts';
import { dagVanVandaag } from '../lib/dag-van-vandaag.ts';
import type { Feit } from '../regels/past-bij.ts';
import type { BriefRoute } from './brief-route.ts';
import { maakSessie } from './sessie.ts';

/** Wat er over bewaren of het adres te melden is. */
export type BriefMelding = 'route-onbekend' | 'niet-bewaard' | null;
type Eigen = { readonly feit: Feit; readonly velden: Velden; readonly keuzes: Readonly<Record<string, boolean>> };
const LEEG: Eigen = { feit: {}, velden: {}, keuzes: {} };

/** De enige plek van een brief met opslag, het adres en de klok. Tot er iets bekend is, staat de lege brief er. */
export const useBrief = (woord: BriefWoord, peildatum: string) => {
  const [route, zetRoute] = useState<BriefRoute | null>(null);
  const [datums, zetDatums] = useState<Readonly<Record<string, string>>>({});
  const [vandaag, zetVandaag] = useState<string | null>(null);
  const [eigen, zetEigen] = useState<Eigen>(LEEG);
  const [melding, zetMelding] = useState<BriefMelding>(null);

  useEffect(() => {
    const lees = () => {
      zetDatums(maakSessie('start').lees().datums);
      import('./brief-route.ts')
        .then(({ leesBriefRoute }) => leesBriefRoute(location.hash))
        .then(zetRoute, () => zetMelding('route-onbekend'));
    };
    lees();
    zetVandaag(dagVanVandaag());
    zetEigen((oud) => ({ ...oud, velden: leesVelden(openOpslag(() => sessionStorage)) }));
    addEventListener('hashchange', lees);
    return () => removeEventListener('hashchange', lees);
  }, []);

  const zaak = useMemo(
    (): BriefZaak => ({
      ...legeZaak(datums['peildatum'] ?? vandaag ?? peildatum),
      ...(route && { bevindingen: route.bevindingen, stroom: route.stroom, spoor: route.spoor }),
      feit: { ...route?.feit, ...eigen.feit },
      datums,
      vandaag,
      vakken: eigen.velden,
      keuzes: eigen.keuzes,
    }),
    [route, datums, vandaag, eigen, peildatum],
  );
  const metRegels = useMemo(() => ({ ...woord, regels: { ...route?.regels, ...woord.regels } }), [woord, route]);
  const gevuld = useMemo(() => maakBrief(metRegels, zaak), [metRegels, zaak]);

  const zetVeld = useCallback((id: string, tekst: string) => {
    zetEigen((oud) => {
      const velden = { ...oud.velden, [id]: tekst };
      if (
        bewaarVelden(
          openOpslag(() => sessionStorage),
          velden,
        ) !== 'gelukt'
      )
        zetMelding('niet-bewaard');
      return { ...oud, velden };
    });
  }, []);
  const zetFeit = useCallback((naam: keyof Feit, keuze: string) => {
    zetEigen((oud) => ({ ...oud, feit: { ...oud.feit, [naam]: keuze === '' ? undefined : keuze } }));
  }, []);
  const zetKeuze = useCallback((vraag: string, ja: boolean) => {
    zetEigen((oud) => ({ ...oud, keuzes: { ...oud.keuzes, [vraag]: ja } }));
  }, []);
  const zetDatum = useCallback((gebeurtenis: string, dag: string | null) => {
    const sessie = maakSessie('start');
    sessie.bewaarDatum(gebeurtenis, dag);
    zetDatums(({ [gebeurtenis]: _, ...rest }) => (dag === null ? rest : { ...rest, [gebeurtenis]: dag }));
  }, []);

  return { zaak, ...gevuld, titel: route?.titel ?? null, melding, klaar: vandaag !== null, zetVeld, zetFeit, zetKeuze, zetDatum };
};
