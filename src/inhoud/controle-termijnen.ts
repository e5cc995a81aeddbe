import { bestandVan, geschrevenStappen, termijnOp, termijnenVanTaak, vind } from './controle-gegevens.ts';
import type { Deelcontrole, GeschrevenStap, Onderzoek } from './controle-gegevens.ts';
import { leesTeksten } from './controle-teksten.ts';
import type { Probleem } from './fouten.ts';
import type { Inhoud } from './lees.ts';
import type { Bevinding } from './schema.ts';

/** Regels van soort termijn die zelf geen tijd noemen: zij veranderen alleen de termijn van een andere regel. */
export const TERMIJN_ZONDER_DUUR: ReadonlySet<string> = new Set([
  'termijn-weekend-feestdag',
  'aanmelding-opschorting-aanvulling',
  'aanmelding-opschorting-aanvulling-openbaar',
  'geschil-gpo-wacht-bezwaar',
]);

/** Of elke termijn een aard heeft, ergens begint, en staat waar zij getoond wordt. */
export const termijnenControle: Deelcontrole = (onderzoek) => [
  ...Object.entries(onderzoek.inhoud.regels).flatMap(([id, { kind, versies }]): Probleem[] =>
    kind === 'termijn' && !TERMIJN_ZONDER_DUUR.has(id) && versies.some(({ termijn }) => termijn === null)
      ? [{ code: 'INHOUD_TERMIJN_ZONDER_AARD', bestand: bestandVan('regels', id), waarde: id }]
      : [],
  ),
  ...Object.keys(onderzoek.inhoud.regels).flatMap((id) => ketenFouten(id, onderzoek.inhoud)),
  ...geschrevenStappen(onderzoek.inhoud).flatMap((stap) => datumFouten(stap, onderzoek)),
  ...getoond(onderzoek).flatMap(({ bestand, id }) => zonderTermijn(bestand, id, onderzoek)),
  ...Object.entries(onderzoek.inhoud.bevindingen).flatMap(([id, bevinding]) => effectFouten(id, bevinding, onderzoek)),
];

/** De regels na wier einde de termijn van deze regel begint, in enige versie. */
const voorgangers = (id: string, { regels }: Inhoud): string[] =>
  (vind(regels, id)?.versies ?? []).flatMap(({ termijn }) =>
    termijn && termijn.aard !== 'kalender' && typeof termijn.vanaf === 'object' ? termijn.vanaf['einde-van'] : [],
  );

const ketenFouten = (id: string, inhoud: Inhoud): Probleem[] =>
  voorgangers(id, inhoud).flatMap((voor): Probleem[] => {
    const regel = vind(inhoud.regels, voor);
    const eerder = new Set([voor]);
    for (const vorige of eerder) for (const weer of voorgangers(vorige, inhoud)) eerder.add(weer); // groeit onder het lopen
    const uitleg = [
      ...(regel?.versies.some(({ termijn }) => termijn === null || termijn.aard === 'kalender')
        ? ['die regel heeft geen termijn met een einde']
        : []),
      ...(eerder.has(id) ? ['de termijnen wachten op elkaar'] : []),
    ];
    return uitleg.map((waarom) => ({
      code: 'INHOUD_EINDE_VAN',
      bestand: bestandVan('regels', id),
      waarde: voor,
      uitleg: waarom,
    }));
  });

const datumFouten = ({ bestand, tekst }: GeschrevenStap, { inhoud, datum }: Onderzoek): Probleem[] => {
  if (tekst.soort !== 'vraag' || tekst.datum === null) return [];
  const { gebeurtenis, regels, volgt } = tekst.datum;
  const fout = (waarde: string): Probleem => ({ code: 'INHOUD_DATUMSTAP', bestand, waarde });
  return [
    ...regels
      .filter((id) => Object.hasOwn(inhoud.regels, id))
      .filter((id) => {
        const termijn = termijnOp(vind(inhoud.regels, id), datum);
        return termijn === undefined || termijn.aard === 'kalender' || termijn.vanaf !== gebeurtenis;
      })
      .map((id) => fout(`"${id}" loopt niet vanaf ${gebeurtenis}`)),
    ...Object.values(volgt)
      .filter((keuze) => !Object.hasOwn(tekst.keuzes, keuze))
      .map((keuze) => fout(`optie "${keuze}" bestaat niet`)),
  ];
};

/** Waar een pagina de tijd of de laatste dag van een regel laat zien. Gaten in koppen keurt de controle van de woorden. */
const getoond = ({ inhoud }: Onderzoek): { bestand: string; id: string }[] => [
  ...geschrevenStappen(inhoud).flatMap(({ bestand, tekst }) =>
    tekst.soort === 'uitkomst' ? tekst.termijnen.map((id) => ({ bestand, id })) : [],
  ),
  ...Object.entries(inhoud.taken).flatMap(([taak, waarde]) =>
    termijnenVanTaak(waarde).map((id) => ({ bestand: bestandVan('taken', taak), id })),
  ),
  ...leesTeksten(inhoud).flatMap(({ bestand, tekst, mdx }) =>
    mdx ? [...tekst.matchAll(/<(?:Termijn|Verlenging)\b[^>]*?\bregel="([^"]*)"/g)].map(([, id = '']) => ({ bestand, id })) : [],
  ),
];

const zonderTermijn = (bestand: string, id: string, { inhoud, datum }: Pick<Onderzoek, 'inhoud' | 'datum'>): Probleem[] =>
  Object.hasOwn(inhoud.regels, id) && termijnOp(vind(inhoud.regels, id), datum) === undefined
    ? [{ code: 'INHOUD_TERMIJN_LEEG', bestand, waarde: id }]
    : [];

/** Wat een bevinding met een termijn doet, moet met die termijn kunnen. */
const effectFouten = (id: string, { termijn }: Bevinding, { inhoud, datum }: Onderzoek): Probleem[] => {
  if (!termijn) return [];
  const bestand = bestandVan('bevindingen', id);
  const { regel, effect, door = [] } = termijn;
  const nu = termijnOp(vind(inhoud.regels, regel), datum);
  const verlengt = effect === 'verlengd' || effect === 'verlenging-onbekend';
  const uitleg = [
    ...(verlengt && nu && (nu.aard === 'kalender' || !nu.verlenging) ? [`"${regel}" kent geen verlenging`] : []),
    ...(!verlengt && door.length === 0 ? [`bij ${effect} hoort \`door\``] : []),
  ];
  return [
    ...zonderTermijn(bestand, regel, { inhoud, datum }),
    ...(effect === 'vervangen' ? door.flatMap((nieuw) => zonderTermijn(bestand, nieuw, { inhoud, datum })) : []),
    ...uitleg.map((waarde): Probleem => ({ code: 'INHOUD_TERMIJN_EFFECT', bestand, waarde })),
  ];
};
