import type { BriefWoord, BriefZaak } from '../../exports/brief.ts';
import { Keuzeveld } from './Keuzeveld.tsx';
import type { Feit } from '../../regels/past-bij.ts';

type Props = {
  brief: BriefWoord['brief'];
  zaak: BriefZaak;
  vragen: readonly string[];
  zetFeit: (naam: keyof Feit, keuze: string) => void;
  zetKeuze: (vraag: string, ja: boolean) => void;
};

const SECTOREN = [
  ['po', 'Basisschool'],
  ['sbo', 'Speciaal basisonderwijs (sbo)'],
  ['so', 'Speciaal onderwijs (so)'],
  ['vso', 'Voortgezet speciaal onderwijs (vso)'],
  ['vo', 'Middelbare school (vo)'],
  ['praktijkonderwijs', 'Praktijkonderwijs'],
  ['cluster-1-2', 'Instelling voor cluster 1 of 2'],
] as const;
const VORMEN = [
  ['openbaar', 'Openbaar'],
  ['bijzonder', 'Bijzonder'],
] as const;

/** De vragen die bepalen welke stukken in een brief staan: de soort school, en wat er bij deze zaak speelt. */
export const BriefVragen = ({ brief, zaak, vragen, zetFeit, zetKeuze }: Props) => {
  const hangtAf = (naam: 'sector' | 'bestuursvorm') => brief.blokken.some(({ bij }) => bij?.[naam] !== undefined);
  return (
    <>
      {hangtAf('sector') ? (
        <Keuzeveld
          id="brief-sector"
          label="Wat voor school is het?"
          opties={SECTOREN}
          waarde={zaak.feit.sector}
          kies={(k) => zetFeit('sector', k)}
        />
      ) : null}
      {hangtAf('bestuursvorm') ? (
        <Keuzeveld
          id="brief-vorm"
          label="Is de school openbaar of bijzonder?"
          opties={VORMEN}
          waarde={zaak.feit.bestuursvorm}
          kies={(k) => zetFeit('bestuursvorm', k)}
        />
      ) : null}
      {vragen.map((vraag, plek) => (
        <fieldset className="briefvraag" key={vraag}>
          <legend>Klopt het dat {vraag}?</legend>
          {[true, false].map((ja) => (
            <label className="keuzerij" key={String(ja)}>
              <input
                type="radio"
                name={`vraag-${plek}`}
                checked={zaak.keuzes[vraag] === ja}
                onChange={() => zetKeuze(vraag, ja)}
              />
              {ja ? 'Ja' : 'Nee'}
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
};
