import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';

/**
 * De tweede keuring van de HTML, naast axe. Alle regels van html-validate voor de standaard en voor toegankelijkheid, op deze na.
 */
const UIT = {
  // Een tabel die opzij schuift is een <div role="region"> met een naam: een <section> zou ook in de stijl een hoofdstuk zijn.
  'prefer-native-element': 'off',
  // Filters werken meteen bij een keuze, en zonder script staat de hele lijst er: er valt niets te versturen (form-action 'none').
  'wcag/h32': 'off',
} as const;
/** Astro zet deze ene stijlregel bij een eiland; de plaats kiest Astro zelf. */
const VAN_ASTRO = /^<style> element is not permitted as content under/;

const keuring = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'], rules: UIT });

/** Alle gebouwde pagina's. */
export const alleHtml = (): string[] => globSync('dist/**/*.html').sort();

/**
 * De kleinste greep waarin elke vorm van element voorkomt: element, namen van attributen, rol en soort, en het element dat ervoor
 * begint. Een pagina met een vorm die nog niet gezien is, hoort er dus altijd bij.
 */
export const greep = (paden: readonly string[]): string[] => {
  const gezien = new Set<string>();
  return paden.filter((pad) => {
    const nieuw = vormen(readFileSync(pad, 'utf8')).filter((vorm) => !gezien.has(vorm));
    for (const vorm of nieuw) gezien.add(vorm);
    return nieuw.length > 0;
  });
};

/** Keurt een pagina; geeft een zin per fout. */
export const keur = async (pad: string): Promise<string[]> => {
  const { results } = await keuring.validateString(readFileSync(pad, 'utf8'), pad);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId, message }) => !(ruleId === 'element-permitted-content' && VAN_ASTRO.test(message)))
    .map(({ ruleId, message, selector }) => `${pad} ${selector ?? ''}: ${message} (${ruleId})`);
};

const vormen = (html: string): string[] => {
  let voor = '';
  return [...html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|[^\s>]+))?)*)\s*\/?>/g)].map(
    ([, naam = '', rest = '']) => {
      const namen = [...rest.matchAll(/([a-z-]+)(?:=("[^"]*"|\S+))?/g)]
        .map(([, attribuut = '', waarde = '']) => (/^(role|type|scope)$/.test(attribuut) ? attribuut + waarde : attribuut))
        .filter((attribuut) => !attribuut.startsWith('data-'));
      const vorm = `${voor} ${naam} ${[...new Set(namen)].toSorted().join(' ')}`;
      voor = naam;
      return vorm;
    },
  );
};
