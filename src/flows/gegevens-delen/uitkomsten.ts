import type { RegelId } from 'content-ids';
import { opzet } from './opzet.ts';

const uitkomst = (...regels: readonly RegelId[]) =>
  opzet.createStateConfig({ type: 'final', tags: ['uitkomst'], meta: { regels } });

/** De uitkomsten van de stroom, met de regels waarop het oordeel rust. */
export const uitkomsten = {
  'delen-mag': uitkomst('privacy-noodzakelijk-delen', 'privacy-toestemming-intrekken'),
  'delen-mag-na-herstel': uitkomst(
    'privacy-noodzakelijk-delen',
    'privacy-ouders-afspraak-vooraf',
    'tlv-ouders-vooraf-informeren',
  ),
  'delen-mag-nog-niet': uitkomst('privacy-noodzakelijk-delen', 'privacy-toestemming-vanaf-16', 'privacy-ouders-afspraak-vooraf'),
  'delen-mag-niet': uitkomst('privacy-noodzakelijk-delen', 'privacy-toestemming-intrekken'),
  'delen-hangt-af': uitkomst('privacy-noodzakelijk-delen', 'privacy-ouders-afspraak-vooraf'),
  'delen-moet': uitkomst(
    'onderwijskundig-rapport-oude-school',
    'verzuim-melden-16-uur',
    'verwijdering-melden-burgemeester-wethouders',
  ),
  'volg-de-meldcode': uitkomst('privacy-meldcode'),
  'inzage-geven': uitkomst(
    'privacy-inzage-ouders',
    'privacy-inzage-vanaf-16',
    'privacy-leerling-vanaf-12',
    'privacy-inzage-binnen-maand',
  ),
  'inzage-mag-niet': uitkomst('privacy-inzage-vanaf-16', 'privacy-gescheiden-ouders', 'vorderingen-melden'),
  'inzage-via-de-ouders': uitkomst('privacy-leerling-vanaf-12', 'privacy-inzage-ouders', 'kind-recht-meepraten'),
  'inzage-hangt-af': uitkomst('privacy-inzage-ouders', 'privacy-inzage-vanaf-16', 'privacy-gescheiden-ouders'),
  'informatie-geven': uitkomst('privacy-gescheiden-ouders'),
  'bewaren-mag': uitkomst('privacy-bewaren-twee-jaar', 'privacy-gezondheid-swv'),
  'bewaren-mag-niet-langer': uitkomst('privacy-bewaren-twee-jaar', 'privacy-gezondheid-swv'),
  'bewaren-hangt-af': uitkomst('privacy-bewaren-twee-jaar', 'privacy-gezondheid-swv'),
};
