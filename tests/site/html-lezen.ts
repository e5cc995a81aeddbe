/** Een kop, link, knop of beeld van een pagina: het element, zijn attributen en de naam die een schermlezer zegt. */
export type Onderdeel = {
  readonly element: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly naam: string;
};
/** Wat er van een gebouwde pagina te controleren valt zonder browser. */
export type Gelezen = {
  readonly taal: string;
  readonly titels: readonly string[];
  readonly onderdelen: readonly Onderdeel[];
  readonly ids: readonly string[];
  /** Elk id waar een `aria-…` of `for` naar wijst. */
  readonly verwezen: readonly string[];
};

const LEEG = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
  'path',
  'rect',
]);
const NAAM_NODIG = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'button', 'summary', 'title', 'iframe', 'img']);
const VERWIJST = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'];
const TEKENS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"', nbsp: ' ' };

type Open = { element: string; attributen: Record<string, string>; naam: string; stil: boolean };

/** Leest een pagina zoals Astro haar schrijft: elk element is gesloten (html-validate ziet daarop toe). Pure functie. */
export const leesHtml = (html: string): Gelezen => {
  const schoon = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '');
  const [open, onderdelen, ids, verwezen, titels]: [Open[], Onderdeel[], string[], string[], string[]] = [[], [], [], [], []];
  let taal = '';
  const zeg = (tekst: string) => {
    if (open.some(({ stil }) => stil)) return;
    for (const deel of open) deel.naam += tekst;
  };
  const sluit = ({ element, attributen, naam, stil }: Open) => {
    if (!NAAM_NODIG.has(element) || stil || open.some((buiten) => buiten.stil)) return;
    const gezegd = (attributen['aria-label'] ?? (naam.trim() || attributen['title']) ?? '').replace(/\s+/g, ' ').trim();
    if (element === 'title') {
      if (!open.some((buiten) => buiten.element === 'svg')) titels.push(gezegd);
    } else onderdelen.push({ element, attributen, naam: gezegd });
  };
  for (const [, eind, element = '', rest = '', tekst] of schoon.matchAll(
    /<(\/)?([a-zA-Z][a-zA-Z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g,
  )) {
    if (tekst !== undefined) {
      zeg(naarTekst(tekst));
      continue;
    }
    if (eind) {
      const plaats = open.findLastIndex((deel) => deel.element === element);
      for (const deel of plaats < 0 ? [] : open.splice(plaats).toReversed()) sluit(deel);
      continue;
    }
    const attributen = attributenVan(rest);
    if (element === 'html') taal = attributen['lang'] ?? '';
    if (attributen['id'] !== undefined) ids.push(attributen['id']);
    verwezen.push(...VERWIJST.flatMap((naam) => attributen[naam]?.split(/\s+/) ?? []));
    const stil = attributen['aria-hidden'] === 'true';
    if (!stil && (element === 'img' || attributen['role'] === 'img')) zeg(attributen['alt'] ?? attributen['aria-label'] ?? '');
    if (element === 'img') sluit({ element, attributen, naam: attributen['alt'] ?? '', stil: stil || attributen['alt'] === '' });
    if (!LEEG.has(element) && !rest.endsWith('/')) open.push({ element, attributen, naam: '', stil });
  }
  return { taal, titels, onderdelen, ids, verwezen };
};

const attributenVan = (rest: string): Record<string, string> =>
  Object.fromEntries(
    [...rest.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(([, naam = '', a, b, c]) => [
      naam,
      naarTekst(a ?? b ?? c ?? ''),
    ]),
  );

const naarTekst = (ruw: string): string => ruw.replace(/&(#?\w+);/g, (heel, naam: string) => TEKENS[naam] ?? heel);
