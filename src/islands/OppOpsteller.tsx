import { useMemo } from 'react';
import type { OppWoorden } from '../exports/opp-woorden.ts';
import { dagVanVandaag } from '../lib/dag-van-vandaag.ts';
import { controleer } from '../opp/controleer.ts';
import type { Maat } from '../opp/controleer.ts';
import { jaarVan } from '../opp/controle-teksten.ts';
import { alsSector, hoofdstukkenVoor } from '../opp/hoofdstukken.ts';
import { maakVaagzoeker } from '../opp/vaag.ts';
import { leesDuur } from '../regels/duur.ts';
import { Beheer } from './opp/Beheer.tsx';
import { Bewaarmelding } from './opp/Bewaarmelding.tsx';
import { Document } from './opp/Document.tsx';
import { Hoofdstuk } from './opp/Hoofdstuk.tsx';
import { Hoofdstukken } from './opp/Hoofdstukken.tsx';
import { Nakijken } from './opp/Nakijken.tsx';
import { useBeeld } from './opp/use-beeld.ts';
import type { Beeld } from './opp/use-beeld.ts';
import { useConcept } from './opp/use-concept.ts';

/** De opsteller van een ontwikkelingsperspectief: een takenlijst, per hoofdstuk een formulier, de vragen en het document. */
export const OppOpsteller = ({ woorden, titel }: { woorden: OppWoorden; titel: string }) => {
  const bron = useConcept();
  const vandaag = useMemo(() => dagVanVandaag(), []);
  const maat = useMemo<Maat>(
    () => ({ zoekVaag: maakVaagzoeker(woorden.patronen), vandaag, jaarlijks: leesDuur(woorden.jaarlijks) }),
    [woorden, vandaag],
  );
  const { concept } = bron;
  const hoofdstukken = useMemo(() => hoofdstukkenVoor(alsSector(concept.velden.sector)), [concept.velden.sector]);
  const beeld = useBeeld({
    titelVan: (wat) => [naamVan(wat, woorden), titel].filter((deel) => deel !== '').join(' – '),
    bestaat: (id) => hoofdstukken.some((hoofdstuk) => hoofdstuk.id === id),
    ronde: bron.ronde,
  });
  const vragen = useMemo(() => (beeld.soort === 'hoofdstuk' ? [] : controleer(concept, maat)), [beeld.soort, concept, maat]);
  const plek = beeld.soort === 'hoofdstuk' ? hoofdstukken.findIndex(({ id }) => id === beeld.id) : -1;
  const hoofdstuk = hoofdstukken[plek];
  return (
    <div className="opp" key={bron.ronde}>
      <Bewaarmelding melding={bron.melding} bijLijst={beeld.soort === 'lijst'} />
      {beeld.soort === 'lijst' && (
        <>
          <Hoofdstukken hoofdstukken={hoofdstukken} concept={concept} vragen={vragen} woorden={woorden} />
          <Beheer bron={bron} woorden={woorden} vandaag={vandaag} />
        </>
      )}
      {hoofdstuk && (
        <Hoofdstuk
          key={hoofdstuk.id}
          hoofdstuk={hoofdstuk}
          concept={concept}
          woorden={woorden}
          maat={maat}
          tekstmaat={{ zoekVaag: maat.zoekVaag, jaar: jaarVan(concept, maat) }}
          volgende={hoofdstukken[plek + 1]}
          zet={bron.zet}
          actueel={bron.actueel}
        />
      )}
      {beeld.soort === 'nakijken' && (
        <Nakijken hoofdstukken={hoofdstukken} vragen={vragen} woorden={woorden} sector={concept.velden.sector || undefined} />
      )}
      {beeld.soort === 'document' && (
        <Document concept={concept} woorden={woorden} vandaag={vandaag} aantalVragen={vragen.length} />
      )}
    </div>
  );
};

const naamVan = (beeld: Beeld, { hoofdstukken }: OppWoorden): string => {
  if (beeld.soort === 'hoofdstuk') return hoofdstukken[beeld.id]?.titel ?? '';
  return { lijst: '', nakijken: 'Kijk het na', document: 'Bekijk, download of druk af' }[beeld.soort];
};
