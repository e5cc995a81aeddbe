import { uiterlijk } from './zaak.ts';
import type { Zaak } from './zaak.ts';

/** Wat er met één taak of termijn gebeurt als iets verandert. Dagen zijn ISO-datums of null. */
export type Verschil = {
  readonly soort: 'taak' | 'termijn';
  readonly id: string;
  readonly wat: 'erbij' | 'weg' | 'andere-datum';
  readonly voor: string | null;
  readonly na: string | null;
};

/** Wat er verandert tussen twee zaken: eerst de taken, dan de termijnen; wat gelijk blijft, staat er niet bij. */
export const verschillen = (voor: Zaak, na: Zaak): Verschil[] => [
  ...vergelijk('taak', dagenVanTaken(voor), dagenVanTaken(na)),
  ...vergelijk('termijn', dagenVanTermijnen(voor), dagenVanTermijnen(na)),
];

type Dagen = ReadonlyMap<string, string | null>;

const dagenVanTaken = ({ taken }: Zaak): Dagen => new Map(taken.map(({ id, termijnen }) => [id, uiterlijk(termijnen)]));
const dagenVanTermijnen = ({ termijnen }: Zaak): Dagen =>
  new Map(termijnen.map((termijn) => [termijn.regel, uiterlijk([termijn])]));

const vergelijk = (soort: Verschil['soort'], voor: Dagen, na: Dagen): Verschil[] =>
  [...new Set([...voor.keys(), ...na.keys()])].flatMap((id): Verschil[] => {
    const [oud, nieuw] = [voor.get(id), na.get(id)];
    if (oud === undefined) return [{ soort, id, wat: 'erbij', voor: null, na: nieuw ?? null }];
    if (nieuw === undefined) return [{ soort, id, wat: 'weg', voor: oud, na: null }];
    return oud === nieuw ? [] : [{ soort, id, wat: 'andere-datum', voor: oud, na: nieuw }];
  });
