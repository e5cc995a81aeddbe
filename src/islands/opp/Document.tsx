import { useState } from 'react';
import { oppPapier } from '../../exports/opp-papier.ts';
import type { OppWoorden } from '../../exports/opp-woorden.ts';
import { download } from '../../lib/download.ts';
import type { Concept } from '../../opp/schema.ts';
import { PapierBlad } from '../parts/PapierBlad.tsx';
import { adresVan } from './use-beeld.ts';

type Props = { concept: Concept; woorden: OppWoorden; vandaag: string; aantalVragen: number };

/** Het OPP als papier: te lezen, te downloaden als Word-bestand en af te drukken. */
export const Document = ({ concept, woorden, vandaag, aantalVragen }: Props) => {
  const [stand, zetStand] = useState<'rust' | 'bezig' | 'klaar' | 'mislukt'>('rust');
  const papier = oppPapier(concept, woorden, vandaag);
  const alsWord = async () => {
    zetStand('bezig');
    try {
      const { docxBlob } = await import('../../exports/docx/document.ts');
      download(await docxBlob(papier), `opp-concept-${vandaag}.docx`);
      zetStand('klaar');
    } catch {
      zetStand('mislukt');
    }
  };
  return (
    <>
      <div className="geen-print">
        <p className="bovenkop">Ontwikkelingsperspectief (OPP)</p>
        <h1 tabIndex={-1} data-opp-kop>
          Bekijk, download of druk af
        </h1>
        <p className="groot">
          Wat nog ontbreekt, staat er als [vul in: …].{' '}
          {aantalVragen > 0 && (
            <a href={adresVan('nakijken')}>{aantalVragen === 1 ? 'Er is nog 1 vraag.' : `Er zijn nog ${aantalVragen} vragen.`}</a>
          )}
        </p>
        <p className="knoppen">
          <button type="button" className="knop" onClick={() => void alsWord()}>
            Download als Word-bestand
          </button>
          <button type="button" className="knop stil" onClick={() => window.print()}>
            Druk af of maak een pdf
          </button>
          <a className="knop stil" href="#opp">
            Naar alle hoofdstukken
          </a>
        </p>
        <p role="status" className="klein">
          {STAND[stand]}
        </p>
      </div>
      <PapierBlad papier={papier} />
    </>
  );
};

const STAND = {
  rust: '',
  bezig: 'Het bestand wordt gemaakt.',
  klaar: 'Het Word-bestand is gemaakt. Kijk bij uw downloads.',
  mislukt: 'Het Word-bestand is niet gelukt. Uw concept staat er nog. Afdrukken kan wel.',
};
