import { useState } from 'react';
import type { Zaak } from '../../exports/zaak.ts';
import type { Vulling } from '../../inhoud/vul-in.ts';
import { gebeurtenisVan, kiesbaar, probeer } from './wat-als.ts';
import type { Proef } from './wat-als.ts';
import { leesDatum } from '../../regels/kalender.ts';
import { Datumveld } from '../parts/Datumveld.tsx';
import type { Spel } from '../use-flow.ts';
import { AnderAntwoord } from './AnderAntwoord.tsx';
import { WatAlsGevolg } from './WatAlsGevolg.tsx';

type Props = { spel: Spel; zaak: Zaak; vulling: Vulling; zetDatum: (gebeurtenis: string, datum: string | null) => void };

/** Wat er verandert als één datum of één antwoord anders is. De zaak zelf verandert pas na "Neem dit over". */
export const WatAls = ({ spel, zaak, vulling, zetDatum }: Props) => {
  const [wat, zetWat] = useState('');
  const [proef, zetProef] = useState<Proef | null>(null);
  const { datums, antwoorden } = kiesbaar(spel, zaak);
  const [soort, id = ''] = wat.split(':');
  const kies = (nieuw: string) => {
    zetWat(nieuw);
    zetProef(null);
  };
  return (
    <details className="wat-als geen-print" id="wat-als">
      <summary className="knop stil">Wat als er iets verandert?</summary>
      <p>Kijk wat een andere dag of een ander antwoord doet. Uw zaak blijft zoals zij is.</p>
      <label className="utrecht-form-label" htmlFor="wat-als-wat">
        Wat wilt u veranderen?
      </label>
      <select id="wat-als-wat" value={wat} onChange={(wijziging) => kies(wijziging.target.value)}>
        <option value="">Kies een dag of een antwoord</option>
        <optgroup label="Een dag">
          {datums.map(({ id: datum, naam }) => (
            <option key={datum} value={`datum:${datum}`}>
              {naam}
            </option>
          ))}
        </optgroup>
        <optgroup label="Een antwoord">
          {antwoorden.map(({ id: stap, naam }) => (
            <option key={stap} value={`antwoord:${stap}`}>
              {naam}
            </option>
          ))}
        </optgroup>
      </select>
      {soort === 'datum' ? (
        <Datumveld
          key={wat}
          id={`wat-als-${id}`}
          vraag={gebeurtenisVan(id)}
          waarde={proef?.soort === 'datum' ? (proef.datum ?? undefined) : spel.datums[id]}
          lees={leesDatum}
          bewaar={(datum) => zetProef({ soort: 'datum', id, datum })}
        />
      ) : null}
      {soort === 'antwoord' ? (
        <AnderAntwoord
          key={wat}
          spel={spel}
          stap={id}
          vulling={vulling}
          kies={(keuze) => zetProef({ soort: 'antwoord', id, keuze })}
        />
      ) : null}
      <div role="status" id="wat-als-gevolg">
        {proef === null ? null : (
          <WatAlsGevolg
            gevolg={probeer(spel, zaak, proef)}
            proef={proef}
            spel={spel}
            vulling={vulling}
            zetDatum={zetDatum}
            sluit={() => kies('')}
          />
        )}
      </div>
    </details>
  );
};
