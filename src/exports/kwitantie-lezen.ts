import { fragmentNaarAntwoorden } from '../engine/answers-codec.ts';
import type { Antwoorden } from '../engine/flow-types.ts';
import { isId } from '../engine/id.ts';
import { MERK } from './kwitantie.ts';
import type { Kwitantie } from './kwitantie.ts';

/** Een gelezen kwitantie met haar controlegetal, of null als het er geen is. */
export type GelezenKwitantie =
  (Omit<Kwitantie, 'antwoorden'> & { antwoorden: Antwoorden; tekst: string; controle: string }) | null;

const DATUM = /^\d{4}-\d{2}-\d{2}$/;

/** Leest een kwitantie zoals `metControle` haar schrijft. Of het controlegetal klopt, rekent de aanroeper na. */
export const leesKwitantie = (regel: string): GelezenKwitantie => {
  const delen = regel.replace(/\s+/g, '').split(';');
  const [merk, stroom = '', versie = '', uitkomst = '', site = '', nagekeken = '', wet = '', peildatum = '', codes = ''] = delen;
  const [dagen = '', controle = ''] = delen.slice(9);
  const goed =
    delen.length === 11 && merk === MERK && isId(stroom) && isId(uitkomst) && [site, nagekeken, wet, peildatum].every(isDag);
  if (!goed) return null;
  const datums = Object.fromEntries(
    dagen.split('&').flatMap((deel): [string, string][] => {
      const [naam = '', dag = ''] = deel.split('=');
      return isId(naam) && isDag(dag) ? [[naam, dag]] : [];
    }),
  );
  const antwoorden = fragmentNaarAntwoorden(codes).antwoorden ?? {};
  const tekst = delen.slice(0, -1).join(';');
  return { stroom, versie, uitkomst, site, nagekeken, wet, peildatum, antwoorden, datums, tekst, controle };
};

const isDag = (tekst: string): boolean => DATUM.test(tekst);
