/** A value as text in which the order of keys plays no part: equal values give equal text. For plain data only. */
export const canon = (waarde: unknown): string =>
  JSON.stringify(waarde, (_, deel: unknown) =>
    isRecord(deel) ? Object.fromEntries(Object.entries(deel).sort(([a], [b]) => (a < b ? -1 : 1))) : deel,
  );

const isRecord = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
