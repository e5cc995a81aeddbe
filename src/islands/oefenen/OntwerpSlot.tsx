import { GROEPEN } from '../../oefenen/casus.ts';
import type { Ontwerp } from '../../oefenen/casus-ontwerp.ts';
import { Stem } from '../parts/Stem.tsx';
import { GROEP_IDS } from './CasusOordeel.tsx';
import { Keuzelijst, Tekstvak } from './OntwerpVelden.tsx';
import type { OntwerpUitslag } from './use-ontwerp.ts';

type Props = { ontwerp: Ontwerp; zet: (deel: Partial<Ontwerp>) => void; uitslag: OntwerpUitslag | null };
const VAKKEN = [
  ['uitspraak', 'Waarom is de uitkomst zo?'],
  ['gesprek', 'Een vraag voor het gesprek'],
  ['notities', 'Notities voor de trainer'],
] as const;

/** Het slot van een eigen casus: wat een goede lezer vindt, waarom, het gesprek en de notities. */
export const OntwerpSlot = ({ ontwerp, zet, uitslag }: Props) => {
  const { spel, eind, geladen } = uitslag ?? {};
  const bevindingen: readonly string[] = spel?.bevindingen ?? [];
  const naam = (id: string): string => {
    const titel = geladen?.woorden.bevindingen[id]?.titel;
    const tekst = titel === undefined ? id : geladen?.vul(titel);
    return typeof tekst === 'string' ? tekst : (tekst?.school ?? id);
  };
  return (
    <>
      {eind?.soort === 'uitkomst' && geladen ? (
        <p className="melding" id="eigen-uitkomst">
          <b>De route komt uit op:</b> <Stem tekst={geladen.vul(eind.antwoord)} />
        </p>
      ) : null}
      <Keuzelijst
        id="eigen-groep"
        label="Wat vindt een goede lezer?"
        waarde={ontwerp.groep}
        leeg="Kies een oordeel"
        opties={GROEP_IDS.map((groep) => [groep, GROEPEN[groep]] as const)}
        kies={(groep) => zet({ groep })}
      />
      <Keuzelijst
        id="eigen-hoofdreden"
        label="Waar draait het om? (mag leeg)"
        waarde={ontwerp.hoofdreden}
        leeg="Geen van deze"
        opties={bevindingen.map((id) => [id, naam(id)] as const)}
        kies={(hoofdreden) => zet({ hoofdreden })}
      />
      {VAKKEN.map(([veld, label]) => (
        <Tekstvak key={veld} id={`eigen-${veld}`} label={label} waarde={ontwerp[veld]} zet={(tekst) => zet({ [veld]: tekst })} />
      ))}
    </>
  );
};
