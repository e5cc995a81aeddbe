/** De namen van de maanden, januari eerst, zonder hoofdletter. */
export const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** De naam van de maand met dit nummer (1 tot en met 12), zonder hoofdletter; leeg bij een ander nummer. */
export const maandnaam = (maand: number): string => MAANDEN[maand - 1] ?? '';
