import { optionsNow } from '../../engine/options.ts';
import { replay } from '../../engine/replay.ts';
import { stapVan } from '../../oefenen/casus-ontwerp.ts';
import type { Ontwerp, OntwerpStap } from '../../oefenen/casus-ontwerp.ts';
import { Stem } from '../parts/Stem.tsx';
import { Tekstvak } from './OntwerpVelden.tsx';
import type { OntwerpUitslag } from './use-ontwerp.ts';

type Props = { ontwerp: Ontwerp; uitslag: OntwerpUitslag; zet: (deel: Partial<Ontwerp>) => void };

/**
 * De route lopen: per vraag een antwoord, waar dat op rust, en een deel van het verhaal. Wie een antwoord verandert, ziet de vragen die
 * dan volgen; wat bij andere vragen stond, blijft bewaard.
 */
export const OntwerpRoute = ({ ontwerp, uitslag: { spel, geladen }, zet }: Props) => {
  const { machine, woorden, vul } = geladen;
  const zetStap = (stap: string, deel: Partial<OntwerpStap>) =>
    zet({ stappen: { ...ontwerp.stappen, [stap]: { ...stapVan(ontwerp, stap), ...deel } } });
  const gelopen = spel.spoor.map(({ stap }) => stap);
  const keuzes = Object.fromEntries(spel.spoor.map(({ stap, keuze }) => [stap, keuze]));
  return (
    <>
      {[...gelopen, ...(spel.klaar ? [] : [spel.stap])].map((stap, plaats) => {
        const woord = woorden.stappen[stap];
        if (woord?.soort !== 'vraag') return null;
        const ingevuld = stapVan(ontwerp, stap);
        const open = new Set(
          optionsNow(machine, replay(machine, keuzes, { tot: stap }).snapshot)
            .filter(({ tak }) => tak !== null)
            .map(({ keuze }) => keuze),
        );
        return (
          <fieldset key={stap} data-stap={stap} className="ontwerpstap">
            <legend>
              {plaats + 1}. <Stem tekst={vul(woord.vraag)} />
            </legend>
            {woord.keuzes
              .filter(([keuze]) => open.has(keuze))
              .map(([keuze, { tekst }]) => (
                <label className="keuzerij" key={keuze}>
                  <input
                    type="radio"
                    name={`stap-${stap}`}
                    value={keuze}
                    checked={ingevuld.keuze === keuze}
                    onChange={() => zetStap(stap, { keuze })}
                  />
                  <span>
                    <Stem tekst={vul(tekst)} />
                  </span>
                </label>
              ))}
            {ingevuld.keuze === '' ? null : (
              <>
                <Tekstvak
                  id={`omdat-${stap}`}
                  label="Waar rust dit op in het verhaal?"
                  waarde={ingevuld.omdat}
                  zet={(omdat) => zetStap(stap, { omdat })}
                />
                <Tekstvak
                  id={`deel-${stap}`}
                  label={plaats === 0 ? 'Het eerste deel van het verhaal' : 'Nieuw deel van het verhaal (mag leeg)'}
                  waarde={ingevuld.deel}
                  zet={(deel) => zetStap(stap, { deel })}
                />
              </>
            )}
          </fieldset>
        );
      })}
    </>
  );
};
