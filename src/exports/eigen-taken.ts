import type { Rol } from '../engine/settings-store.ts';
import { partijVan } from '../regels/actoren.ts';
import type { ActorId, Partij } from '../regels/actoren.ts';
import type { ZaakTaak } from './zaak.ts';

/** Taken verdeeld in die van de lezer en die van de andere partijen. */
export type Verdeling = { readonly eigen: readonly ZaakTaak[]; readonly ander: readonly ZaakTaak[] };

const PARTIJ_VAN_ROL: Record<Rol, Partij> = {
  ouder: 'ouders',
  leerling: 'leerling',
  leraar: 'school',
  'intern-begeleider': 'school',
  schoolleider: 'school',
};
/** Wie binnen de school bij een rol hoort; diens taken staan vooraan. */
const VOORAAN: Partial<Record<Rol, readonly ActorId[]>> = {
  leraar: ['leraar'],
  'intern-begeleider': ['ib'],
  schoolleider: ['schoolleider', 'bevoegd-gezag'],
};

/** De partij van een rol; zonder rol leest men als de school. */
export const partijVanRol = (rol: Rol | null): Partij => (rol === null ? 'school' : PARTIJ_VAN_ROL[rol]);

/** Verdeelt de taken: eerst die van de lezer zelf, in hun volgorde, met wat precies bij zijn rol hoort vooraan. */
export const verdeelTaken = (taken: readonly ZaakTaak[], rol: Rol | null): Verdeling => {
  const partij = partijVanRol(rol);
  const eigen = taken.filter(({ taak }) => partijVan(taak.wie) === partij);
  const vooraan = rol === null ? [] : (VOORAAN[rol] ?? []);
  const rang = ({ taak }: ZaakTaak) => (vooraan.includes(taak.wie) ? 0 : 1);
  return {
    eigen: eigen.toSorted((a, b) => rang(a) - rang(b)),
    ander: taken.filter((taak) => !eigen.includes(taak)),
  };
};
