import { INSTELLINGEN, bewaarInstelling, leesInstelling, stemVan } from '../engine/settings-store.ts';
import type { Rol } from '../engine/settings-store.ts';
import { openOpslag } from '../engine/storage.ts';

const apparaat = () => openOpslag(() => localStorage);
const sessie = () => openOpslag(() => sessionStorage);

/** Een rol in de rolkeuze, of een antwoord in de keuzehulp: op "wie bent u" heten de antwoorden als de rollen. */
const ROLKEUZES = 'a[data-kies],[data-stroom=start] .optie';

/**
 * Maakt de rolkeuze levend: een klik op een rol (of een rol als antwoord; de laatste keuze geldt) bewaart haar op het apparaat (of, als dat niet mag, in dit tabblad), zet
 * `data-rol` en `data-stem` op <html> en laat het adres met de antwoorden staan. Daarna klinkt de gebeurtenis `rol` op `document`.
 */
export function startRolkeuze(): void {
  document.addEventListener(
    'click',
    (klik) => {
      const link = klik.target instanceof Element ? klik.target.closest<HTMLAnchorElement>(ROLKEUZES) : null;
      const kies = link?.dataset['kies'];
      const rol = INSTELLINGEN.rol.find((naam) => naam === (kies ?? link?.dataset['keuze']));
      if (rol === undefined) return;
      if (kies) klik.preventDefault();
      bewaar(rol);
      toon(rol);
      if (kies) sluitStrook(link);
      document.dispatchEvent(new Event('rol'));
      // Vóór de speler: die haalt een gekozen antwoord meteen van de pagina.
    },
    true,
  );
  // Een pagina uit de terug-cache kan nog de oude rol tonen.
  addEventListener('pageshow', () => toon(huidigeRol()));
  toon(huidigeRol());
}

/** De gekozen rol, van het apparaat of anders uit dit tabblad; null zolang niets is gekozen. */
export function huidigeRol(): Rol | null {
  return leesInstelling(apparaat(), 'rol') ?? leesInstelling(sessie(), 'rol');
}

function bewaar(rol: Rol): void {
  if (bewaarInstelling(apparaat(), 'rol', rol) !== 'gelukt') bewaarInstelling(sessie(), 'rol', rol);
}

/** Zonder gekozen rol blijft staan wat het fragment zei. */
function toon(rol: Rol | null): void {
  if (rol === null) return;
  const { dataset } = document.documentElement;
  dataset['rol'] = rol;
  dataset['stem'] = stemVan(rol);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-kies]')) {
    link.ariaCurrent = link.dataset['kies'] === rol ? 'true' : null;
  }
}

/** In de strook gaat de lijst dicht en krijgt de regel met de gekozen rol de focus. */
function sluitStrook(link: HTMLAnchorElement | null): void {
  const vouw = link?.closest('details');
  if (!vouw) return;
  vouw.open = false;
  vouw.querySelector('summary')?.focus();
}
