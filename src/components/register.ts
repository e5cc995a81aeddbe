import type { Inhoud } from '../inhoud/lees.ts';
import type { StroomId } from '../inhoud/schema.ts';

/** Eén regel van het register. */
export type Registerregel = { readonly naam: string; readonly href: string; readonly soort: string };

/**
 * Alles wat een naam heeft, per beginletter: routes, situaties (in de woorden van de ouder), begrippen met hun afkorting, organisaties
 * en pagina's. Een situatie staat onder haar eerste woord; dat is voor bladeren goed genoeg.
 */
export const registerVan = (
  inhoud: Inhoud,
  stromen: readonly StroomId[],
): { readonly letter: string; readonly ingangen: readonly Registerregel[] }[] => {
  const alles: Registerregel[] = [
    ...stromen.map((stroom) => ({ naam: inhoud.stromen[stroom]?.titel ?? stroom, href: `/${stroom}/`, soort: 'route' })),
    ...Object.values(inhoud.situaties).map(({ titel, stroom, stap }) => ({
      naam: typeof titel === 'string' ? titel : titel.ouder,
      href: `/${stroom}/${stap === undefined ? '' : `${stap}/`}`,
      soort: 'situatie',
    })),
    ...Object.entries(inhoud.begrippen).flatMap(([id, { naam, afkorting }]) => {
      const begrip = { naam, href: `/begrippen/#${id}`, soort: 'begrip' };
      return afkorting === null ? [begrip] : [begrip, { ...begrip, naam: `${afkorting}: ${naam}`, soort: 'afkorting' }];
    }),
    ...Object.entries(inhoud.kennisbank).map(([id, { titel }]) => ({ naam: titel, href: `/kennisbank/${id}/`, soort: 'uitleg' })),
    ...Object.entries(inhoud.organisaties).map(([id, { naam }]) => ({ naam, href: `/organisaties/#${id}`, soort: 'wie helpt' })),
    ...Object.entries(inhoud.paginas).map(([id, { titel }]) => ({ naam: titel, href: `/${id}/`, soort: 'over de site' })),
  ];
  const opNaam = alles.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return [...Map.groupBy(opNaam, ({ naam }) => letterVan(naam))].map(([letter, ingangen]) => ({ letter, ingangen }));
};

const letterVan = (naam: string): string => naam.normalize('NFD').charAt(0).toUpperCase();
