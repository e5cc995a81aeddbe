import { useState } from 'react';
import type { Tekst } from '../../inhoud/schema.ts';
import { Stem } from './Stem.tsx';

/** Wat iemand in de drie velden typte. */
export type DatumInvoer = { readonly dag: string; readonly maand: string; readonly jaar: string };
/** Leest een invoer: een ISO-datum, of in woorden wat er niet klopt en in welk veld. */
export type DatumLezer = (
  invoer: DatumInvoer,
) => { soort: 'datum'; datum: string } | { soort: 'fout'; uitleg: string; veld: keyof DatumInvoer };

type Props = {
  id: string;
  vraag: Tekst;
  /** De bewaarde dag als ISO-datum. */
  waarde: string | undefined;
  lees: DatumLezer;
  /** Bewaart de dag, of vergeet haar bij null. */
  bewaar: (datum: string | null) => void;
  /** Wat op de knop staat; anders rekent de knop. */
  knop?: string;
  /** De zin onder de vraag; anders een voorbeeld, en waar de dag blijft. */
  hint?: string;
};

const VELDEN = [
  ['dag', 'Dag', 2],
  ['maand', 'Maand', 2],
  ['jaar', 'Jaar', 4],
] as const;

/** Een datum als drie velden. Gekeken wordt pas na de knop; een onmogelijke dag krijgt een zin, en wat getypt is blijft staan. */
export const Datumveld = ({ id, vraag, waarde, lees, bewaar, knop = 'Reken uit', hint }: Props) => {
  const [invoer, zetInvoer] = useState<DatumInvoer>(() => naarInvoer(waarde));
  const [fout, zetFout] = useState<{ uitleg: string; veld: keyof DatumInvoer } | null>(null);
  const kijk = () => {
    const gelezen = lees(invoer);
    if (gelezen.soort === 'datum') {
      zetFout(null);
      bewaar(gelezen.datum);
      return;
    }
    zetFout(gelezen);
    document.getElementById(`${id}-${gelezen.veld}`)?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(verstuur) => {
        verstuur.preventDefault();
        kijk();
      }}
    >
      <fieldset className="datumveld" aria-describedby={`${id}-hint`}>
        <legend>
          <Stem tekst={vraag} />
        </legend>
        <p className="klein" id={`${id}-hint`}>
          {hint ?? 'Bijvoorbeeld: 14 9 2026. De dag blijft in dit tabblad.'}
        </p>
        <p className="veldfout utrecht-form-field-error-message" id={`${id}-fout`} role="alert">
          {fout?.uitleg}
        </p>
        <div className="velden">
          {VELDEN.map(([veld, naam, lengte]) => (
            <div key={veld}>
              <label className="utrecht-form-label" htmlFor={`${id}-${veld}`}>
                {naam}
              </label>
              <input
                className={`utrecht-textbox ${veld}`}
                id={`${id}-${veld}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={lengte + 2}
                value={invoer[veld]}
                aria-invalid={fout?.veld === veld ? 'true' : undefined}
                aria-describedby={fout?.veld === veld ? `${id}-fout` : undefined}
                onChange={(wijziging) => zetInvoer({ ...invoer, [veld]: wijziging.target.value })}
              />
            </div>
          ))}
          <p>
            <button type="submit" className="knop stil">
              {knop}
            </button>
            {waarde === undefined ? null : (
              <button
                type="button"
                className="knop-link"
                onClick={() => {
                  zetInvoer(naarInvoer(undefined));
                  zetFout(null);
                  bewaar(null);
                }}
              >
                Vergeet deze dag
              </button>
            )}
          </p>
        </div>
      </fieldset>
    </form>
  );
};

const naarInvoer = (datum: string | undefined): DatumInvoer => {
  const [jaar = '', maand = '', dag = ''] = (datum ?? '').split('-');
  return { dag: dag.replace(/^0/, ''), maand: maand.replace(/^0/, ''), jaar };
};
