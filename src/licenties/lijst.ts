/** Waarvoor een geleverd pakket er is. `in`: het pakket dat zijn eigen versie meebrengt. `tekst`: waar de licentie staat als het pakket haar niet meelevert. */
type Geleverd = { readonly waarvoor: string; readonly in?: string; readonly tekst?: string };

/** Elk pakket waarvan code, stijl of een letter bij de lezer komt. De bouw stopt als er een ontbreekt (src/integrations/geleverd.ts). */
export const GELEVERD: Readonly<Record<string, Geleverd>> = {
  '@astrojs/react': { waarvoor: 'Zet de speler van de routes in de pagina die al gebouwd is.' },
  '@fontsource-variable/atkinson-hyperlegible-next': { waarvoor: 'De letter: gemaakt om goed leesbaar te zijn bij slecht zien.' },
  '@utrecht/form-field-error-message-css': { waarvoor: 'NL Design System: de melding bij een veld.' },
  '@utrecht/form-label-css': { waarvoor: 'NL Design System: het opschrift van een veld.' },
  '@utrecht/skip-link-css': { waarvoor: 'NL Design System: de link naar de inhoud.' },
  '@utrecht/textbox-css': { waarvoor: 'NL Design System: het tekstvak.' },
  '@xstate/react': { waarvoor: 'Verbindt de speler met de stappen van een route.' },
  astro: { waarvoor: 'Bouwt de pagina’s, en laadt de speler pas als hij nodig is.' },
  docx: { waarvoor: 'Maakt brieven en het OPP als Word-bestand, op het apparaat zelf.' },
  fflate: { waarvoor: 'Pakt het Word-bestand in; hoort bij docx.' },
  'ical-generator': { waarvoor: 'Maakt het agendabestand met de datums.' },
  nanoid: { waarvoor: 'Geeft onderdelen van een Word-bestand een nummer; hoort bij docx.', in: 'docx' },
  pagefind: {
    waarvoor: 'Zoekt op het apparaat in de index die bij de bouw is gemaakt.',
    tekst: 'https://github.com/Pagefind/pagefind/blob/main/LICENSE',
  },
  preact: { waarvoor: 'Toont de vragen, de uitkomst en de formulieren, op de manier van React.' },
  rolldown: { waarvoor: 'Zet de scripts in bestanden; een paar regels ervan gaan mee.' },
  'temporal-polyfill': { waarvoor: 'Rekent met datums en termijnen zonder fouten met tijdzones.' },
  'temporal-utils': { waarvoor: 'Rekenwerk van temporal-polyfill.' },
  uqr: { waarvoor: 'Tekent de QR-code op een afdruk.' },
  'use-sync-external-store': { waarvoor: 'Hulp van @xstate/react om de stand te lezen.' },
  vite: { waarvoor: 'Bouwt de scripts; de hulp om een later deel te laden gaat mee.' },
  'workbox-core': { waarvoor: 'Hoort bij workbox-precaching.' },
  'workbox-precaching': { waarvoor: 'Zet de site op het apparaat, zodat zij zonder internet werkt.' },
  'workbox-routing': { waarvoor: 'Hoort bij workbox-precaching.' },
  'workbox-strategies': { waarvoor: 'Hoort bij workbox-precaching.' },
  xstate: { waarvoor: 'Volgt de stappen van een route.' },
  zod: { waarvoor: 'Controleert bestanden en wat er op het apparaat staat.' },
};

/** Wat in `dependencies` staat omdat de bouw het nodig heeft, en waarvan niets bij de lezer komt. */
export const ALLEEN_BOUW: Readonly<Record<string, string>> = {
  '@astrojs/mdx': 'Leest de teksten bij de bouw.',
  react: 'De taal van de speler; de bouw tekent ermee, in de browser doet Preact het werk.',
  'react-dom': 'Tekent de speler bij de bouw.',
  yaml: 'Leest de regels en lijsten bij de bouw.',
};

/** Licenties die samengaan met EUPL-1.2 voor het geheel. Een andere is een besluit, geen typefout. */
export const MAG_MEE: readonly string[] = ['EUPL-1.2', 'MIT', 'OFL-1.1'];
