import { lijktOp } from '../lib/lijkt-op.ts';
import { versieOp } from '../regels/geldigheid.ts';
import type { Regel } from '../regels/schema.ts';
import { bestandVan, vind } from './controle-gegevens.ts';
import type { Deelcontrole, Onderzoek } from './controle-gegevens.ts';
import { verwijzingen } from './controle-verwijzingen.ts';
import type { SoortVerwijzing, Verwijzing } from './controle-verwijzingen.ts';
import type { Probleem } from './fouten.ts';
import type { Inhoud } from './lees.ts';

/** Per soort: de code, en waar de dingen staan. */
const SOORTEN = {
  regel: ['INHOUD_REGEL_ONBEKEND', 'regels'],
  bron: ['INHOUD_BRON_ONBEKEND', 'bronnen'],
  bevinding: ['INHOUD_BEVINDING_ONBEKEND', 'bevindingen'],
  taak: ['INHOUD_TAAK_ONBEKEND', 'taken'],
  cijfer: ['INHOUD_CIJFER_ONBEKEND', 'cijfers'],
  wijziging: ['INHOUD_WIJZIGING_ONBEKEND', 'wijzigingen'],
  organisatie: ['INHOUD_ORGANISATIE_ONBEKEND', 'organisaties'],
  begrip: ['INHOUD_BEGRIP_ONBEKEND', 'begrippen'],
} as const satisfies Record<SoortVerwijzing, readonly [Probleem['code'], keyof Inhoud]>;

/** Of alles wat genoemd wordt bestaat en geldt, en of elke regel ergens genoemd wordt. */
export const namenControle: Deelcontrole = (onderzoek) => {
  const alle = verwijzingen(onderzoek);
  return [
    ...alle.flatMap((verwijzing) => onbekend(verwijzing, onderzoek.inhoud)),
    ...alle.flatMap((verwijzing) => vervallen(verwijzing, onderzoek)),
    ...losseRegels(alle, onderzoek.inhoud),
  ];
};

const onbekend = ({ soort, id, bestand, bij }: Verwijzing, inhoud: Inhoud): Probleem[] => {
  const [code, map] = SOORTEN[soort];
  const bekend = inhoud[map];
  if (Object.hasOwn(bekend, id)) return [];
  return [{ code, bestand, waarde: id, bedoelt_u: lijktOp(id, Object.keys(bekend)), ...waar(bestand, bij) }];
};

/** In een machine staan veel stappen; dan zegt de melding bij welke. */
const waar = (bestand: string, bij: Verwijzing['bij']): Pick<Probleem, 'uitleg'> =>
  bij && bestand.startsWith('src/') ? { uitleg: `bij stap "${bij.stap}"` } : {};

const GELDEND = /^(src\/flows|content\/(stappen|bevindingen|taken|kennisbank))\//;

/** Een stap of een pagina van de kennisbank mag een regel die niet geldt wél noemen als zij een wijziging vertelt die over die regel gaat. */
const vervallen = ({ soort, id, bestand, bij }: Verwijzing, { inhoud, datum }: Onderzoek): Probleem[] => {
  const regel = soort === 'regel' && GELDEND.test(bestand) ? vind(inhoud.regels, id) : undefined;
  const uitslag = regel && versieOp(regel, datum);
  if (uitslag?.soort !== 'geen' || wordtVerteld(id, { bij, bestand }, inhoud)) return [];
  const stap = waar(bestand, bij).uitleg;
  return [
    {
      code: 'INHOUD_VERVALLEN',
      bestand,
      waarde: id,
      uitleg: [stap, uitslag.reden.replace(/\.$/, '')].filter(Boolean).join(': '),
    },
  ];
};

const wordtVerteld = (regel: string, { bij, bestand }: Pick<Verwijzing, 'bij' | 'bestand'>, inhoud: Inhoud): boolean => {
  const tekst = bij
    ? vind(vind(inhoud.stappen, bij.stroom) ?? {}, bij.stap)
    : Object.entries(inhoud.kennisbank).find(([id]) => bestandVan('kennisbank', id) === bestand)?.[1];
  return (tekst?.veranderd ?? []).some((id) => vind(inhoud.wijzigingen, id)?.regels.includes(regel) === true);
};

/** Wat een regel gebruikt: een stap, bevinding, taak, uitkomst of kennispagina. Een wijziging of begrip die haar noemt, telt niet. */
const GEBRUIK = /^(src\/flows|content\/(stappen|bevindingen|taken|kennisbank))\//;

/** Wie zo'n regel niet noemt, laat een lezer iets missen; een andere soort die niemand gebruikt, is alleen een waarschuwing. */
const MOET_GEBRUIKT: ReadonlySet<Regel['kind']> = new Set(['plicht', 'recht', 'termijn', 'uitzondering', 'verbod']);

const losseRegels = (alle: readonly Verwijzing[], { regels }: Inhoud): Probleem[] => {
  const gebruikt = new Set(alle.filter(({ soort, bestand }) => soort === 'regel' && GEBRUIK.test(bestand)).map(({ id }) => id));
  return Object.entries(regels).flatMap(([id, { los, kind }]): Probleem[] => {
    const bestand = bestandVan('regels', id);
    if (gebruikt.has(id)) return los === undefined ? [] : [{ code: 'INHOUD_LOS_GEBRUIKT', bestand, waarde: id }];
    const ernst = MOET_GEBRUIKT.has(kind) ? {} : ({ waarschuwing: true } as const);
    return los === undefined ? [{ code: 'INHOUD_REGEL_LOS', bestand, waarde: id, ...ernst }] : [];
  });
};
