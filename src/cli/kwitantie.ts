import { createHash } from 'node:crypto';
import { fragmentNaarAntwoorden } from '../engine/answers-codec.ts';
import { kort } from '../exports/kwitantie.ts';
import { leesKwitantie } from '../exports/kwitantie-lezen.ts';
import type { GelezenKwitantie } from '../exports/kwitantie-lezen.ts';
import { InvoerFout } from './fout.ts';
import type { Vlaggen } from './invoer.ts';

/** De vlaggen, met daarin wat de kwitantie zegt; zonder `--kwitantie` onveranderd. @throws InvoerFout bij een kapotte kwitantie. */
export const metKwitantie = (vlaggen: Vlaggen): { vlaggen: Vlaggen; kwitantie: GelezenKwitantie } => {
  const regel = vlaggen.get('kwitantie');
  if (regel === undefined) return { vlaggen: metFragment(vlaggen), kwitantie: null };
  const kwitantie = leesKwitantie(regel);
  if (kwitantie === null) {
    throw new InvoerFout({ code: 'KWITANTIE_ONGELDIG', waarde: regel, uitleg: 'Dit is geen kwitantie van deze site.' });
  }
  const verwacht = kort(createHash('sha256').update(kwitantie.tekst, 'utf8').digest('hex'));
  if (verwacht !== kwitantie.controle) {
    const uitleg = 'Het controlegetal klopt niet: de kwitantie is veranderd of niet helemaal overgenomen.';
    throw new InvoerFout({ code: 'KWITANTIE_ONGELDIG', waarde: kwitantie.controle, uitleg });
  }
  const { stroom, peildatum, antwoorden, datums } = kwitantie;
  const gevuld: Vlaggen = new Map([
    ...vlaggen,
    ['stroom', stroom],
    ['peildatum', peildatum],
    ['antwoorden', JSON.stringify(antwoorden)],
    ['datums', JSON.stringify(datums)],
  ]);
  return { vlaggen: gevuld, kwitantie };
};

/** `--antwoorden` mag ook het deel van een adres achter het teken # zijn, met dat teken ervoor. */
const metFragment = (vlaggen: Vlaggen): Vlaggen => {
  const gegeven = vlaggen.get('antwoorden');
  if (!gegeven?.startsWith('#')) return vlaggen;
  return new Map([...vlaggen, ['antwoorden', JSON.stringify(fragmentNaarAntwoorden(gegeven).antwoorden ?? {})]]);
};
