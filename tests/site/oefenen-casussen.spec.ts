import { expect, test } from '@playwright/test';
import { bevindingIn } from '../../src/inhoud/bevinding.ts';
import { telCasus } from '../../src/oefenen/casus.ts';
import { inhoud } from '../helpers/inhoud.ts';
import { alleCasussen, daarheen, speelHeel, stroomVan } from './casussen.ts';
import { letOp } from './helpers.ts';

/** De casussen in delen, zodat de werkers ze samen lopen en geen deel lang duurt. */
const DELEN = 6;

for (let deel = 0; deel < DELEN; deel += 1)
  test(`elke casus goed en fout gespeeld, deel ${deel + 1}: feedback, score en oordeel zijn wat de gegevens zeggen`, async ({
    page,
  }) => {
    const gezien = letOp(page);
    for (const casus of alleCasussen.filter((_, plaats) => plaats % DELEN === deel)) {
      const { stroom, machine } = stroomVan(casus);
      const bron = inhoud.casussen[stroom]?.[casus.id];
      const naam = `${casus.stroom}/${casus.id}`;
      await page.goto(`/oefenen/${naam}/`, { waitUntil: 'commit' });
      for (const mis of [false, true]) {
        await page.locator('#casusspel').waitFor();
        const spel = page.locator('#casusspel');
        expect(await spel.getAttribute('data-hash'), naam).toBe(casus.machineHash);
        expect(await spel.getAttribute('data-stroom-id'), naam).toBe(machine.id);
        const { stappen, einde } = await speelHeel(page, casus, mis);

        expect(
          stappen.map(({ stap, aangewezen }) => ({ stap, keuze: aangewezen.join() })),
          naam,
        ).toEqual(bron?.antwoorden.map(({ stap, keuze }) => ({ stap, keuze })));
        for (const [plaats, gezienStap] of stappen.entries()) {
          const stap = casus.stappen[plaats];
          const waar = `${naam} ${gezienStap.stap}`;
          expect(gezienStap.goed, waar).toBe(String(!mis));
          expect(gezienStap.uitleg, waar).toContain(bron?.antwoorden[plaats]?.omdat);
          expect(gezienStap.regels, waar).toEqual(stap?.regels.slice(0, 3).map((regel) => `/regels/${regel}/`));
          const gevonden = stap?.bevindingen.flatMap((id) => inhoud.bevindingen[id] ?? []) ?? [];
          const grond = gevonden.flatMap((bevinding) => bevindingIn(bevinding, stroom).regels);
          if (stap?.gat) expect(grond, waar).toContain(gezienStap.regels[0]?.split('/')[2]);
          if (mis) expect(gezienStap.uitleg, waar).toContain(`‘${daarheen(casus, plaats, gezienStap.keuze)}’`);
        }

        const zetten = stappen.map(({ keuze }) => ({ keuze, hint: false }));
        const { punten, van, gemist } = telCasus(casus, { zetten, oordeel: mis ? null : casus.groep });
        expect(punten, naam).toBe(mis ? 0 : van);
        expect({ punten: einde.punten, van: einde.van }, naam).toEqual({ punten: String(punten), van: String(van) });
        expect(einde.gemist, naam).toBe(gemist.flatMap(({ bevindingen }) => bevindingen).length);
        expect(einde.tekst, naam).toContain(`(${mis ? 'niet goed' : 'goed'})`);
        expect(einde.tekst, naam).toContain(bron?.oefening?.uitspraak);
        const antwoorden = bron?.antwoorden.map(({ stap, keuze }) => `${stap}=${keuze}`).join('&');
        expect(einde.uitkomst, naam).toBe(`/${stroom}/${casus.uitkomst}/#${antwoorden}`);
        const woord = inhoud.stappen[stroom]?.[casus.uitkomst];
        expect(bron?.verwacht.oordeel, naam).toContain(woord?.soort === 'uitkomst' ? woord.oordeel : '');
        if (!mis) await page.locator('#casus-opnieuw').click();
      }
    }
    expect(gezien).toEqual({ fouten: [], vreemd: [] });
  });

test('de casussen die gelopen worden, zijn alle casussen met een pagina', async ({ request }) => {
  const html = await (await request.get('/oefenen/')).text();
  const lijsten = html.slice(html.indexOf('casuslijst'));
  const links = [...lijsten.matchAll(/href="\/oefenen\/([a-z-]+\/[a-z0-9-]+)\/"/g)].map(([, link]) => link);
  expect(links.filter((link) => !link?.startsWith('sessie/')).toSorted()).toEqual(
    alleCasussen.map(({ stroom, id }) => `${stroom}/${id}`).toSorted(),
  );
});
