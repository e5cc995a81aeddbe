import { hoofdletter } from '../../lib/hoofdletter.ts';
import type { Feit } from '../../regels/past-bij.ts';
import { gebeurtenis } from '../../regels/gebeurtenissen.ts';
import type { GebeurtenisId } from '../../regels/gebeurtenissen.ts';
import { leesDatum } from '../../regels/kalender.ts';
import type { BriefWoord, BriefZaak } from '../../exports/brief.ts';
import { Datumveld } from './Datumveld.tsx';
import { BriefVragen } from './BriefVragen.tsx';

type Props = {
  woord: BriefWoord;
  zaak: BriefZaak;
  /** De vakken en dagen die in deze brief voorkomen, en de vragen over stukken die er soms in horen. */
  vakken: readonly string[];
  dagen: readonly GebeurtenisId[];
  vragen: readonly string[];
  zetVeld: (id: string, tekst: string) => void;
  zetFeit: (naam: keyof Feit, keuze: string) => void;
  zetKeuze: (vraag: string, ja: boolean) => void;
  zetDatum: (gebeurtenis: string, dag: string | null) => void;
};

/** De velden bij een brief. Niets is verplicht: wat leeg blijft, staat in de brief als open plek. */
export const BriefVelden = ({ woord, zaak, vakken, dagen, vragen, zetVeld, zetFeit, zetKeuze, zetDatum }: Props) => (
  <>
    <BriefVragen brief={woord.brief} zaak={zaak} vragen={vragen} zetFeit={zetFeit} zetKeuze={zetKeuze} />
    {dagen.map((id) => (
      <Datumveld
        key={`${id} ${zaak.datums[id] ?? ''}`}
        id={`datum-${id}`}
        vraag={vraagVan(id, woord.brief.voor)}
        waarde={zaak.datums[id]}
        lees={leesDatum}
        bewaar={(dag) => zetDatum(id, dag)}
      />
    ))}
    {vakken.map((id) => {
      const { naam, hint, lang } = woord.vakken[id] ?? { naam: id };
      const delen = {
        id: `vak-${id}`,
        className: 'utrecht-textbox',
        autoComplete: 'off',
        dir: 'auto',
        value: zaak.vakken[id] ?? '',
        ...(hint === undefined ? {} : { 'aria-describedby': `vak-${id}-hint` }),
      };
      return (
        <div className="briefveld" key={id}>
          <label className="utrecht-form-label" htmlFor={delen.id}>
            {hoofdletter(naam)}
          </label>
          {hint === undefined ? null : (
            <p className="klein" id={`vak-${id}-hint`}>
              {hint}
            </p>
          )}
          {lang === true ? (
            <textarea {...delen} rows={4} onChange={({ target }) => zetVeld(id, target.value)} />
          ) : (
            <input {...delen} type="text" onChange={({ target }) => zetVeld(id, target.value)} />
          )}
        </div>
      );
    })}
  </>
);

/** De vraag naar een dag in de stem van wie dit papier maakt; een blad voor samen spreekt als de school. */
const vraagVan = (id: GebeurtenisId, voor: BriefWoord['brief']['voor']): string => {
  const { vraag } = gebeurtenis(id);
  if (typeof vraag === 'string') return vraag;
  return voor === 'ouders' ? vraag.ouder : vraag.school;
};
