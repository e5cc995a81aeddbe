import { binnenin, veilig } from './diagram-svg.ts';
import type { Tekening } from './diagram-opmaak.ts';

const RAND = 24;
const KOP = 78;
const TUSSENKOP = 44;

/** Alle tekeningen van een stroom onder elkaar in één vlak, met een kop en tussenkoppen. */
export const stapel = (
  titel: string,
  onder: string,
  tekeningen: readonly Tekening[],
): { readonly breedte: number; readonly hoogte: number; readonly binnenin: string } => {
  const breedte = Math.max(900, ...tekeningen.map((tekening) => tekening.breedte)) + 2 * RAND;
  const delen = [
    `<text class="t-titel" x="${RAND}" y="40">${veilig(titel)}</text><text class="t-onder" x="${RAND}" y="62">${veilig(onder)}</text>`,
  ];
  let y = KOP;
  for (const tekening of tekeningen) {
    delen.push(`<text class="t-tussen" x="${RAND}" y="${y + 26}">${veilig(tekening.kaart.titel)}</text>`);
    delen.push(`<g transform="translate(${RAND} ${y + TUSSENKOP})">${binnenin(tekening, null)}</g>`);
    y += TUSSENKOP + tekening.hoogte + RAND;
  }
  return { breedte, hoogte: y, binnenin: delen.join('') };
};
