import type { ReactNode } from 'react';
import type { StapBeeld } from '../../exports/casus-beeld.ts';
import type { Tekst } from '../../inhoud/schema.ts';
import { GROEPEN, KANT_NAMEN, NIVEAU_NAMEN } from '../../oefenen/casus.ts';
import type { OefenCasus } from '../../oefenen/casus.ts';
import { klasBeelden, minutenVan } from '../../oefenen/klas.ts';
import { dagInWoorden } from '../../regels/maanden.ts';
import { Stem } from '../parts/Stem.tsx';
import { Sindsdien } from './Sindsdien.tsx';
import { TrainerStap } from './TrainerStap.tsx';

type Props = { casus: OefenCasus; beelden: readonly (StapBeeld | null)[]; uitkomst: Tekst; children?: ReactNode };

/** De notities voor de trainer: per beeld wat er staat, het goede antwoord, waarom, de regels en de minuten. */
export const TrainerNotities = ({ casus, beelden, uitkomst, children }: Props) => {
  const schermen = klasBeelden(casus).map((scherm) => ({ scherm, minuten: minutenVan(scherm, casus) }));
  const samen = schermen.reduce((som, { minuten }) => som + minuten, 0);
  return (
    <>
      <p className="bovenkop">Voor de trainer · {casus.stroomTitel}</p>
      <h1>{casus.titel}</h1>
      <p>
        Niveau {NIVEAU_NAMEN[casus.niveau]}; {KANT_NAMEN[casus.kant]}. Recht van {dagInWoorden(casus.datum)}. Samen ongeveer{' '}
        {samen} minuten.
      </p>
      {children}
      <h2>Vooraf</h2>
      <p>{casus.notities}</p>
      <Sindsdien sindsdien={casus.sindsdien} />
      <p>
        <b>Vraag voor het gesprek:</b> {casus.gesprek}
      </p>
      <h2>Beeld voor beeld</h2>
      <ol className="trainerlijst">
        {schermen.map(({ scherm, minuten }, nummer) => (
          <li key={nummer}>
            <span className="minuten">{minuten} min.</span>
            {scherm.soort === 'verhaal' ? (
              <p>
                <b>Het verhaal, deel {scherm.deel + 1}.</b> {casus.delen[scherm.deel]?.tekst}
              </p>
            ) : scherm.soort === 'vraag' ? (
              <TrainerStap stap={casus.stappen[scherm.plaats]} beeld={beelden[scherm.plaats]} />
            ) : scherm.soort === 'oordeel' ? (
              <p>
                <b>Stemmen over het oordeel.</b> Goed is: {GROEPEN[casus.groep]}.
              </p>
            ) : (
              <>
                <p>
                  <b>De uitkomst.</b> <Stem tekst={uitkomst} />
                </p>
                <p>
                  {casus.uitspraak}{' '}
                  {casus.bron.href === null || casus.gemaakt ? null : <a href={casus.bron.href}>{casus.bron.titel}</a>}
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
};
