import type { Ontwerp } from '../../oefenen/casus-ontwerp.ts';
import { leesDatum } from '../../regels/kalender.ts';
import { dagInWoorden } from '../../regels/maanden.ts';
import { Datumveld } from '../parts/Datumveld.tsx';
import { Keuzelijst } from './OntwerpVelden.tsx';
import type { Speelstroom } from './use-ontwerp.ts';

type Props = { ontwerp: Ontwerp; zet: (deel: Partial<Ontwerp>) => void; stromen: readonly Speelstroom[] };

/** De titel, het niveau, de kant, de route en de dag van een eigen casus. */
export const OntwerpGegevens = ({ ontwerp, zet, stromen }: Props) => (
  <>
    <p>
      <label htmlFor="eigen-titel">Titel</label>
      <input
        id="eigen-titel"
        type="text"
        dir="auto"
        maxLength={70}
        value={ontwerp.titel}
        onChange={({ target }) => zet({ titel: target.value })}
      />
    </p>
    <Keuzelijst
      id="eigen-niveau"
      label="Niveau"
      waarde={ontwerp.niveau}
      opties={[
        ['makkelijk', 'Makkelijk'],
        ['middel', 'Gemiddeld'],
        ['moeilijk', 'Moeilijk'],
      ]}
      kies={(niveau) => niveau !== '' && zet({ niveau })}
    />
    <Keuzelijst
      id="eigen-kant"
      label="Aan wiens kant staat de deelnemer?"
      waarde={ontwerp.kant}
      opties={[
        ['school', 'De school'],
        ['ouder', 'De ouder'],
      ]}
      kies={(kant) => kant !== '' && zet({ kant })}
    />
    <Keuzelijst
      id="eigen-stroom"
      label="Op welke route speelt de casus?"
      waarde={ontwerp.stroom}
      opties={stromen.map(({ id, titel }) => [id, titel] as const)}
      kies={(stroom) => zet({ stroom, hoofdreden: '' })}
    />
    <Datumveld
      id="eigen-datum"
      vraag="Het recht van welke dag telt?"
      waarde={ontwerp.datum === '' ? undefined : ontwerp.datum}
      lees={leesDatum}
      bewaar={(datum) => zet({ datum: datum ?? '' })}
      knop="Gebruik deze dag"
      hint="Bijvoorbeeld: 14 9 2026. Druk daarna op de knop."
    />
    <p role="status" className="klein" id="eigen-dag" data-dag={ontwerp.datum}>
      {ontwerp.datum === '' ? 'Er is nog geen dag gekozen.' : `De casus gebruikt het recht van ${dagInWoorden(ontwerp.datum)}.`}
    </p>
  </>
);
