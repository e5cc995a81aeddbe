import { useEffect, useState } from 'react';
import { kort, kwitantieTekst, metControle } from '../../exports/kwitantie.ts';
import { datumInWoorden } from '../../regels/kalender.ts';
import { vingerafdruk } from '../../lib/vingerafdruk.ts';
import type { Delen } from './zaak-nu.ts';

/** Waar de uitkomst op rust, met een controlegetal, zodat iemand haar later kan naspelen. */
export const Kwitantie = ({ start, spel, metCode }: Delen & { metCode: boolean }) => {
  const { woorden, route, peildatum, datums } = spel;
  const { site, nagekeken, wet } = start.datums;
  const vast = { stroom: woorden.stroom, versie: woorden.versie, site, nagekeken, wet, peildatum };
  const tekst = kwitantieTekst({ ...vast, uitkomst: route.stap, antwoorden: route.spoor, datums });
  const controle = useControle(tekst);
  return (
    <details className="kwitantie" id="kwitantie">
      <summary>Waar deze uitkomst op rust</summary>
      <dl className="controle">
        <Rij naam="De site is van">{dag(site)}</Rij>
        <Rij naam="De wet is nagekeken op">{`${dag(nagekeken)} (versie ${dag(wet)})`}</Rij>
        <Rij naam="Peildatum">{dag(peildatum)}</Rij>
        <Rij naam="Route en versie">{`${woorden.titel}, ${woorden.versie}`}</Rij>
        <Rij naam="Controlegetal">{controle ?? 'Uw browser maakt dit alleen op een beveiligde site (https).'}</Rij>
      </dl>
      <div className={metCode ? undefined : 'geen-print'}>
        <p className="klein" id="kwitantie-uitleg">
          Deze regel bevat uw antwoorden in codes, en uw datums. Wie de regel heeft, kan de uitkomst naspelen.
        </p>
        <code tabIndex={0} role="region" aria-label="Kwitantie" aria-describedby="kwitantie-uitleg">
          {metControle(tekst, controle ?? '')}
        </code>
      </div>
    </details>
  );
};

const Rij = ({ naam, children }: { naam: string; children: string }) => (
  <div>
    <dt>{naam}</dt>
    <dd>{children}</dd>
  </div>
);

/** Een dag zonder de naam van de weekdag. */
const dag = (datum: string): string => datumInWoorden(datum).replace(/^\S+ /, '');

/** Het controlegetal van een kwitantie; null zolang het er niet is, of als de browser het niet kan maken. */
const useControle = (tekst: string): string | null => {
  const [controle, zetControle] = useState<{ tekst: string; getal: string } | null>(null);
  useEffect(() => {
    void vingerafdruk(tekst).then((hex) => zetControle(hex === null ? null : { tekst, getal: kort(hex) }));
  }, [tekst]);
  return controle?.tekst === tekst ? controle.getal : null;
};
