import { expect, test } from 'vitest';
import { soortVan, stappenVan } from '../../src/engine/flow-types.ts';
import { kaartenVan, linksVan } from '../../src/exports/diagram.ts';
import type { Link } from '../../src/exports/diagram.ts';
import { hoogstens, inRegels } from '../../src/exports/diagram-maat.ts';
import { deelIn } from '../../src/exports/diagram-opmaak.ts';
import type { Vak } from '../../src/exports/diagram-opmaak.ts';
import { svgVan } from '../../src/exports/diagram-svg.ts';
import { maakWoorden } from '../../src/exports/woorden.ts';
import { vullingOp } from '../../src/exports/vulling.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { PEILDATUM, inhoud } from '../helpers/inhoud.ts';

const stromen = gebouwdeStromen().map(({ stroom, machine }) => {
  const woorden = maakWoorden(stroom, machine, inhoud);
  return { stroom, machine, kaarten: kaartenVan({ machine, woorden, vulling: vullingOp(woorden, PEILDATUM) }) };
});
const alsTekst = ({ van, keuze, naar }: Link) => `${van} ${keuze} ${naar}`;
const raakt = (a: Vak, b: Vak) => a.x < b.x + b.b && b.x < a.x + a.b && a.y < b.y + b.h && b.y < a.y + a.h;
/** Of een lijn van rechte stukken door een vak loopt. */
const loopt = (punten: readonly (readonly [number, number])[], { x, y, b, h }: Vak) =>
  punten.slice(1).some(([x2, y2], i) => {
    const [x1, y1] = punten[i] ?? [x2, y2];
    return raakt(
      { x, y, b, h },
      { x: Math.min(x1, x2), y: Math.min(y1, y2), b: Math.max(Math.abs(x2 - x1), 0.1), h: Math.max(Math.abs(y2 - y1), 0.1) },
    );
  });
/** Elk paar dat elkaar raakt, één keer. */
const botsingen = <T extends Vak>(vakken: readonly T[], naam: (vak: T) => string) =>
  vakken.flatMap((a, i) => vakken.slice(i + 1).flatMap((b) => (raakt(a, b) ? [`${naam(a)} / ${naam(b)}`] : [])));

test.each(stromen)('the drawing of $stroom has the steps and links of the machine, each link once', ({ machine, kaarten }) => {
  const delen = kaarten.filter(({ id }) => id !== 'overzicht');
  const stappen = new Set(
    delen.flatMap(({ knopen }) => knopen.flatMap(({ stap, soort }) => (soort === 'verder' || stap === null ? [] : [stap]))),
  );
  expect([...stappen].sort()).toEqual(stappenVan(machine).sort());
  const links = delen.flatMap(({ lijnen }) => lijnen.flatMap((lijn) => lijn.links));
  expect(links.map(alsTekst).sort()).toEqual(linksVan(machine).map(alsTekst).sort());
  for (const { knopen, lijnen } of delen) {
    const ids = new Map(knopen.map((knoop) => [knoop.id, knoop]));
    for (const { van, naar, links: groep } of lijnen) {
      expect(groep.every((link) => ids.get(van)?.stap === link.van && ids.get(naar)?.stap === link.naar)).toBe(true);
    }
    for (const { soort, stap } of knopen) {
      if (stap !== null && soort !== 'verder') expect(soort).toBe(soortVan(machine, stap));
    }
  }
});

test.each(stromen)('nothing overlaps in the drawing of $stroom', { timeout: 30_000 }, async ({ kaarten }) => {
  for (const kaart of kaarten) {
    const { knopen, lijnen, breedte, hoogte } = await deelIn(kaart);
    const labels = lijnen.flatMap(({ label }) => (label ? [label] : []));
    const vakken = [
      ...knopen.map((vak) => ({ ...vak, naam: vak.knoop.id })),
      ...labels.map((vak) => ({ ...vak, naam: vak.regels.join(' ') })),
    ];
    expect(
      botsingen(vakken, ({ naam }) => naam),
      kaart.id,
    ).toEqual([]);
    expect(vakken.every(({ x, y, b, h }) => x >= 0 && y >= 0 && x + b <= breedte && y + h <= hoogte)).toBe(true);
    expect(lijnen.every(({ punten }) => punten.length >= 2)).toBe(true);
    // Geen lijn loopt door een vak of door het antwoord van een andere lijn.
    const doorsneden = lijnen.flatMap(({ lijn, punten }, i) => [
      ...lijnen.flatMap(({ label }, j) =>
        i !== j && label && loopt(punten, label) ? [`${lijn.van}→${lijn.naar} door ${label.regels.join(' ')}`] : [],
      ),
      ...knopen.flatMap((vak) =>
        vak.knoop.id !== lijn.van && vak.knoop.id !== lijn.naar && loopt(punten, vak)
          ? [`${lijn.van}→${lijn.naar} door ${vak.knoop.id}`]
          : [],
      ),
    ]);
    expect(doorsneden, kaart.id).toEqual([]);
  }
});

test('no map is too big to read', () => {
  const groot = stromen.flatMap(({ stroom, kaarten }) =>
    kaarten.filter(({ knopen }) => knopen.length > 45).map(({ id }) => `${stroom}/${id}`),
  );
  expect(groot).toEqual([]);
});

test('the picture has a name and a description, an id per step, and no style', async () => {
  const [kaart] = stromen[0]?.kaarten ?? [];
  if (!kaart) throw new Error('No flow to draw.');
  const svg = svgVan(await deelIn({ ...kaart, titel: 'Een <b> & meer' }), { id: 'k', stapId: 'stap-' });
  expect(svg).toContain('<title id="k-naam">Een &lt;b&gt; &amp; meer</title>');
  expect(svg).toContain('aria-labelledby="k-naam k-uitleg"');
  expect(svg).not.toMatch(/style=|<b>/);
});

test('text breaks at spaces and says when it goes on', () => {
  expect(inRegels('een twee drie vier', 8)).toEqual(['een twee', 'drie', 'vier']);
  expect(hoogstens(['a', 'b', 'c'], 2)).toEqual(['a', 'b …']);
});
