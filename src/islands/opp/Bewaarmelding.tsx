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

/** Wat net gedaan is, staat alleen bij de lijst; wat niet goed gaat, staat overal. */
const ALLEEN_BIJ_LIJST: ReadonlySet<BewaarMelding> = new Set(['geopend', 'vervangen', 'gewist', 'van-apparaat']);

type Props = { melding: BewaarMelding; bijLijst: boolean };

/** Wat er over bewaren te melden is, boven elk beeld. */
export const Bewaarmelding = ({ melding, bijLijst }: Props) => (
  <div role="status" className="geen-print">
    {melding === null || (!bijLijst && ALLEEN_BIJ_LIJST.has(melding)) ? null : (
      <p className={`melding${melding === 'vol' || melding === 'geblokkeerd' ? ' let-op' : ''}`} data-melding={melding}>
        {ZIN[melding]}
      </p>
    )}
  </div>
);
