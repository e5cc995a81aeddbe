import { INSTELLINGEN, bewaarInstelling, leesInstelling, stemVan } from '../engine/settings-store.ts';
import type { Rol } from '../engine/settings-store.ts';
import { openOpslag } from '../engine/storage.ts';

const apparaat = () => openOpslag(() => localStorage);
const sessie = () => openOpslag(() => sessionStorage);

/**
 * Maakt de rolkeuze levend: een klik op een rol bewaart haar op het apparaat (of, als dat niet mag, in dit tabblad), zet
 * `data-rol` en `data-stem` op <html> en laat het adres met de antwoorden staan. Daarna klinkt de gebeurtenis `rol` op `document`.
 */
export function startRolkeuze(): void {
  document.addEventListener('click', (klik) => {
    const link = klik.target instanceof Element ? klik.target.closest<HTMLAnchorElement>('a[data-kies]') : null;
    const rol = INSTELLINGEN.rol.find((naam) => naam === link?.dataset['kies']);
    if (rol === undefined) return;
    klik.preventDefault();
    bewaar(rol);
    toon(rol);
    sluitStrook(link);
    document.dispatchEvent(new Event('rol'));
  });
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
    if (link.dataset['kies'] === rol) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** In de strook gaat de lijst dicht en krijgt de regel met de gekozen rol de focus. */
function sluitStrook(link: HTMLAnchorElement | null): void {
  const vouw = link?.closest('details');
  if (!vouw) return;
  vouw.open = false;
  vouw.querySelector('summary')?.focus();
}
