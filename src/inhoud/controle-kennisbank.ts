import { heeftStap, stappenVan } from '../engine/flow-types.ts';
import { lijktOp } from '../lib/lijkt-op.ts';
import { DEKKING_BESTAND, bestandVan, vind } from './controle-gegevens.ts';
import type { Deelcontrole, Onderzoek } from './controle-gegevens.ts';
import { leesTeksten, stemmenVan } from './controle-teksten.ts';
import { woordenIn } from './controle-zinnen.ts';
import type { Probleem } from './fouten.ts';
import type { Inhoud } from './lees.ts';
import { KENNIS_HOOFDSTUKKEN } from './schema-kennisbank.ts';
import type { KennisPagina } from './schema-kennisbank.ts';
import { ROL_PAGINAS } from './schema-rollen.ts';
import type { RolWoorden } from './schema-rollen.ts';

const MEESTE_WOORDEN_KORT = 60;

/** Of de kennisbank klopt: hoofdstukken, het korte antwoord, links naar pagina's en stappen, en de dekking van de handreiking. */
export const kennisbankControle: Deelcontrole = (onderzoek) => [
  ...Object.entries(onderzoek.inhoud.kennisbank).flatMap(([id, pagina]) => paginaFouten(id, pagina, onderzoek)),
  ...Object.entries(onderzoek.inhoud.rollen).flatMap(([id, { stappen }]) => rolFouten(id, stappen, onderzoek)),
  ...linkFouten(onderzoek.inhoud),
  ...dekkingFouten(onderzoek.inhoud),
];

const paginaFouten = (id: string, { kort, doe, verwant }: KennisPagina, { inhoud, flows }: Onderzoek): Probleem[] => {
  const bestand = bestandVan('kennisbank', id);
  const [hoofdstuk = ''] = id.split('/');
  const langste = Math.max(0, ...stemmenVan(kort).map((tekst) => woordenIn(tekst).length));
  return [
    ...(Object.hasOwn(KENNIS_HOOFDSTUKKEN, hoofdstuk)
      ? []
      : [{ code: 'INHOUD_KENNIS_HOOFDSTUK', bestand, waarde: hoofdstuk } as const]),
    ...(langste > MEESTE_WOORDEN_KORT ? [{ code: 'INHOUD_KENNIS_KORT', bestand, waarde: `${langste} woorden` } as const] : []),
    ...verwant.flatMap((ander) => onbekend(ander, bestand, inhoud)),
    ...doeFouten(doe, bestand, flows),
  ];
};

const doeFouten = (doe: KennisPagina['doe'], bestand: string, flows: Onderzoek['flows']): Probleem[] =>
  doe.flatMap(({ stroom, stap }): Probleem[] => {
    const machine = vind(flows, stroom);
    if (!machine || stap === undefined || heeftStap(machine, stap)) return [];
    return [{ code: 'INHOUD_STAP_ONBEKEND', bestand, waarde: stap, bedoelt_u: lijktOp(stap, stappenVan(machine)) }];
  });

/** De pagina van een rol: haar rol bestaat, en haar links naar stappen en pagina's kloppen. */
const rolFouten = (id: string, stappen: RolWoorden['stappen'], { inhoud, flows }: Onderzoek): Probleem[] => {
  const bestand = bestandVan('rollen', id);
  const bekend = ROL_PAGINAS.some((rol) => rol === id);
  return [
    ...(bekend ? [] : [{ code: 'INHOUD_ROL_ONBEKEND', bestand, waarde: id, bedoelt_u: lijktOp(id, ROL_PAGINAS) } as const]),
    ...stappen.flatMap(({ doe, lees }) => [
      ...doeFouten(doe, bestand, flows),
      ...lees.flatMap((pagina) => onbekend(pagina, bestand, inhoud)),
    ]),
  ];
};

const onbekend = (id: string, bestand: string, { kennisbank }: Inhoud): Probleem[] =>
  Object.hasOwn(kennisbank, id)
    ? []
    : [{ code: 'INHOUD_KENNIS_ONBEKEND', bestand, waarde: id, bedoelt_u: lijktOp(id, Object.keys(kennisbank)) }];

/** Links in lopende tekst naar een pagina van de kennisbank, waar die tekst ook staat. */
const linkFouten = (inhoud: Inhoud): Probleem[] =>
  leesTeksten(inhoud).flatMap(({ bestand, tekst, mdx }) =>
    mdx
      ? [...tekst.matchAll(/\]\(\/kennisbank\/([a-z0-9-]+\/[a-z0-9-]+)\//g)].flatMap(([, id = '']) =>
          onbekend(id, bestand, inhoud),
        )
      : [],
  );

/** De lijst en de pagina's noemen elkaar; een onderdeel staat er één keer in. */
const dekkingFouten = (inhoud: Inhoud): Probleem[] => {
  const { dekking, kennisbank } = inhoud;
  const genoemd = new Map(dekking.map(({ id, paginas }) => [id, paginas]));
  return [
    ...dekking
      .filter(({ id }, index) => dekking.findIndex((ander) => ander.id === id) !== index)
      .map(({ id }): Probleem => ({ code: 'INHOUD_DEKKING', bestand: DEKKING_BESTAND, waarde: `${id} staat er twee keer` })),
    ...dekking.flatMap(({ id, paginas }) =>
      paginas.flatMap((pagina): Probleem[] => {
        const gevonden = vind(kennisbank, pagina);
        if (!gevonden) return onbekend(pagina, DEKKING_BESTAND, inhoud);
        return gevonden.handreiking.includes(id)
          ? []
          : [{ code: 'INHOUD_DEKKING', bestand: bestandVan('kennisbank', pagina), waarde: `noemt ${id} niet` }];
      }),
    ),
    ...Object.entries(kennisbank).flatMap(([pagina, { handreiking }]) =>
      handreiking
        .filter((id) => !genoemd.get(id)?.includes(pagina))
        .map((id): Probleem => ({
          code: 'INHOUD_DEKKING',
          bestand: bestandVan('kennisbank', pagina),
          waarde: `de lijst noemt deze pagina niet bij ${id}`,
        })),
    ),
  ];
};
