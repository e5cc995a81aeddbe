import { doorloop } from '../exports/doorloop.ts';
import { maakFlowJson } from '../exports/flow-json.ts';
import { maakWoorden, vervallenVan } from '../exports/woorden.ts';
import { WET_NAGEKEKEN } from '../lib/instellingen.ts';
import { InvoerFout } from './fout.ts';
import { goedeInhoud } from './inhoud.ts';
import { leesAntwoorden, leesDag, leesDatums, leesStem, leesStroom, leesVlaggen } from './invoer.ts';
import { metKwitantie } from './kwitantie.ts';

/** Wat de opdracht afdrukt, en haar exitcode: 0 gelukt, 2 invoer die niet klopt, 1 een fout van ons. */
export type Antwoord = { readonly code: 0 | 1 | 2; readonly json: object };

/** Het antwoord op deze argumenten; altijd één JSON-document. `vandaag` is de peildatum als er geen is gegeven (ISO-datum). */
export const beantwoord = (argumenten: readonly string[], vandaag: string): Antwoord => {
  try {
    return { code: 0, json: gelukt(argumenten, vandaag) };
  } catch (fout) {
    if (fout instanceof InvoerFout) return { code: 2, json: { fout: fout.json } };
    const uitleg = fout instanceof Error ? fout.message : String(fout);
    return { code: 1, json: { fout: { code: 'INTERN', waarde: '', uitleg, bedoelt_u: null, keuzes: [] } } };
  }
};

const gelukt = (argumenten: readonly string[], vandaag: string): object => {
  const { vlaggen, kwitantie } = metKwitantie(leesVlaggen(argumenten));
  const { stroom, machine } = leesStroom(vlaggen.get('stroom'));
  const stem = leesStem(vlaggen.get('stem'));
  const peildatum = leesDag(vlaggen.get('peildatum') ?? vandaag);
  const datums = leesDatums(vlaggen.get('datums'));
  const inhoud = goedeInhoud();
  const vervallen = Object.fromEntries(Object.entries(vervallenVan(stroom, inhoud)).map(([oud, { naar }]) => [oud, naar]));
  const antwoorden = leesAntwoorden(machine, vlaggen.get('antwoorden'), vervallen);
  if (vlaggen.has('beschrijf')) return maakFlowJson({ stroom, machine, inhoud, peildatum: WET_NAGEKEKEN });
  const uit = doorloop({ machine, woorden: maakWoorden(stroom, machine, inhoud), antwoorden, datums, peildatum, stem });
  if (kwitantie === null) return uit;
  const { controle, uitkomst, site, versie } = kwitantie;
  return { ...uit, kwitantie: { controle, site, versie, uitkomst, zelfde_uitkomst: uit.uitkomst?.id === uitkomst } };
};
