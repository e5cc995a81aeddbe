import { partijVan } from '../regels/actoren.ts';
import { bestandVan } from './controle-gegevens.ts';
import type { Deelcontrole } from './controle-gegevens.ts';
import type { Probleem } from './fouten.ts';
import type { Taak, Tekst } from './schema.ts';

/** Zo begint een titel die zegt wie iets doet; al het andere is een opdracht aan de lezer. */
const NOEMT_WIE = /^(?:De|Het|Uw|U|Ook|Ouders|Deze|Wie)\s/;
/** Woorden die de lezer zelf aanspreken. */
const LEZER = /(?<!\p{L})(?:u|uw|je|jij|jouw)(?!\p{L})/iu;

/**
 * Of een taak aan elke lezer zegt wie haar doet. Voor wie de taak niet heeft, begint de titel met wie haar wel heeft: "De school
 * noteert …" en niet "Vraag …". En een tijd die de lezer aanspreekt ("voordat u tekent"), verschilt per stem. Naar de stem van de
 * leerling kijkt dit niet: die leest in dezelfde lijst ook wat hij zelf kan vragen.
 */
export const takenControle: Deelcontrole = ({ inhoud }) =>
  Object.entries(inhoud.taken).flatMap(([id, taak]): Probleem[] =>
    [...vreemdeOpdrachten(taak), ...tijdZonderStem(taak)].map((waarde) => ({
      code: 'INHOUD_TAAK_WIE',
      bestand: bestandVan('taken', id),
      waarde,
    })),
  );

const vreemdeOpdrachten = ({ titel, wie }: Taak): string[] => {
  const { school, ouder } = perStem(titel);
  const partij = partijVan(wie);
  const van = [...(partij === 'school' ? [] : [school]), ...(partij === 'ouders' ? [] : [ouder])];
  return van.filter((tekst) => !NOEMT_WIE.test(tekst));
};

const tijdZonderStem = ({ wanneer }: Taak): string[] => (typeof wanneer === 'string' && LEZER.test(wanneer) ? [wanneer] : []);

const perStem = (tekst: Tekst): { readonly school: string; readonly ouder: string } =>
  typeof tekst === 'string' ? { school: tekst, ouder: tekst } : tekst;
