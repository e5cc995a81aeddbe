import { laadPagefind } from './pagefind.ts';
import type { Pagefind } from './pagefind.ts';
import { maakPlan } from './plan.ts';
import type { Plan, Woordenboek } from './plan.ts';
import { uitslag } from './toon.ts';
import { HOOGSTENS, zoek } from './zoek.ts';

type Boek = Woordenboek & { readonly totaal: number };
type Machine = { readonly pagefind: Pagefind; readonly boek: Boek };
type Delen = { veld: HTMLInputElement; status: HTMLElement; lijst: HTMLElement; leeg: HTMLElement; register: HTMLElement };

/** Zo veel tekens heeft een vraag hoogstens; ook het veld houdt daar op (Zoekveld.astro). */
const LANGSTE_VRAAG = 120;
/** Zo lang wacht de pagina na een letter, in milliseconden. */
const WACHT = 250;
const KAN_NIET = 'Zoeken lukt nu niet. Hieronder staat alles van A tot Z.';

let machine: Promise<Machine> | undefined;
/** Haalt de index één keer op, bij de eerste vraag; mislukt dat, dan probeert de volgende vraag het opnieuw. */
const laad = (): Promise<Machine> =>
  (machine ??= haal().catch((fout: unknown) => {
    machine = undefined;
    throw fout;
  }));
const haal = async (): Promise<Machine> => {
  const [pagefind, antwoord] = await Promise.all([laadPagefind(), fetch('/zoeken/woorden.json')]);
  if (!antwoord.ok) throw new Error(`woorden.json: ${antwoord.status}`);
  const boek: Boek = await antwoord.json();
  return { pagefind, boek };
};

/**
 * Maakt de zoekpagina levend: zoeken tijdens het typen en bij Enter, de vraag in het fragment (`#q=…`, dus nooit naar een server),
 * pijltjes door de lijst. `data-klaar` op de lijst is de vraag waarvan de uitslag er staat.
 */
export const startZoeken = (formulier: HTMLFormElement, delen: Delen): void => {
  const { veld, lijst } = delen;
  let beurt = 0;
  let wekker: ReturnType<typeof setTimeout> | undefined;

  const voerUit = async (vraag: string): Promise<boolean> => {
    const eigen = (beurt += 1);
    if (vraag === '') return (toonNiets(delen), false);
    try {
      const { pagefind, boek } = await laad();
      const plan = maakPlan(vraag, boek);
      const stem = document.documentElement.dataset['stem'] ?? 'school';
      const uitkomsten = await zoek({ pagefind, plan, totaal: boek.totaal, stem });
      if (eigen !== beurt) return false;
      lijst.replaceChildren(...uitslag(uitkomsten));
      lijst.hidden = uitkomsten.length === 0;
      delen.leeg.hidden = uitkomsten.length > 0;
      delen.register.hidden = true;
      delen.status.textContent = melding(uitkomsten.length, plan);
      lijst.dataset['klaar'] = vraag;
      return uitkomsten.length > 0;
    } catch {
      toonNiets(delen);
      delen.status.textContent = KAN_NIET;
      return false;
    }
  };

  const zet = (vraag: string) =>
    history.replaceState(history.state, '', vraag === '' ? location.pathname : `#q=${encodeURIComponent(vraag.toWellFormed())}`);
  veld.addEventListener('input', () => {
    clearTimeout(wekker);
    wekker = setTimeout(() => (zet(veld.value.trim()), void voerUit(veld.value.trim())), WACHT);
  });
  formulier.addEventListener('submit', (verzending) => {
    verzending.preventDefault();
    clearTimeout(wekker);
    zet(veld.value.trim());
    void voerUit(veld.value.trim()).then((gevonden) => gevonden && lijst.querySelector('h2')?.focus());
  });
  formulier.parentElement?.addEventListener('keydown', (toets) => pijltjes(toets, veld, lijst));
  const lees = () => {
    veld.value = vraagUitFragment();
    void voerUit(veld.value);
  };
  addEventListener('hashchange', lees);
  if (vraagUitFragment() !== '') lees();
};

const toonNiets = ({ lijst, leeg, register, status }: Delen): void => {
  lijst.replaceChildren();
  lijst.hidden = leeg.hidden = true;
  register.hidden = false;
  status.textContent = '';
  lijst.dataset['klaar'] = '';
};

const melding = (aantal: number, { verbeterd }: Plan): string => {
  const gezocht = verbeterd.map(([van, naar]) => `Gezocht op ‘${naar}’ in plaats van ‘${van}’.`).join(' ');
  return `${hoeveel(aantal)} ${gezocht}`.trim();
};

const hoeveel = (aantal: number): string => {
  if (aantal === 0) return 'Niets gevonden.';
  if (aantal === 1) return 'Eén pagina gevonden.';
  return aantal < HOOGSTENS ? `${aantal} pagina’s gevonden.` : `De ${aantal} pagina’s die het best passen.`;
};

/** De vraag uit `#q=…`; wat niet te lezen is, is geen vraag, en van een eindeloze vraag telt alleen het begin. */
const vraagUitFragment = (): string =>
  (new URLSearchParams(location.hash.slice(1)).get('q') ?? '').slice(0, LANGSTE_VRAAG).trim();

/** Pijl omlaag en omhoog gaan van het veld door de gevonden pagina's; Tab blijft gewoon werken. */
const pijltjes = (toets: KeyboardEvent, veld: HTMLElement, lijst: HTMLElement): void => {
  const stap = { ArrowDown: 1, ArrowUp: -1 }[toets.key];
  const rij = [veld, ...lijst.querySelectorAll('a')];
  const nu = rij.findIndex((element) => element === document.activeElement);
  if (stap === undefined || nu === -1 || rij.length === 1) return;
  toets.preventDefault();
  rij[Math.min(rij.length - 1, Math.max(0, nu + stap))]?.focus();
};
