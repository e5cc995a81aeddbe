import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { THEMAS, themaPad } from '../../src/integrations/thema.ts';

/** Tekst op achtergrond, zoals de stijlen ze gebruiken. */
const TEKST = [
  ...['inkt', 'inkt-zacht', 'merk', 'let-op', 'fout', 'goed'].flatMap((kleur) => [
    [kleur, 'papier'],
    [kleur, 'vlak'],
  ]),
  ['op-merk', 'merk'],
  ['op-diep', 'merk-diep'],
  ['op-diep-zacht', 'merk-diep'],
  ['inkt', 'merk-licht'],
  ['inkt', 'nadruk-licht'],
  ['datum', 'nadruk-licht'],
  ['goed', 'goed-licht'],
  ['inkt', 'goed-licht'],
  ['inkt', 'fout-licht'],
  ['fout', 'fout-licht'],
  ...[
    'aanmelding',
    'ondersteuning',
    'opp',
    'verwijzing',
    'verwijdering',
    'geschil',
    'verzuim',
    'gegevens-delen',
    'medisch-handelen',
  ].flatMap((kleur) => [
    [kleur, 'papier'],
    [kleur, 'vlak'],
  ]),
] as const;
/** Wat geen tekst is en toch te zien moet zijn: de rand van een veld en de rand van de focus. */
const VORM = [
  ['lijn-sterk', 'vlak'],
  ['lijn-sterk', 'papier'],
  ['focus', 'papier'],
  ['focus', 'vlak'],
  ['focus', 'focus-gloed'],
] as const;
/** Wat een thema ten minste moet halen: WCAG 2.2 AA, of AAA voor hoog contrast. */
const GRENS = { gewoon: { tekst: 4.5, vorm: 3 }, 'hoog-contrast': { tekst: 7, vorm: 4.5 } };

type Kleuren = Readonly<Record<string, string>>;
const kleurenIn = (css: string): Kleuren =>
  Object.fromEntries([...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, naam = '', waarde = '']) => [naam, waarde]));
const lees = (naam: string): { licht: Kleuren; donker: Kleuren } => {
  const [licht = '', donker = ''] = readFileSync(new URL(`${naam}.css`, THEMAS), 'utf8').split('@media');
  return { licht: kleurenIn(licht), donker: { ...kleurenIn(licht), ...kleurenIn(donker) } };
};
const helderheid = (kleur: string): number => {
  const hex = kleur.length === 4 ? [...kleur.slice(1)].map((teken) => teken + teken).join('') : kleur.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((plaats) => Number.parseInt(hex.slice(plaats, plaats + 2), 16) / 255)
    .map((deel) => (deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (een: string, ander: string): number => {
  const [laag = 0, hoog = 0] = [helderheid(een), helderheid(ander)].toSorted((a, b) => a - b);
  return (hoog + 0.05) / (laag + 0.05);
};
const namen = readdirSync(THEMAS).map((bestand) => bestand.replace('.css', ''));

test('there are three themes, and the contrast is that of WCAG', () => {
  expect(namen.toSorted()).toEqual(['hoog-contrast', 'voorbeeld', 'wegwijzer']);
  expect(contrast('#fff', '#000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(namen)('theme %s', (naam) => {
  const { licht, donker } = lees(naam);
  const grens = naam === 'hoog-contrast' ? GRENS['hoog-contrast'] : GRENS.gewoon;

  test('sets the same names as ours', () => {
    expect(Object.keys(licht)).toEqual(Object.keys(lees('wegwijzer').licht));
  });

  test.each([
    ['light', licht],
    ['dark', donker],
  ])('has contrast enough: %s', (_, kleuren) => {
    const meet = (paren: readonly (readonly [string, string] | readonly string[])[], minstens: number) =>
      paren.flatMap(([voor = '', achter = '']) => {
        const gemeten = contrast(kleuren[voor] ?? '', kleuren[achter] ?? '');
        return gemeten >= minstens ? [] : [`${voor} op ${achter}: ${gemeten.toFixed(2)}`];
      });
    expect([...meet(TEKST, grens.tekst), ...meet(VORM, grens.vorm)]).toEqual([]);
  });
});

test('a theme is chosen by its name; another name says which there are', () => {
  expect(themaPad()).toMatch(/themas\/wegwijzer\.css$/);
  expect(themaPad('hoog-contrast')).toMatch(/themas\/hoog-contrast\.css$/);
  expect(() => themaPad('../base')).toThrow(/wegwijzer/);
});
