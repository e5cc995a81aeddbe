import { afstand } from '../lib/afstand.ts';
import { geschrevenStappen } from './controle-gegevens.ts';
import type { Deelcontrole } from './controle-gegevens.ts';
import { woordenIn } from './controle-zinnen.ts';
import type { Tekst } from './schema.ts';

/** Zoveel woorden verschillen de stemmen minstens; "de leerling" vervangen door "uw kind" zijn er twee. */
const MINSTE_VERSCHIL = 3;

/** Hoeveel woorden van de school er bij, weg of anders moeten voor de ouder; 0 bij een tekst zonder stemmen. */
export const stemVerschil = (tekst: Tekst): number =>
  typeof tekst === 'string' ? 0 : afstand(woordenIn(tekst.school.toLowerCase()), woordenIn(tekst.ouder.toLowerCase()));

/** Stappen waar school en ouder bijna dezelfde vraag of hetzelfde antwoord lezen. Naar de opties kijkt dit niet. */
export const stemmenControle: Deelcontrole = ({ inhoud }) =>
  geschrevenStappen(inhoud).flatMap(({ bestand, stap, tekst }) => {
    const verschil = stemVerschil(tekst.soort === 'vraag' ? tekst.vraag : tekst.antwoord);
    if (verschil >= MINSTE_VERSCHIL) return [];
    return [
      {
        code: 'INHOUD_STEMMEN_GELIJK',
        bestand,
        waarde: stap,
        uitleg: `${verschil} anders in ${tekst.soort === 'vraag' ? 'de vraag' : 'het antwoord'}`,
      },
    ];
  });
