/** De naam van het pakket waar een bestand uit node_modules bij hoort; null voor eigen code en voor wat een bouwer zelf maakt. */
export const pakketVan = (bestand: string): string | null => {
  const delen = bestand.replaceAll('\\', '/').split('/node_modules/');
  if (delen.length < 2) return null;
  const [eerste = '', tweede = ''] = (delen.at(-1) ?? '').split('/');
  return eerste.startsWith('@') ? `${eerste}/${tweede}` : eerste;
};
