import { alsHetStilIs } from '../lib/als-het-stil-is.ts';
import { spaartData } from '../lib/spaart-data.ts';
import { meldWorkerAan } from '../lib/trusted-types.ts';

/** Zo lang (in ms) raakt de lezer niets aan voordat het bewaren begint. */
const STIL = 1500;

/**
 * Zet de site op het apparaat en let op een nieuwe versie en op script dat niet meer te halen is. Lukt dat niet (oude browser, geblokkeerd), dan werkt de site gewoon
 * van internet. Bewaren kost even rekenkracht; daarom pas als de lezer stil zit. Een nieuwe versie neemt pas over als de lezer het zegt: antwoorden staan in het adres en in dit tabblad.
 */
export async function startOffline(): Promise<void> {
  addEventListener('unhandledrejection', ({ reason }) => {
    if (isDeelKwijt(reason))
      toon('Een deel van deze pagina kon niet laden. Uw antwoorden blijven staan.', 'Laad de pagina opnieuw', () =>
        location.reload(),
      );
  });
  if (!('serviceWorker' in navigator)) return;
  const dienst = navigator.serviceWorker;
  const hadAl = dienst.controller !== null;
  let gevraagd = false;
  dienst.addEventListener('controllerchange', () => {
    if (gevraagd) location.reload();
    else if (hadAl)
      toon('De site is in een ander tabblad vernieuwd. Uw antwoorden blijven staan.', 'Vernieuw deze pagina', () =>
        location.reload(),
      );
  });
  await alsHetStilIs(STIL);
  const registratie = await meldWorkerAan().catch(() => null);
  if (!registratie) return;
  const nieuw = () => {
    const { waiting } = registratie;
    if (!waiting || !dienst.controller) return;
    toon('Er is een nieuwe versie van deze site. Uw antwoorden blijven staan.', 'Gebruik de nieuwe versie', () => {
      gevraagd = true;
      waiting.postMessage({ soort: 'neem-over' });
    });
  };
  nieuw();
  registratie.addEventListener('updatefound', () => registratie.installing?.addEventListener('statechange', nieuw));
  if (spaartData()) return;
  const { active } = await dienst.ready;
  await alsHetStilIs(STIL);
  active?.postMessage({ soort: 'bewaar-alles' });
}

/** Of een stuk script niet kwam dat pas later nodig was, zoals na een nieuwe versie op de host. Elke browser zegt dat anders. */
function isDeelKwijt(reden: unknown): boolean {
  return reden instanceof TypeError && /dynamically imported module|importing a module/i.test(reden.message);
}

/** Zet één melding met een knop boven de pagina; een eerdere verdwijnt. */
function toon(tekst: string, knop: string, doe: () => void): void {
  const kader = document.createElement('aside');
  kader.className = 'melding vak geen-print';
  kader.id = 'nieuwe-versie';
  kader.setAttribute('role', 'status');
  const zin = document.createElement('p');
  zin.textContent = tekst;
  const actie = document.createElement('button');
  actie.type = 'button';
  actie.className = 'knop stil';
  actie.textContent = knop;
  actie.addEventListener('click', doe);
  kader.append(zin, actie);
  document.getElementById('nieuwe-versie')?.remove();
  document.querySelector('header')?.after(kader);
}
