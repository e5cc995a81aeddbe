import { MAAT } from './diagram-maat.ts';
import type { Knoopvak, Lijnpad, Tekening } from './diagram-opmaak.ts';

/** Wat er in het SVG-element komt: de ids van naam en beschrijving, en het begin van de ids van de stappen (null: geen ids). */
export type SvgKeuze = { readonly id: string; readonly stapId: string | null };

/** De tekening als SVG-element met klassen en zonder stijl. De naam en de beschrijving staan erin. */
export const svgVan = (tekening: Tekening, { id, stapId }: SvgKeuze): string => {
  const { breedte, hoogte, kaart } = tekening;
  return [
    `<svg class="routekaart" xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-naam ${id}-uitleg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}">`,
    `<title id="${id}-naam">${veilig(kaart.titel)}</title><desc id="${id}-uitleg">${veilig(kaart.beschrijving)}</desc>`,
    binnenin(tekening, stapId),
    '</svg>',
  ].join('');
};

/** Alleen wat er getekend is, om in een andere SVG te zetten. */
export const binnenin = ({ lijnen, knopen }: Tekening, stapId: string | null): string =>
  [...lijnen.map(lijnVan), ...lijnen.map(labelVan), ...knopen.map((vak) => knoopVan(vak, stapId))].join('');

const rond = (getal: number): number => Math.round(getal * 10) / 10;

const lijnVan = ({ punten }: Lijnpad): string => {
  const [laatste, voorlaatste] = [punten.at(-1), punten.at(-2)];
  if (!laatste || !voorlaatste) return '';
  const pad = punten.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${rond(x)} ${rond(y)}`).join('');
  const [x, y] = laatste;
  return `<path class="t-lijn" d="${pad}"/><path class="t-punt" d="M${rond(x)} ${rond(y)}l-5 -9h10z"/>`;
};

const labelVan = ({ label }: Lijnpad): string => {
  if (!label) return '';
  const midden = label.x + label.b / 2;
  const regels = label.regels.map(
    (regel, i) =>
      `<tspan x="${rond(midden)}" y="${rond(label.y + MAAT.labelRand + (i + 0.75) * MAAT.labelRegel)}">${veilig(regel)}</tspan>`,
  );
  return `<rect class="t-wit" x="${rond(label.x)}" y="${rond(label.y)}" width="${rond(label.b)}" height="${rond(label.h)}"/><text class="t-antwoord">${regels.join('')}</text>`;
};

const knoopVan = ({ knoop, regels, x, y, b, h }: Knoopvak, stapId: string | null): string => {
  const eigen = stapId !== null && knoop.stap !== null && knoop.soort !== 'verder' ? ` id="${stapId}${knoop.stap}"` : '';
  const links = rond(x + MAAT.rand + 6);
  const tekst = regels.map(
    (regel, i) => `<tspan x="${links}" y="${rond(y + MAAT.rand + MAAT.kop + (i + 0.75) * MAAT.regel)}">${veilig(regel)}</tspan>`,
  );
  const hier = eigen === '' ? '' : `<text class="t-hier" x="${rond(x + b - 8)}" y="${rond(y + MAAT.kop)}">U bent hier</text>`;
  return `<g class="t-knoop t-${knoop.soort}"${eigen}>${vorm(knoop.soort, { x, y, b, h })}<text class="t-kop" x="${links}" y="${rond(y + MAAT.rand + 9)}">${veilig(knoop.kop)}</text><text class="t-naam">${tekst.join('')}</text>${hier}</g>`;
};

/** Elke soort heeft een eigen vorm: een vraag is rond, een uitkomst heeft schuine hoeken, een hoofdstuk een dikke kant. */
const vorm = (soort: string, { x, y, b, h }: { x: number; y: number; b: number; h: number }): string => {
  const [l, t, r, o] = [rond(x), rond(y), rond(x + b), rond(y + h)];
  if (soort === 'uitkomst') {
    const s = 12;
    return `<path class="t-vorm" d="M${l + s} ${t}H${r - s}L${r} ${t + s}V${o - s}L${r - s} ${o}H${l + s}L${l} ${o - s}V${t + s}z"/>`;
  }
  const rechthoek = `<rect class="t-vorm" x="${l}" y="${t}" width="${rond(b)}" height="${rond(h)}" rx="${soort === 'vraag' ? 14 : 2}"/>`;
  return soort === 'hoofdstuk' ? `${rechthoek}<rect class="t-kant" x="${l}" y="${t}" width="7" height="${rond(h)}"/>` : rechthoek;
};

/** Tekst voor in XML. */
export const veilig = (tekst: string): string =>
  tekst.replace(/[&<>"]/g, (teken) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[teken] ?? teken);
