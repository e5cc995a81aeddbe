/** De tekst met een hoofdletter aan het begin; "één" wordt "Eén", zoals de spelling vraagt. */
export const hoofdletter = (tekst: string): string =>
  tekst.startsWith('één') ? `E${tekst.slice(1)}` : tekst.charAt(0).toUpperCase() + tekst.slice(1);
