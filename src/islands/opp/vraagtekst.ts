import type { OppWoorden } from '../../exports/opp-woorden.ts';
import type { LosseVraag, Plek } from '../../opp/controleer.ts';
import type { HoofdstukId } from '../../opp/hoofdstukken.ts';
import { leesGetypteDatum } from '../../opp/datum.ts';

/** De naam van een plek zoals mensen haar lezen: "Doel 2, datum". */
export const plekInWoorden = (hoofdstuk: HoofdstukId, plek: Plek, { hoofdstukken }: OppWoorden): string => {
  const woorden = hoofdstukken[hoofdstuk];
  if (!woorden) return '';
  if ('veld' in plek) return woorden.velden[plek.veld]?.kort ?? '';
  const lijst = woorden.lijsten[plek.lijst];
  if (plek.nummer === undefined || !lijst) return lijst?.kop ?? '';
  const deel = plek.deel === undefined ? '' : `, ${(lijst.delen[plek.deel]?.kort ?? '').toLowerCase()}`;
  return `${lijst.kop} ${plek.nummer}${deel}`;
};

/** De vraag zelf, in één of twee zinnen. */
export const vraagInWoorden = (vraag: LosseVraag, woorden: OppWoorden): string => {
  const { soort, fragment = '', patroon = '', hoofdstuk } = vraag;
  switch (soort) {
    case 'ontbreekt':
      return woorden.hoofdstukken[hoofdstuk]?.groepen[patroon] ?? ontbreekt(vraag, woorden);
    case 'vaag':
      return `"${fragment}". ${woorden.patronen.find(({ id }) => id === patroon)?.vraag ?? ''}`;
    case 'zonder-meting':
      return 'Hoe ziet of meet u dat dit doel is gehaald?';
    case 'zonder-datum':
      return 'Welke dag hoort hierbij?';
    case 'zonder-wie':
      return 'Wie doet dit? Noem één functie.';
    case 'zonder-moment':
      return 'Wanneer en hoe vaak gebeurt dit?';
    case 'onleesbare-datum': {
      const gelezen = leesGetypteDatum(fragment);
      return `"${fragment}" is geen dag die wij kunnen lezen. ${gelezen?.soort === 'fout' ? gelezen.uitleg : ''}`;
    }
    case 'evaluatie-later':
      return 'Dit moment ligt meer dan een jaar na het opstellen of na de vorige keer. Kan het eerder?';
    case 'evaluatie-schooljaar':
      return 'Dit moment valt pas in het volgende schooljaar. Bespreekt u het OPP dit schooljaar ook nog?';
    case 'evaluatie-met':
      return 'Met wie bespreekt u dit? Noem ook de leerling en de ouders.';
    case 'privacy':
      return `"${fragment}". ${PRIVACY[patroon] ?? ''}`;
    case 'hoorrecht':
      return 'veld' in vraag.plek && vraag.plek.veld === 'gehoord-op'
        ? 'Op welke dag hoort u de leerling alsnog?'
        : 'De leerling is nog niet gehoord. Waarom niet? Zonder reden kan dit deel niet leeg blijven.';
    case 'geen-akkoord':
      return 'Er is nog geen instemming met het handelingsdeel. Wanneer praat u verder?';
    case 'meerderjarig-gezag':
      return 'De leerling is 18 jaar of ouder. Tekent de leerling zelf?';
  }
};

const ontbreekt = ({ plek, hoofdstuk }: LosseVraag, { hoofdstukken }: OppWoorden): string => {
  const woorden = hoofdstukken[hoofdstuk];
  if ('veld' in plek) return `Hier staat nog niets. ${woorden?.velden[plek.veld]?.vraag ?? ''}`;
  return `Er staat nog geen enkel onderdeel. ${Object.values(woorden?.lijsten[plek.lijst]?.delen ?? {})[0]?.vraag ?? ''}`;
};

const PRIVACY: Readonly<Record<string, string>> = {
  naam: 'Is dit een naam? Gebruik initialen of een functie.',
  geboren: 'Is dit een geboortedatum? Laat haar weg; initialen en de groep zijn genoeg.',
  nummer: 'Lijkt dit op een burgerservicenummer? Laat het weg.',
  contact: 'Is dit een telefoonnummer of e-mailadres? Laat het weg.',
};
