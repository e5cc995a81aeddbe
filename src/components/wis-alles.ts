import { ANDERS, BRIEF, EIGEN_CASUS, OEFENEN, lees, wisAlles } from '../engine/answers-store.ts';
import { leesInstelling, wisInstellingen } from '../engine/settings-store.ts';
import { leesTekst, openOpslag } from '../engine/storage.ts';
import type { Opslag } from '../engine/storage.ts';
import { ZAKEN } from '../engine/stored-answers.ts';
import { opsomming } from '../lib/opsomming.ts';

/** Maakt de knop van WisAlles.astro levend: hij wist dit tabblad en dit apparaat, en de pagina zegt wat er stond. */
export function startWisAlles(): void {
  for (const blok of document.querySelectorAll('[data-wis-alles]')) {
    blok.querySelector('button')?.addEventListener('click', () => {
      const regel = document.createElement('p');
      regel.className = 'melding';
      regel.textContent = wis();
      blok.querySelector('[role=status]')?.replaceChildren(regel);
    });
  }
}

/** Wist alles en zegt in één of twee zinnen wat er gebeurd is. */
function wis(): string {
  const plekken = [openOpslag(() => sessionStorage), openOpslag(() => localStorage)];
  const stond = watErStaat(plekken);
  const uitslagen = plekken.flatMap((plek) => [wisAlles(plek), wisInstellingen(plek)]);
  vergeetRol();
  document.dispatchEvent(new Event('rol'));
  if (uitslagen.every((uitslag) => uitslag === 'geblokkeerd'))
    return 'Uw browser laat deze site niets bewaren. Er was niets te wissen.';
  if (uitslagen.includes('vol'))
    return 'Niet alles kon worden gewist. Wis de gegevens van deze site in de instellingen van uw browser.';
  if (stond.length === 0) return 'Er was niets bewaard. Er hoeft dus niets gewist te worden.';
  return `Gewist: ${opsomming(stond)}. Er staat nu niets meer van deze site op dit apparaat.`;
}

/** Wat er in deze plekken staat, als woorden voor een lezer. */
function watErStaat(plekken: readonly (Opslag | null)[]): string[] {
  const gelezen = plekken.map(lees);
  const heeft = (deel: 'flows' | 'gedeeld' | 'datums') => gelezen.some(({ bewaard }) => Object.keys(bewaard[deel]).length > 0);
  const heeftInstelling = (naam: 'rol' | 'weergave') => plekken.some((plek) => leesInstelling(plek, naam) !== null);
  return [
    ...(heeft('flows') || heeft('gedeeld') || gelezen.some(({ melding }) => melding === 'opzijgezet') ? ['uw antwoorden'] : []),
    ...(heeft('datums') ? ['uw datums'] : []),
    ...(plekken.some((plek) => ANDERS.some((sleutel) => leesTekst(plek, sleutel))) ? ['uw OPP'] : []),
    ...(plekken.some((plek) => OEFENEN.some((sleutel) => leesTekst(plek, sleutel))) ? ['uw voortgang bij het oefenen'] : []),
    ...(plekken.some((plek) => EIGEN_CASUS.some((sleutel) => leesTekst(plek, sleutel))) ? ['uw eigen casus'] : []),
    ...(plekken.some((plek) => leesTekst(plek, BRIEF)) ? ['wat u in brieven typte'] : []),
    ...(plekken.some((plek) => typeof leesTekst(plek, ZAKEN) === 'string') ? ['uw bewaarde zaken'] : []),
    ...(heeftInstelling('rol') ? ['uw rol'] : []),
    ...(heeftInstelling('weergave') ? ['uw weergave'] : []),
  ];
}

/** De pagina spreekt weer tot iedereen. Een rol in het adres (#ouder) gaat ook weg: anders komt zij bij herladen terug. */
function vergeetRol(): void {
  const { dataset } = document.documentElement;
  delete dataset['rol'];
  delete dataset['stem'];
  for (const link of document.querySelectorAll('a[data-kies][aria-current]')) link.removeAttribute('aria-current');
  if (location.hash === '') return;
  const { scrollX, scrollY } = window;
  location.replace('#'); // laat :target los; replaceState alleen doet dat niet
  history.replaceState(null, '', location.pathname);
  scrollTo(scrollX, scrollY);
}
