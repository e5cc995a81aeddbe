/** De SHA-256 van een tekst (UTF-8) in hexadecimale tekens; null waar de browser haar niet geeft (een site zonder https). */
export const vingerafdruk = async (tekst: string): Promise<string | null> => {
  const rekenaar: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (rekenaar === undefined) return null;
  const bytes = new Uint8Array(await rekenaar.digest('SHA-256', new TextEncoder().encode(tekst)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
