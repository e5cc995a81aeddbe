import type { Inhoud } from '../inhoud/lees.ts';
import type { Tekst } from '../inhoud/schema.ts';
import { vulIn } from '../inhoud/vul-in.ts';
import type { Ingang } from '../integrations/zoekindex.ts';
import { vullingNu } from './tekst/vulling.ts';

/** Wat geen eigen pagina heeft maar wel te vinden moet zijn: situaties (naar hun stap), begrippen en organisaties (op hun lijst). */
export const zoekIngangen = (inhoud: Inhoud): Ingang[] => {
  const vul = (tekst: string) => vulIn(tekst, vullingNu(inhoud));
  return [
    ...Object.values(inhoud.situaties).map(({ titel, tekst, stroom, stap }) => ({
      url: `/${stroom}/${stap === undefined ? '' : `${stap}/`}`,
      tekst: stemmen(tekst).map(vul).join(' '),
      meta: { title: stem(titel, 'school'), ouder: stem(titel, 'ouder'), leerling: stem(titel, 'leerling'), soort: 'Situatie' },
    })),
    ...Object.entries(inhoud.begrippen).map(([id, { naam, afkorting, betekenis }]) => ({
      url: `/begrippen/#${id}`,
      tekst: vul(betekenis),
      meta: { title: afkorting === null ? naam : `${naam} (${afkorting})`, soort: 'Begrip' },
    })),
    ...Object.entries(inhoud.organisaties).map(([id, { naam, waarvoor, noot }]) => ({
      url: `/organisaties/#${id}`,
      tekst: [waarvoor, noot ?? ''].join(' ').trim(),
      meta: { title: naam, soort: 'Wie helpt' },
    })),
  ];
};

const stem = (tekst: Tekst, wie: 'school' | 'ouder' | 'leerling'): string =>
  typeof tekst === 'string' ? tekst : (tekst[wie] ?? tekst.school);
const stemmen = (tekst: Tekst): string[] => (typeof tekst === 'string' ? [tekst] : [tekst.school, tekst.ouder]);
