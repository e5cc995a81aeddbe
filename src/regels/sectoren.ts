/** De schoolsoorten waarvoor een regel kan gelden; `praktijkonderwijs` telt hier als `vo`. */
export const SECTOREN = ['po', 'sbo', 'so', 'vso', 'vo', 'cluster12'] as const;
/** Een schoolsoort zoals een regel hem noemt. */
export type RegelSector = (typeof SECTOREN)[number];
/** De schoolsoort voluit, zoals zij in een lijst staat. */
export const SECTOR_NAMEN: Record<RegelSector, string> = {
  po: 'basisonderwijs (po)',
  sbo: 'speciaal basisonderwijs (sbo)',
  so: 'speciaal onderwijs (so)',
  vso: 'voortgezet speciaal onderwijs (vso)',
  vo: 'voortgezet onderwijs (vo)',
  cluster12: 'instelling voor cluster 1 of 2',
};
