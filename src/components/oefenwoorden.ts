import type { OefenCasus } from '../oefenen/casus.ts';

/** Hoe moeilijk een casus is, zoals het op de pagina staat. */
export const NIVEAU_NAMEN: Record<OefenCasus['niveau'], string> = {
  makkelijk: 'makkelijk',
  middel: 'gemiddeld',
  moeilijk: 'moeilijk',
};

/** Aan wiens kant de deelnemer staat, zoals het op de pagina staat. */
export const KANT_NAMEN: Record<OefenCasus['kant'], string> = {
  school: 'u werkt op de school',
  ouder: 'u bent de ouder',
};
