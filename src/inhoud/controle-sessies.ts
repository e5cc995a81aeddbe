import type { Deelcontrole } from './controle-gegevens.ts';
import { bestandVan, vind } from './controle-gegevens.ts';
import type { Probleem } from './fouten.ts';

/** Of de minuten van een sessie optellen tot haar duur, en of elke casus er is om mee te oefenen. */
export const sessiesControle: Deelcontrole = ({ inhoud }) =>
  Object.entries(inhoud.oefensessies).flatMap(([id, { minuten, onderdelen }]): Probleem[] => {
    const som = onderdelen.reduce((totaal, onderdeel) => totaal + onderdeel.minuten, 0);
    const casussen = new Map(Object.entries(inhoud.casussen));
    const fouten = [
      ...(som === minuten ? [] : [`de onderdelen duren samen ${som} minuten, de sessie duurt er ${minuten}`]),
      ...(id === String(minuten) ? [] : [`het bestand heet ${id}, de sessie duurt ${minuten} minuten`]),
      ...onderdelen.flatMap(({ casus }) => {
        if (casus === undefined) return [];
        const [stroom = '', naam = ''] = casus.split('/');
        return [...casussen].some(([naamStroom, lijst]) => naamStroom === stroom && vind(lijst ?? {}, naam)?.oefening)
          ? []
          : [`casus "${casus}" bestaat niet om mee te oefenen`];
      }),
    ];
    return fouten.map((waarde) => ({ code: 'INHOUD_SESSIE', bestand: bestandVan('oefensessies', id), waarde }));
  });
