import { options } from '../engine/options.ts';
import type { Optie } from '../engine/options.ts';
import { heeftStap, soortVan, stappenVan } from '../engine/flow-types.ts';
import type { FlowMachine } from '../engine/flow-types.ts';
import { overtredingen } from '../engine/invariants.ts';
import { lijktOp } from '../lib/lijkt-op.ts';
import { bestandVan, geschrevenStappen, machineBestand, stapBestand, vind } from './controle-gegevens.ts';
import type { Deelcontrole, GeschrevenStap, Onderzoek } from './controle-gegevens.ts';
import type { Probleem } from './fouten.ts';
import type { Inhoud } from './lees.ts';
import type { VraagWoorden } from './schema.ts';

/** Of elke stap van een machine precies één tekst heeft, en of die tekst past bij de stap. */
export const stappenControle: Deelcontrole = (onderzoek) => {
  const { inhoud, flows } = onderzoek;
  return [
    ...Object.entries(flows).flatMap(([stroom, machine]) => [
      ...stroomFouten(stroom, machine, inhoud),
      ...zonderTekst(stroom, machine, inhoud),
    ]),
    ...geschrevenStappen(inhoud).flatMap((geschreven) => tekstFouten(geschreven, onderzoek)),
    ...Object.keys(inhoud.stromen)
      .filter((stroom) => !Object.hasOwn(flows, stroom))
      .map((waarde): Probleem => ({ code: 'INHOUD_TEKST_OVER', bestand: bestandVan('stromen', waarde), waarde })),
  ];
};

const stroomFouten = (stroom: string, machine: FlowMachine, { stromen }: Inhoud): Probleem[] => [
  ...(Object.hasOwn(stromen, stroom)
    ? []
    : [{ code: 'INHOUD_STROOM_ONTBREEKT', bestand: bestandVan('stromen', stroom), waarde: stroom } as const]),
  ...overtredingen(machine).map(({ boodschap, stap }): Probleem => ({
    code: 'INHOUD_STROOM_VORM',
    bestand: machineBestand(stroom),
    waarde: boodschap.replace(/\.$/, ''),
    ...(stap === undefined ? {} : { uitleg: `bij stap "${stap}"` }),
  })),
];

const zonderTekst = (stroom: string, machine: FlowMachine, { stappen }: Inhoud): Probleem[] => {
  const teksten = vind(stappen, stroom) ?? {};
  return stappenVan(machine)
    .filter((stap) => !Object.hasOwn(teksten, stap))
    .map((stap) => {
      const over = Object.keys(teksten).filter((tekst) => !heeftStap(machine, tekst));
      return { code: 'INHOUD_TEKST_ONTBREEKT', bestand: stapBestand(stroom, stap), waarde: stap, bedoelt_u: lijktOp(stap, over) };
    });
};

const tekstFouten = (geschreven: GeschrevenStap, { flows, inhoud }: Onderzoek): Probleem[] => {
  const { stroom, stap, bestand, tekst } = geschreven;
  const machine = vind(flows, stroom);
  if (!machine || !heeftStap(machine, stap)) {
    const stappen = machine ? stappenVan(machine) : [];
    return [{ code: 'INHOUD_TEKST_OVER', bestand, waarde: stap, bedoelt_u: lijktOp(stap, stappen) }];
  }
  const soort = soortVan(machine, stap);
  if (tekst.soort !== soort) {
    return [{ code: 'INHOUD_SOORT', bestand, waarde: stap, uitleg: `de stap is een ${soort}, de tekst een ${tekst.soort}` }];
  }
  return tekst.soort === 'uitkomst'
    ? []
    : [
        ...optieFouten(bestand, stap, tekst, options(machine, stap)),
        ...hoofdstukFouten(bestand, tekst.hoofdstuk, vind(inhoud.stromen, stroom)?.hoofdstukken),
      ];
};

const optieFouten = (bestand: string, stap: string, { keuzes, takken }: VraagWoorden, opties: readonly Optie[]): Probleem[] => {
  const namen = opties.map(({ keuze }) => keuze);
  return [
    ...verschil(Object.keys(keuzes), namen).map((uitleg): Probleem => ({ code: 'INHOUD_KEUZES', bestand, waarde: stap, uitleg })),
    ...[...new Set([...namen, ...Object.keys(takken)])].flatMap((keuze) => {
      const doelen = new Set(opties.find((optie) => optie.keuze === keuze)?.takken.map(({ naar }) => naar));
      const fouten = verschil(Object.keys(vind(takken, keuze) ?? {}), doelen.size > 1 ? [...doelen] : []);
      return fouten.map((uitleg): Probleem => ({ code: 'INHOUD_TAKKEN', bestand, waarde: keuze, uitleg }));
    }),
  ];
};

/** Zonder stroom zijn er geen hoofdstukken; dat de stroom ontbreekt is dan al gemeld. */
const hoofdstukFouten = (bestand: string, hoofdstuk: string, bekend: Readonly<Record<string, string>> | undefined): Probleem[] =>
  bekend === undefined || Object.hasOwn(bekend, hoofdstuk)
    ? []
    : [{ code: 'INHOUD_HOOFDSTUK', bestand, waarde: hoofdstuk, bedoelt_u: lijktOp(hoofdstuk, Object.keys(bekend)) }];

/** Wat er in `genoemd` mist of te veel is, in één regel; leeg als het precies `nodig` is. */
const verschil = (genoemd: readonly string[], nodig: readonly string[]): string[] => {
  const mist = nodig.filter((id) => !genoemd.includes(id));
  const over = genoemd.filter((id) => !nodig.includes(id));
  const delen = [mist.length > 0 ? `mist ${mist.join(', ')}` : '', over.length > 0 ? `te veel: ${over.join(', ')}` : ''].filter(
    Boolean,
  );
  return delen.length > 0 ? [delen.join('; ')] : [];
};
