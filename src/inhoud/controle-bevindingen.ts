import { herkomstPerUitkomst, uitkomstenZonder } from '../engine/outlook.ts';
import { overtredingen } from '../engine/invariants.ts';
import type { FlowMachine } from '../engine/flow-types.ts';
import { bestandVan, geschrevenStappen, machineOvergangen, stapBestand } from './controle-gegevens.ts';
import type { Deelcontrole, Onderzoek } from './controle-gegevens.ts';
import type { Probleem } from './fouten.ts';
import type { Inhoud } from './lees.ts';

/** Of elke bevinding iets doet en iets herstelt, elk ja een reden heeft, en elke taak gebruikt wordt. */
export const bevindingenControle: Deelcontrole = (onderzoek) => [
  ...zonderEffect(onderzoek),
  ...Object.entries(onderzoek.inhoud.bevindingen)
    .filter(([, bevinding]) => bevinding.gewicht === 'blokkade' || bevinding.gewicht === 'herstelbaar')
    .filter(([, { taken, in_stroom }]) => taken.length + Object.values(in_stroom).flatMap((extra) => extra.taken).length === 0)
    .map(([id]): Probleem => ({ code: 'INHOUD_TAAK_NODIG', bestand: bestandVan('bevindingen', id), waarde: id })),
  ...jaZonderReden(onderzoek),
  ...ongebruikteTaken(onderzoek.inhoud),
];

/** De stromen waarvan de vorm klopt; alleen daarvan kan de graaf van stappen en feiten worden gemaakt. */
const gaveStromen = ({ flows }: Onderzoek): [string, FlowMachine][] =>
  Object.entries(flows).filter(([, machine]) => overtredingen(machine).length === 0);

const zonderEffect = (onderzoek: Onderzoek): Probleem[] => {
  const opOvergang = new Set<string | undefined>(machineOvergangen(onderzoek).map(({ meta }) => meta.bevinding));
  const gaaf = gaveStromen(onderzoek);
  const opUitkomst = new Set<string>(
    gaaf.flatMap(([, machine]) => [...herkomstPerUitkomst(machine).values()].flat().map(({ bevinding }) => bevinding)),
  );
  const alleGaaf = gaaf.length === Object.keys(onderzoek.flows).length;
  return Object.keys(onderzoek.inhoud.bevindingen).flatMap((id): Probleem[] => {
    const basis = { code: 'INHOUD_ZONDER_EFFECT', bestand: bestandVan('bevindingen', id), waarde: id } as const;
    if (!opOvergang.has(id)) return [basis];
    return alleGaaf && !opUitkomst.has(id)
      ? [{ ...basis, uitleg: 'wel aangegeven, maar op geen route die bij een uitkomst komt' }]
      : [];
  });
};

const jaZonderReden = (onderzoek: Onderzoek): Probleem[] => {
  const draagt = new Set(
    Object.entries(onderzoek.inhoud.bevindingen)
      .filter(([, { gewicht }]) => gewicht === 'draagt')
      .map(([id]) => id),
  );
  const ja = geschrevenStappen(onderzoek.inhoud).filter(
    ({ tekst }) => tekst.soort === 'uitkomst' && (tekst.oordeel === 'mag' || tekst.oordeel === 'mag-mits'),
  );
  return gaveStromen(onderzoek).flatMap(([stroom, machine]) => {
    const zonder = uitkomstenZonder(machine, draagt);
    return ja
      .filter((uitkomst) => uitkomst.stroom === stroom && zonder.has(uitkomst.stap))
      .map(({ stap }): Probleem => ({ code: 'INHOUD_JA_ZONDER_REDEN', bestand: stapBestand(stroom, stap), waarde: stap }));
  });
};

const ongebruikteTaken = (inhoud: Inhoud): Probleem[] => {
  const gebruikt = new Set([
    ...Object.values(inhoud.bevindingen).flatMap(({ taken, in_stroom }) => [
      ...taken,
      ...Object.values(in_stroom).flatMap((extra) => extra.taken),
    ]),
    ...geschrevenStappen(inhoud).flatMap(({ tekst }) => (tekst.soort === 'uitkomst' ? [...tekst.taken, ...tekst.ander] : [])),
  ]);
  return Object.keys(inhoud.taken)
    .filter((id) => !gebruikt.has(id))
    .map((waarde) => ({ code: 'INHOUD_TAAK_ONGEBRUIKT', bestand: bestandVan('taken', waarde), waarde }));
};
