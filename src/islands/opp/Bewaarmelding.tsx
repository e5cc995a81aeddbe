import type { BewaarMelding } from './begin-concept.ts';

const ZIN: Record<Exclude<BewaarMelding, null>, string> = {
  vol: 'De opslag van uw browser is vol. Wat u nu typt, staat alleen op deze pagina. Bewaar uw OPP als bestand voordat u de pagina sluit.',
  geblokkeerd: 'Uw browser laat deze site niets bewaren. Bewaar uw OPP als bestand voordat u de pagina sluit.',
  opzijgezet: 'Er stond een concept dat wij niet konden lezen. Het is opzij gezet en niet weggegooid. U begint met een leeg OPP.',
  'van-apparaat': 'Dit is het concept dat op dit apparaat stond.',
  'ander-op-apparaat':
    'Op dit apparaat staat een ander concept. Dat blijft daar staan, tot u hier kiest voor bewaren op dit apparaat.',
  geopend: 'Het OPP is geopend. U kunt alles veranderen.',
  vervangen: 'Het OPP is geopend. Uw vorige concept is bewaard; onder "Bewaren en openen" kunt u het terugzetten.',
  gewist: 'Het OPP is gewist. Er staat niets meer van op dit apparaat.',
};

/** Wat er over bewaren te melden is, boven elk beeld. */
export const Bewaarmelding = ({ melding }: { melding: BewaarMelding }) => (
  <div role="status" className="geen-print">
    {melding === null ? null : (
      <p className={`melding${melding === 'vol' || melding === 'geblokkeerd' ? ' let-op' : ''}`} data-melding={melding}>
        {ZIN[melding]}
      </p>
    )}
  </div>
);
