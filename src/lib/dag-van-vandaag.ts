/** De dag van vandaag volgens de klok van dit apparaat, als ISO-datum (JJJJ-MM-DD). */
export const dagVanVandaag = (nu: Date = new Date()): string =>
  [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()].map((deel) => String(deel).padStart(2, '0')).join('-');
