/** Geeft de lezer een bestand dat in de browser is gemaakt. Er gaat niets over het net. */
export const download = (inhoud: Blob, naam: string): void => {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  // De browser leest het bestand na de klik; daarna mag het weg.
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
};
