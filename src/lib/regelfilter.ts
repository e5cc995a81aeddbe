/** Hoe de keuze in `history.state` staat: de waarde per veld. */
type Keuze = Record<string, string>;
type Rij = { readonly element: HTMLElement; readonly tekst: string };

/**
 * Maakt een filter levend. Elk `<select name="x">` in het formulier kiest de elementen `[data-item]` wier `data-x` de gekozen
 * waarde noemt. Het veld `zoek` zoekt in hun tekst, zonder accenten; elk woord moet erin staan. Groepen (`[data-groep]`) zonder
 * rij verdwijnen, met de link ernaartoe (`[data-naar]`, met het aantal in `[data-aantal]`). Het geheel staat in `[role=status]`,
 * de keuze in `history.state`: het fragment is voor antwoorden.
 */
export function startRegelfilter(formulier: HTMLFormElement): void {
  const velden = [...formulier.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  const rijen = [...document.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
    element,
    tekst: plat(element.textContent),
  }));
  const pasToe = () => {
    const gekozen = Object.fromEntries(velden.map(({ name, value }): [string, string] => [name, value.trim()]));
    const aantal = toonRijen(rijen, gekozen);
    toonGroepen();
    const status = formulier.querySelector('[role=status]');
    if (status) status.textContent = melding(aantal, rijen.length, formulier.dataset['eenheid'] ?? '');
    return gekozen;
  };
  const bewaar = () => history.replaceState({ ...toestand(), filter: pasToe() }, '');
  zetTerug(velden);
  pasToe();
  formulier.addEventListener('submit', (verzending) => verzending.preventDefault());
  formulier.addEventListener('input', bewaar);
  formulier.addEventListener('reset', () => setTimeout(bewaar)); // pas na het wissen staan de velden leeg
}

const plat = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const toonRijen = (rijen: readonly Rij[], { zoek = '', ...keuzes }: Keuze): number => {
  const woorden = plat(zoek).split(/\s+/);
  return rijen.filter(({ element, tekst }) => {
    const past =
      Object.entries(keuzes).every(
        ([naam, waarde]) => waarde === '' || (element.dataset[naam] ?? '').split(' ').includes(waarde),
      ) && woorden.every((woord) => tekst.includes(woord));
    element.hidden = !past;
    return past;
  }).length;
};

const toonGroepen = (): void => {
  for (const groep of document.querySelectorAll<HTMLElement>('[data-groep]')) {
    const aantal = groep.querySelectorAll('[data-item]:not([hidden])').length;
    groep.hidden = aantal === 0;
    const link = document.querySelector<HTMLElement>(`[data-naar="${CSS.escape(groep.id)}"]`);
    if (!link) continue;
    link.hidden = groep.hidden;
    const teller = link.querySelector('[data-aantal]');
    if (teller) teller.textContent = String(aantal);
  }
};

const melding = (aantal: number, totaal: number, eenheid: string): string => {
  if (aantal === 0) return 'Niets gevonden. Kies iets anders, of wis het filter.';
  return aantal === totaal ? `Alle ${totaal} ${eenheid}` : `${aantal} van de ${totaal} ${eenheid}`;
};

const toestand = (): object => {
  const bewaard: unknown = history.state;
  return typeof bewaard === 'object' && bewaard !== null ? bewaard : {};
};

/** Wie teruggaat, vindt zijn keuze weer; een waarde die een lijst niet kent, telt als niets gekozen. */
const zetTerug = (velden: readonly (HTMLSelectElement | HTMLInputElement)[]): void => {
  const { filter }: { filter?: unknown } = toestand();
  if (typeof filter !== 'object' || filter === null) return;
  const keuze = new Map<string, unknown>(Object.entries(filter));
  for (const veld of velden) {
    const waarde = keuze.get(veld.name);
    if (typeof waarde !== 'string') continue;
    if (veld instanceof HTMLSelectElement && ![...veld.options].some(({ value }) => value === waarde)) continue;
    veld.value = waarde;
  }
};
