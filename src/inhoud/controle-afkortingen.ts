import { begripZoeker, staatVoluit } from './begrip-vormen.ts';
import { bestandVan, geschrevenStappen } from './controle-gegevens.ts';
import type { Deelcontrole } from './controle-gegevens.ts';
import { eldersUit, eldersVan } from './elders.ts';
import type { Probleem } from './fouten.ts';
import type { Elders } from './koppel-begrippen.ts';
import type { Inhoud } from './lees.ts';
import { STEMMEN } from './schema.ts';
import type { Stem } from './schema.ts';

/**
 * Elke afkorting staat op haar pagina minstens één keer voluit, voor elke stem. In lopende tekst doet de bouw dat zelf (zie
 * koppelBegrippen); deze controle kijkt naar wat in een kop, een vraag, een optie of een betekenis staat.
 */
export const afkortingenControle: Deelcontrole = ({ inhoud }) => {
  const zoek = begripZoeker(inhoud.begrippen);
  const problemen = ({ bestand, elders, mdx }: Bladzijde): Probleem[] => {
    const waarden = STEMMEN.flatMap((stem) => {
      const los = elders[stem] ?? '';
      const { koppen, tekst } = lopend(mdx, stem);
      const alles = `${los}\n${koppen}\n${tekst}`;
      const vanzelf = new Set(zoek(tekst).map(({ id }) => id));
      return zoek(`${los}\n${koppen}`)
        .filter(({ id, isAfkorting }) => isAfkorting && !vanzelf.has(id) && !isVoluit(alles, id, inhoud))
        .map(({ id }) => inhoud.begrippen[id]?.afkorting ?? id);
    });
    return [...new Set(waarden)].map((waarde) => ({ code: 'INHOUD_AFKORTING', bestand, waarde }));
  };
  return bladzijden(inhoud).flatMap(problemen);
};

type Bladzijde = { readonly bestand: string; readonly elders: Elders; readonly mdx: string };

const bladzijden = (inhoud: Inhoud): Bladzijde[] => [
  ...geschrevenStappen(inhoud).map(({ bestand, tekst }) => ({ bestand, elders: eldersVan(tekst), mdx: tekst.mdx })),
  ...Object.entries(inhoud.kennisbank).map(([id, { titel, kort, mdx }]) => ({
    bestand: `content/kennisbank/${id}.mdx`,
    elders: eldersUit([titel]),
    mdx: STEMMEN.map((stem) => `<${STEMBLOK[stem]}>\n${eldersUit([kort])[stem]}\n</${STEMBLOK[stem]}>`).join('\n\n') + mdx,
  })),
  ...Object.entries(inhoud.rollen).map(([id, { titel, kort, stappen }]) => ({
    bestand: bestandVan('rollen', id),
    elders: eldersUit([titel, ...stappen.map((stap) => stap.titel)]),
    mdx: [kort, ...stappen.flatMap(({ tekst, punten }) => [tekst, ...punten.map((punt) => punt.tekst)])].join('\n\n'),
  })),
  ...Object.entries(inhoud.begrippen).map(([id, { naam, betekenis }]) => ({
    bestand: bestandVan('begrippen', id),
    elders: eldersUit([naam, betekenis]),
    mdx: '',
  })),
];

const isVoluit = (tekst: string, id: string, { begrippen }: Inhoud): boolean => {
  const begrip = begrippen[id];
  return begrip === undefined || staatVoluit(tekst, begrip);
};

const STEMBLOK = { school: 'School', ouder: 'Ouder', leerling: 'Leerling' } as const satisfies Record<Stem, string>;

/** De lopende tekst die een stem leest, en de koppen erin; zonder eigen deel leest de leerling wat er voor de school staat. */
const lopend = (mdx: string, stem: Stem): { koppen: string; tekst: string } => {
  const leest = stem === 'leerling' && !/<Leerling\b/.test(mdx) ? 'school' : stem;
  const eigen = STEMMEN.filter((ander) => ander !== leest).reduce(
    (tekst, ander) => tekst.replace(new RegExp(`<${STEMBLOK[ander]}>[\\s\\S]*?</${STEMBLOK[ander]}>`, 'g'), ''),
    mdx,
  );
  const kaal = eigen.replace(/<[^>]*>/g, ' ');
  return { koppen: (kaal.match(/^#.*$/gm) ?? []).join('\n'), tekst: kaal.replace(/^#.*$/gm, '') };
};
