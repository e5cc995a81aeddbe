import type { BriefWoord } from '../exports/brief.ts';
import { maakBriefWoord } from '../exports/brief-woorden.ts';
import type { Inhoud } from '../inhoud/lees.ts';
import type { Brief } from '../inhoud/schema-brief.ts';
import { gebouwdeStromen } from '../inhoud/stromen.ts';
import { WET_NAGEKEKEN, WET_VERSIE } from '../lib/instellingen.ts';
import { woordenVan } from './stap-pagina.ts';

/** De groepen op de lijst van brieven, met hun kop. */
export const BRIEF_GROEPEN: Record<Brief['voor'], { readonly kop: string; readonly soort: string }> = {
  ouders: { kop: 'Voor ouders', soort: 'Brief van ouders' },
  school: { kop: 'Voor de school', soort: 'Papier van de school' },
  samen: { kop: 'Om samen in te vullen', soort: 'Blad voor school en ouders' },
};

/** De brief zoals de pagina hem aan de lezer geeft. */
export const briefWoordVan = (id: string, inhoud: Inhoud): BriefWoord =>
  maakBriefWoord(id, inhoud, { nagekeken: WET_NAGEKEKEN, versie: WET_VERSIE });

/** De stromen waar een uitkomst dit papier aanbiedt. */
export const stromenBij = (id: string, inhoud: Inhoud): { href: string; titel: string }[] =>
  gebouwdeStromen()
    .map(({ stroom, machine }) => woordenVan(stroom, machine, inhoud))
    .filter(({ papieren }) => papieren.some((papier) => papier.id === id))
    .map(({ stroom, titel }) => ({ href: `/${stroom}/`, titel }));
