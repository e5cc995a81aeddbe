import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { leesHtml } from './html-lezen.ts';
import type { Gelezen } from './html-lezen.ts';
import { alleHtml } from './html-keur.ts';

/** Namen die buiten hun zin niets zeggen; een schermlezer leest links ook los, als lijst. */
const VAAG = /^(hier|klik hier|link|meer|lees (meer|verder)|verder|bekijk|deze pagina)$/i;

/** Wat er op een pagina niet klopt, een zin per fout. */
const gebreken = ({ taal, titels, onderdelen, ids, verwezen }: Gelezen): string[] => {
  const koppen = onderdelen
    .filter(({ element }) => /^h[1-6]$/.test(element))
    .map((kop) => ({ ...kop, niveau: Number(kop.element[1]) }));
  const bekend = new Set(ids);
  return [
    ...(taal === 'nl' ? [] : [`taal is "${taal}"`]),
    ...(titels.length === 1 && titels[0] !== '' ? [] : [`${titels.length} titels`]),
    ...(koppen.filter(({ niveau }) => niveau === 1).length === 1 ? [] : ['niet precies één h1']),
    ...koppen
      .filter(({ niveau }, plaats) => niveau > (koppen[plaats - 1]?.niveau ?? 0) + 1)
      .map(({ element, naam }) => `${element} "${naam}" slaat een niveau over`),
    ...onderdelen
      .filter(({ naam }) => naam === '')
      .map(({ element, attributen }) => `${element} ${attributen['href'] ?? ''} zonder naam`),
    ...onderdelen
      .filter(({ element, naam }) => element === 'a' && VAAG.test(naam))
      .map(({ naam }) => `link "${naam}" zegt niets`),
    ...onderdelen
      .filter(({ attributen }) => Number(attributen['tabindex'] ?? 0) > 0)
      .map(({ naam }) => `"${naam}" verandert de volgorde van de Tab-toets`),
    ...[...bekend].filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id)).map((id) => `id ${id} is er twee keer`),
    ...verwezen.filter((id) => id !== '' && !bekend.has(id)).map((id) => `een naam of uitleg wijst naar ${id}, dat er niet is`),
  ];
};

test('every built page has its language, one title of its own, its headings in order and a name for every link', () => {
  const titels = new Map<string, string>();
  const fouten: string[] = [];
  const paginas = alleHtml();
  expect(paginas.length).toBeGreaterThan(1000);
  for (const pad of paginas) {
    const gelezen = leesHtml(readFileSync(pad, 'utf8'));
    fouten.push(...gebreken(gelezen).map((fout) => `${pad}: ${fout}`));
    // In het kader van een andere site staat dezelfde inleiding, met dezelfde titel.
    const [titel = ''] = gelezen.titels;
    const eerder = titels.get(titel);
    if (eerder !== undefined && !pad.startsWith('dist/embed/')) fouten.push(`${pad}: dezelfde titel als ${eerder}`);
    if (!pad.startsWith('dist/embed/')) titels.set(titel, pad);
  }
  expect(fouten).toEqual([]);
});

test('the check sees every kind of mistake', () => {
  const html = (lijf: string, kop = '<title>t</title>') => `<html lang="nl"><head>${kop}</head><body>${lijf}</body></html>`;
  for (const [lijf, fout] of [
    ['<h2>a</h2>', /niet precies één h1/],
    ['<h1>a</h1><h3>b</h3>', /h3 "b" slaat een niveau over/],
    ['<h1>a</h1><a href="/x/"><span aria-hidden="true">→</span></a>', /a \/x\/ zonder naam/],
    ['<h1>a</h1><a href="/x/">Lees meer</a>', /zegt niets/],
    ['<h1>a</h1><button type="button"><svg aria-hidden="true"></svg></button>', /button  zonder naam/],
    ['<h1 id="a">a</h1><p id="a"></p>', /id a is er twee keer/],
    ['<h1>a</h1><input aria-describedby="b">', /wijst naar b/],
    ['<h1>a</h1><a href="/" tabindex="2">b</a>', /volgorde/],
  ] as const)
    expect(gebreken(leesHtml(html(lijf))).join(), lijf).toMatch(fout);
  expect(gebreken(leesHtml(html('<h1>a</h1>', ''))).join()).toMatch(/0 titels/);
  expect(gebreken(leesHtml('<html><title>t</title><h1>a</h1></html>')).join()).toMatch(/taal is ""/);
  expect(gebreken(leesHtml(html('<h1>a &amp; <b>b</b></h1><a href="/"><svg role="img" aria-label="begin"></svg></a>')))).toEqual(
    [],
  );
});
