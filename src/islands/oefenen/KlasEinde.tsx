import type { Geladen } from '../../exports/casus-beeld.ts';
import { GROEPEN } from '../../oefenen/casus.ts';
import type { OefenCasus } from '../../oefenen/casus.ts';
import { Stem } from '../parts/Stem.tsx';
import { GROEP_IDS } from './CasusOordeel.tsx';
import { Sindsdien } from './Sindsdien.tsx';
import { Stemmen } from './Stemmen.tsx';
import type { Klas } from './use-klas.ts';

type Props = { klas: Klas; casus: OefenCasus; geladen: Geladen };

/** Het einde in een groep: eerst stemmen over het oordeel, dan de uitkomst van de route naast de uitspraak. */
export const KlasEinde = ({ klas: { kop, beeld, stand, zet }, casus, geladen: { woorden, vul } }: Props) => {
  const uitkomst = woorden.stappen[casus.uitkomst];
  const stemmen = stand.stemmen['oordeel'] ?? {};
  if (beeld?.soort === 'oordeel')
    return (
      <>
        <p className="bovenkop">Het oordeel</p>
        <h2 tabIndex={-1} ref={kop} id="klas-oordeel">
          U weet nu alles. Wat is uw antwoord?
        </h2>
        <Stemmen
          bij="oordeel"
          opties={GROEP_IDS.map((groep) => ({ keuze: groep, tekst: GROEPEN[groep], goed: null }))}
          stemmen={stemmen}
          zet={zet}
        />
      </>
    );
  const meeste = GROEP_IDS.filter((groep) => stemmen[groep]).toSorted(
    (een, ander) => (stemmen[ander] ?? 0) - (stemmen[een] ?? 0),
  );
  return (
    <>
      <p className="bovenkop">De uitkomst</p>
      <h2 tabIndex={-1} ref={kop} id="klas-uitkomst" data-groep={casus.groep}>
        {GROEPEN[casus.groep]}
      </h2>
      <dl className="naast-elkaar">
        <div>
          <dt>De groep</dt>
          <dd>
            {meeste.length === 0
              ? 'Er is niet gestemd.'
              : meeste.map((groep) => `${GROEPEN[groep]}: ${stemmen[groep] ?? 0}`).join('; ')}
          </dd>
        </div>
        <div>
          <dt>De route</dt>
          <dd>{uitkomst?.soort === 'uitkomst' ? <Stem tekst={vul(uitkomst.antwoord)} /> : null}</dd>
        </div>
        <div>
          <dt>{casus.gemaakt ? 'Waarom' : 'De uitspraak'}</dt>
          <dd>
            {casus.uitspraak}{' '}
            {casus.bron.href === null || casus.gemaakt ? null : <a href={casus.bron.href}>{casus.bron.titel}</a>}
          </dd>
        </div>
      </dl>
      <Sindsdien sindsdien={casus.sindsdien} />
    </>
  );
};
