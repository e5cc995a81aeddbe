/** Geeft de lezer een bestand dat in de browser is gemaakt. Er gaat niets het netwerk op. */
export const download = (naam: string, tekst: string, soort: string): void => {
  const adres = URL.createObjectURL(new Blob([tekst], { type: soort }));
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
};
