import type { RegelId } from 'content-ids';
import { opzet } from './opzet.ts';

const uitkomst = (...regels: readonly RegelId[]) =>
  opzet.createStateConfig({ type: 'final', tags: ['uitkomst'], meta: { regels } });

const tegenUitsluiting = [
  'geschil-college-rechten',
  'steunpunt-verplicht',
  'geschil-klacht-po',
  'geschil-klacht-vo',
  'geschil-klacht-so',
] as const satisfies readonly RegelId[];

/** De uitkomsten van de stroom, met de regels waarop het oordeel rust. */
export const uitkomsten = {
  'eerst-112': uitkomst('medisch-noodsituatie'),
  'help-en-bel-de-ouders': uitkomst('medisch-leraar-niet-verplicht', 'medisch-afspraken-protocol', 'medisch-noodsituatie'),
  'dyslexie-via-de-gemeente': uitkomst('medisch-dyslexie-gemeente'),
  'bestuur-is-aansprakelijk': uitkomst('medisch-aansprakelijk-bestuur'),
  'aansprakelijkheid-hangt-af': uitkomst('medisch-aansprakelijk-bestuur'),
  'verzorging-in-overleg': uitkomst('zindelijkheid-weigeren', 'geschil-eerst-gesprek'),
  'school-mag-dit-niet': uitkomst(
    'medisch-niet-bij-voorbaat-weigeren',
    'wgbh-eerst-onderzoeken',
    'wgbh-doeltreffende-aanpassing',
    ...tegenUitsluiting,
  ),
  'eerst-samen-onderzoeken': uitkomst('medisch-school-onderzoekt-samen', 'wgbh-eerst-onderzoeken', ...tegenUitsluiting),
  'zorg-nog-regelen': uitkomst('medisch-ouders-regelen-zorg', 'medisch-financiering'),
  'zorg-kan-anders': uitkomst('medisch-leraar-niet-verplicht', 'medisch-school-onderzoekt-samen', 'medisch-ouders-regelen-zorg'),
  'zorg-hangt-af': uitkomst('medisch-school-onderzoekt-samen', 'medisch-toestemming-twee-kanten', 'geschil-college-rechten'),
  'medewerker-mag': uitkomst(
    'medisch-toestemming-twee-kanten',
    'medisch-aansprakelijk-bestuur',
    'medisch-voorbehouden-handelingen',
  ),
  'medewerker-mag-met-afspraken': uitkomst('medisch-toestemming-twee-kanten', 'medisch-afspraken-protocol'),
  'medewerker-mag-nog-niet': uitkomst('medisch-toestemming-twee-kanten', 'medisch-voorbehouden-handelingen'),
  'medewerker-mag-niet': uitkomst(
    'medisch-leraar-niet-verplicht',
    'medisch-toestemming-twee-kanten',
    'medisch-school-onderzoekt-samen',
  ),
};
