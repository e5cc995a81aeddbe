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

/** `2026-11-21` → "21 november 2026", zonder weekdag. Verwacht een ISO-datum die bestaat. */
export const dagInWoorden = (datum: string): string => {
  const [jaar = '', maand = '', dag = ''] = datum.split('-');
  return `${Number(dag)} ${maandnaam(Number(maand))} ${jaar}`;
};
