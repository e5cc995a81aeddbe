import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { STROOM_IDS } from './src/inhoud/schema.ts';
import { contentIds } from './src/integrations/content-ids.ts';
import { geleverd } from './src/integrations/geleverd.ts';
import { preactInBrowser } from './src/integrations/preact-in-browser.ts';
import { themaPad } from './src/integrations/thema.ts';
import { offline } from './src/integrations/offline.ts';
import { zoekindex } from './src/integrations/zoekindex.ts';
import { zonderRegels } from './src/integrations/zonder-regels.ts';
import { zonderVoorladen } from './src/integrations/zonder-voorladen.ts';

const LETTER =
  './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

export default defineConfig({
  // Het adres waarop deze kopie staat; alleen voor absolute adressen, de site werkt op elk domein.
  site: process.env.SITE ?? 'http://localhost:4321',
  output: 'static',
  trailingSlash: 'always',
  // Eén bestand voor alle pagina's: de browser bewaart het na de eerste.
  build: { inlineStylesheets: 'never' },
  prefetch: true,
  markdown: { syntaxHighlight: false },
  // De zoekindex eerst: dan bewaart `offline` die ook.
  integrations: [mdx(), react(), contentIds(), zoekindex(), offline(STROOM_IDS)],
  // optional: komt de letter te laat, dan blijft de eerste bladzijde in de letter van het apparaat en verspringt er niets.
  fonts: [
    {
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--letter',
      provider: fontProviders.local(),
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: [{ src: [LETTER], weight: '200 800', style: 'normal', display: 'optional' }] },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "form-action 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types wegwijzer',
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    // Welk thema (src/styles/themas/) index.css inleest.
    resolve: { alias: { 'thema.css': themaPad(process.env.THEMA) } },
    plugins: [
      preactInBrowser(),
      zonderRegels(),
      zonderVoorladen(),
      geleverd(),
      {
        // De delen die later komen, hangen vooral af van wat er al is: vooraf laden kost meer script dan het scheelt.
        name: 'zonder-modulepreload',
        configEnvironment: (naam) => (naam === 'client' ? { build: { modulePreload: false } } : {}),
      },
    ],
    build: {
      rolldownOptions: {
        // Bibliotheken apart: zij veranderen zelden, en zo is te zien hoe groot ons eigen script is.
        output: {
          codeSplitting: {
            groups: [
              // Met de hulp van Vite voor het laden van latere delen: die is evenmin van ons, en zo kost zij geen verzoek.
              { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|preact)[\\/]|vite[\\/]preload-helper/ },
              {
                name: 'xstate',
                test: /node_modules[\\/](xstate|@xstate|use-sync-external-store|use-isomorphic-layout-effect)[\\/]/,
              },
              {
                // Wat een stap direct nodig heeft, in één bestand: zo kost een andere pagina die er iets van leent, een stap niets.
                name: 'speler',
                test: /src[\\/](engine[\\/](replay|replay-input|answers-codec|options|flow-types|flow-setup|reach)|islands[\\/](FlowPlayer|Vraag|Uitkomst|sessie|woorden|view-model|vaste-delen|use-(flow|klik|pagina|deel|rol))|islands[\\/]parts[\\/](Bovenaan|Rechtstreeks|Stem|Spoor|Keuzelijst|NaarRoute)|flows[\\/]load|lib[\\/](dag-van-vandaag|hoofdletter|trusted-types)|inhoud[\\/]vul-in|regels[\\/](duur|maanden|termijn-woorden|geldende-versie)|exports[\\/]vulling)\.tsx?$/,
              },
              // Eerst: elke pagina leest de rol, en hoort daarvoor de speler niet te laden.
              {
                name: 'opslag',
                priority: 2,
                test: /src[\\/]engine[\\/](answers-codec|answers-store|settings-store|stored-answers|storage|id)\.ts$/,
              },
              { name: 'temporal', test: /node_modules[\\/]temporal-/ },
            ],
          },
        },
        // MDX geeft per bestand een onschuldige waarschuwing.
        onwarn(waarschuwing, meld) {
          if (waarschuwing.code !== 'MODULE_LEVEL_DIRECTIVE') meld(waarschuwing);
        },
      },
    },
  },
});
