import { GROEPEN } from '../../oefenen/casus.ts';
import type { Ontwerp } from '../../oefenen/casus-ontwerp.ts';
import { Stem } from '../parts/Stem.tsx';
import { GROEP_IDS } from './CasusOordeel.tsx';
import type { OntwerpUitslag, Speelstroom } from './use-ontwerp.ts';

type Props = { ontwerp: Ontwerp; zet: (deel: Partial<Ontwerp>) => void };
const NIVEAUS = { makkelijk: 'Makkelijk', middel: 'Gemiddeld', moeilijk: 'Moeilijk' } as const;
const KANTEN = { school: 'De school', ouder: 'De ouder' } as const;

type KeuzeProps<K extends string> = {
  id: string;
  label: string;
  waarde: K | '';
  opties: readonly (readonly [K, string])[];
  leeg?: string;
  kies: (keuze: K | '') => void;
};
/** Een keuzelijst met een label; `leeg` is de optie zonder keuze. */
const Keuze = <K extends string>({ id, label, waarde, opties, leeg, kies }: KeuzeProps<K>) => (
  <p>
    <label htmlFor={id}>{label}</label>
    <select id={id} value={waarde} onChange={({ target }) => kies(opties.find(([optie]) => optie === target.value)?.[0] ?? '')}>
      {leeg === undefined ? null : <option value="">{leeg}</option>}
      {opties.map(([optie, naam]) => (
        <option key={optie} value={optie}>
          {naam}
        </option>
      ))}
    </select>
  </p>
);

/** De titel, het niveau, de kant, de route en de dag van een eigen casus. */
export const OntwerpGegevens = ({ ontwerp, zet, stromen }: Props & { stromen: readonly Speelstroom[] }) => (
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
    <Keuze
      id="eigen-niveau"
      label="Niveau"
      waarde={ontwerp.niveau}
      opties={[
        ['makkelijk', NIVEAUS.makkelijk],
        ['middel', NIVEAUS.middel],
        ['moeilijk', NIVEAUS.moeilijk],
      ]}
      kies={(niveau) => niveau !== '' && zet({ niveau })}
    />
    <Keuze
      id="eigen-kant"
      label="Aan wiens kant staat de deelnemer?"
      waarde={ontwerp.kant}
      opties={[
        ['school', KANTEN.school],
        ['ouder', KANTEN.ouder],
      ]}
      kies={(kant) => kant !== '' && zet({ kant })}
    />
    <Keuze
      id="eigen-stroom"
      label="Op welke route speelt de casus?"
      waarde={ontwerp.stroom}
      opties={stromen.map(({ id, titel }) => [id, titel] as const)}
      kies={(stroom) => zet({ stroom, hoofdreden: '' })}
    />
    <p>
      <label htmlFor="eigen-datum">Het recht van welke dag telt?</label>
      <input id="eigen-datum" type="date" value={ontwerp.datum} onChange={({ target }) => zet({ datum: target.value })} />
    </p>
  </>
);

/** Het slot van een eigen casus: wat een goede lezer vindt, waarom, het gesprek en de notities. */
export const OntwerpSlot = ({ ontwerp, zet, uitslag }: Props & { uitslag: OntwerpUitslag | null }) => {
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
      <Keuze
        id="eigen-groep"
        label="Wat vindt een goede lezer?"
        waarde={ontwerp.groep}
        leeg="Kies een oordeel"
        opties={GROEP_IDS.map((groep) => [groep, GROEPEN[groep]] as const)}
        kies={(groep) => zet({ groep })}
      />
      <Keuze
        id="eigen-hoofdreden"
        label="Waar draait het om? (mag leeg)"
        waarde={ontwerp.hoofdreden}
        leeg="Geen van deze"
        opties={bevindingen.map((id) => [id, naam(id)] as const)}
        kies={(hoofdreden) => zet({ hoofdreden })}
      />
      <Tekstvak
        id="eigen-uitspraak"
        label="Waarom is de uitkomst zo?"
        waarde={ontwerp.uitspraak}
        zet={(uitspraak) => zet({ uitspraak })}
      />
      <Tekstvak
        id="eigen-gesprek"
        label="Een vraag voor het gesprek"
        waarde={ontwerp.gesprek}
        zet={(gesprek) => zet({ gesprek })}
      />
      <Tekstvak
        id="eigen-notities"
        label="Notities voor de trainer"
        waarde={ontwerp.notities}
        zet={(notities) => zet({ notities })}
      />
    </>
  );
};

type VakProps = { id: string; label: string; waarde: string; zet: (waarde: string) => void };
/** Een groter tekstvak met een label. */
export const Tekstvak = ({ id, label, waarde, zet }: VakProps) => (
  <p>
    <label htmlFor={id}>{label}</label>
    <textarea id={id} dir="auto" rows={2} value={waarde} onChange={({ target }) => zet(target.value)} />
  </p>
);
