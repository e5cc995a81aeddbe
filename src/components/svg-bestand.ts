import diagramStijl from '../styles/diagram.css?raw';
import { veilig } from '../exports/diagram-svg.ts';
import type { StroomId } from '../inhoud/schema.ts';

/** De kleuren van de tekening in een los bestand: licht, want het gaat naar papier of een document. Gelijk aan tokens.css. */
const KLEUREN: Readonly<Record<StroomId, string>> = {
  start: '#0b5563',
  aanmelding: '#0b5563',
  ondersteuning: '#2f6b3a',
  opp: '#3b4a9c',
  verwijzing: '#7a3b86',
  verwijdering: '#a8392d',
  geschil: '#7a5a00',
  verzuim: '#8a4b00',
  'gegevens-delen': '#2a5f95',
  'medisch-handelen': '#9a2c62',
};
const BASIS =
  ':root{--inkt:#17262f;--inkt-zacht:#465661;--vlak:#fff;--papier:#fff;--lijn-sterk:#6f7f88;--nadruk-licht:#fff4d9;--k:#0b5563;--kaart-tint:#eef4f5}';

/** Wat er in het bestand komt: de naam, de uitleg, de maat, de stroom voor de kleur, en de tekening zelf. */
export type SvgBestand = {
  readonly naam: string;
  readonly uitleg: string;
  readonly breedte: number;
  readonly hoogte: number;
  readonly stroom: StroomId;
  readonly binnenin: string;
};

/** Een SVG-bestand dat op zichzelf staat: de stijl staat erin, er wordt niets bij gehaald. */
export const svgBestand = ({ naam, uitleg, breedte, hoogte, stroom, binnenin }: SvgBestand): string => {
  const perStroom = Object.entries(KLEUREN).map(([id, kleur]) => `[data-stroom='${id}']{--k:${kleur}}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg class="routekaart" data-stroom="${stroom}" xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="naam uitleg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}">`,
    `<title id="naam">${veilig(naam)}</title><desc id="uitleg">${veilig(uitleg)}</desc>`,
    `<style>${BASIS}${perStroom.join('')}${diagramStijl.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>`,
    `<rect class="t-rand" width="${breedte}" height="${hoogte}"/>${binnenin}</svg>`,
  ].join('\n');
};
