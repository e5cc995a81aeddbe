import type { Page } from '@playwright/test';
import { replay } from '../../src/engine/replay.ts';
import { oefencasussen } from '../../src/exports/oefencasus.ts';
import { machineHash } from '../../src/inhoud/machine-hash.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import type { OefenCasus } from '../../src/oefenen/casus.ts';
import { inhoud } from '../helpers/inhoud.ts';

const stromen = gebouwdeStromen();
/** Alle casussen om mee te oefenen, gelezen uit content/ en niet uit de gebouwde site. */
export const alleCasussen = oefencasussen(inhoud, stromen, machineHash);

/** Een casus bij haar id. Gooit een fout als zij er niet is. */
export const casusMet = (id: string): OefenCasus => {
  const gevonden = alleCasussen.find((casus) => casus.id === id);
  if (!gevonden) throw new Error(`There is no case "${id}".`);
  return gevonden;
};

/** De echte stroom van een casus. */
export const stroomVan = ({ stroom }: Pick<OefenCasus, 'stroom'>): (typeof stromen)[number] => {
  const gevonden = stromen.find((gebouwd) => gebouwd.stroom === stroom);
  if (!gevonden) throw new Error(`There is no flow "${stroom}".`);
  return gevonden;
};

/** Waar een ander antwoord bij een stap heen had geleid: de titel van die stap, berekend met de machine en content/stappen. */
export const daarheen = (casus: OefenCasus, plaats: number, keuze: string): string => {
  const { stroom, machine } = stroomVan(casus);
  const voor = casus.stappen.slice(0, plaats).map(({ stap, goed }) => [stap, goed] as const);
  const hier = casus.stappen[plaats]?.stap ?? '';
  const { stap } = replay(machine, { ...Object.fromEntries(voor), [hier]: keuze });
  return inhoud.stappen[stroom]?.[stap]?.titel ?? '';
};

/** Wat er bij één stap op het scherm stond: de gekozen optie, de opties, de goede optie en de uitleg met haar regels. */
export type GezieneStap = {
  readonly stap: string;
  readonly keuze: string;
  readonly opties: readonly string[];
  readonly aangewezen: readonly string[];
  readonly goed: string;
  readonly uitleg: string;
  readonly regels: readonly string[];
};
/** Wat er aan het einde stond. */
export type GezienEinde = {
  readonly punten: string;
  readonly van: string;
  readonly tekst: string;
  readonly gemist: number;
  readonly uitkomst: string;
};

/**
 * Speelt een casus in de open pagina met echte klikken, in één keer omdat 66 casussen anders minuten duren. `goed` geeft bij elke
 * stap het goede antwoord; met `mis` wordt steeds de eerste andere optie gekozen, ook bij het oordeel.
 */
export const speelHeel = (
  page: Page,
  { stappen, groep }: OefenCasus,
  mis: boolean,
): Promise<{ stappen: GezieneStap[]; einde: GezienEinde }> =>
  page.evaluate(
    async ({ goed, groep, mis }) => {
      const wacht = async (kiezer: string): Promise<HTMLElement> => {
        for (let keer = 0; keer < 2000; keer += 1) {
          const gevonden = document.querySelector<HTMLElement>(kiezer);
          if (gevonden) return gevonden;
          await new Promise((klaar) => setTimeout(klaar, keer < 20 ? 0 : 5));
        }
        throw new Error(`Nothing matches ${kiezer}.`);
      };
      const alle = (kiezer: string) => [...document.querySelectorAll<HTMLElement>(`#casusspel ${kiezer}`)];
      const gezien: GezieneStap[] = [];
      for (const { stap, goed: juist } of goed) {
        await wacht(`#casusspel h2[data-stap="${stap}"]`);
        const opties = alle('.optie').map((optie) => optie.dataset['keuze'] ?? '');
        const keuze = mis ? (opties.find((optie) => optie !== juist) ?? juist) : juist;
        alle(`.optie[data-keuze="${keuze}"]`)[0]?.click();
        const uitleg = await wacht('#stap-uitleg');
        gezien.push({
          stap,
          keuze,
          opties,
          aangewezen: alle('.optie.is-goed').map((optie) => optie.dataset['keuze'] ?? ''),
          goed: uitleg.dataset['goed'] ?? '',
          uitleg: uitleg.textContent,
          regels: [...uitleg.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
        });
        alle('#casus-verder')[0]?.click();
      }
      await wacht('#casusspel [data-groep]');
      alle('[data-groep]')
        .find(({ dataset }) => (dataset['groep'] === groep) !== mis)
        ?.click();
      const score = await wacht('#casus-score');
      return {
        stappen: gezien,
        einde: {
          punten: score.dataset['punten'] ?? '',
          van: score.dataset['van'] ?? '',
          tekst: document.querySelector('#casusspel .naast-elkaar')?.textContent ?? '',
          gemist: alle('#casus-gemist li').length,
          uitkomst: alle('#casus-uitkomst')[0]?.getAttribute('href') ?? '',
        },
      };
    },
    { goed: stappen.map(({ stap, goed }) => ({ stap, goed })), groep, mis },
  );
