import type { Inhoud } from '../inhoud/lees.ts';
import type { Tekst } from '../inhoud/schema.ts';
import { vulIn } from '../inhoud/vul-in.ts';
import type { Ingang } from '../integrations/zoekindex.ts';
import { vullingNu } from './tekst/vulling.ts';

/** Wat geen eigen pagina heeft maar wel te vinden moet zijn: situaties (naar hun stap), begrippen en organisaties (op hun lijst). */
export const zoekIngangen = (inhoud: Inhoud): Ingang[] => {
  const vul = (tekst: string) => vulIn(tekst, vullingNu(inhoud));
  return [
    ...LIJSTEN,
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

/** De lijsten zelf; hun inhoud staat er per stuk in. */
const LIJSTEN: readonly Ingang[] = [
  ['/organisaties/', 'Wie helpt', 'Mensen en organisaties die met u meedenken: hulp, raad, een onafhankelijk gesprek.'],
  ['/begrippen/', 'Begrippen', 'Wat moeilijke woorden en afkortingen betekenen.'],
  ['/regels/', 'Alle regels', 'Elke regel uit de wet, met de vindplaats en de dag waarop hij is nagekeken.'],
  ['/diagrammen/', 'Kaarten van de routes', 'Elke route als tekening, en een poster met alles.'],
  ['/situaties/', 'Veelgestelde situaties', 'Wat mensen meemaken, in gewone woorden.'],
].map(([url = '', title = '', tekst = '']) => ({ url, tekst, meta: { title, soort: 'Lijst' } }));

const stem = (tekst: Tekst, wie: 'school' | 'ouder' | 'leerling'): string =>
  typeof tekst === 'string' ? tekst : (tekst[wie] ?? tekst.school);
const stemmen = (tekst: Tekst): string[] => (typeof tekst === 'string' ? [tekst] : [tekst.school, tekst.ouder]);
