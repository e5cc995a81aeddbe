import { heeftStap, stappenVan } from '../engine/flow-types.ts';
import { lijktOp } from '../lib/lijkt-op.ts';
import { VERVALLEN_BESTAND, bestandVan, vind } from './controle-gegevens.ts';
import type { Deelcontrole } from './controle-gegevens.ts';
import type { Probleem } from './fouten.ts';

/** Adressen die ergens heen moeten: die van vervallen stappen, en de stap van een situatie. */
export const adressenControle: Deelcontrole = ({ inhoud, flows }) => [
  ...Object.entries(inhoud.vervallen).flatMap(([adres, { naar }]): Probleem[] => {
    const [stroom = '', stap = ''] = adres.split('/');
    const machine = vind(flows, stroom);
    const fout = (uitleg: string): Probleem[] => [
      { code: 'INHOUD_VERVALLEN_ADRES', bestand: VERVALLEN_BESTAND, waarde: adres, uitleg },
    ];
    if (!machine) return fout(`stroom "${stroom}" bestaat niet`);
    return [
      ...(heeftStap(machine, stap) ? fout(`stap "${stap}" bestaat nog`) : []),
      ...(heeftStap(machine, naar) ? [] : fout(`stap "${naar}" bestaat niet`)),
    ];
  }),
  ...Object.entries(inhoud.situaties).flatMap(([id, { stroom, stap }]): Probleem[] => {
    const machine = vind(flows, stroom);
    if (!machine || stap === undefined || heeftStap(machine, stap)) return [];
    const bedoelt_u = lijktOp(stap, stappenVan(machine));
    return [{ code: 'INHOUD_STAP_ONBEKEND', bestand: bestandVan('situaties', id), waarde: stap, bedoelt_u }];
  }),
];
