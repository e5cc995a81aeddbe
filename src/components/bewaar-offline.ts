import { leesStand, OFFLINE_PAGINA } from '../offline/indeling.ts';

/**
 * Maakt de knop van BewaarOffline.astro levend. Staat deze pagina op een ander adres, dan was die andere pagina niet bewaard: de
 * alinea `#niet-bewaard` wordt dan zichtbaar.
 */
export function startBewaarOffline(): void {
  const kan = 'serviceWorker' in navigator;
  for (const blok of document.querySelectorAll('[data-bewaar-offline]')) {
    const status = blok.querySelector('[role=status]');
    if (!kan || !status) continue;
    blok.removeAttribute('hidden');
    blok.querySelector('button')?.addEventListener('click', () => void bewaar((zin) => meld(status, zin)));
  }
  if (location.pathname !== OFFLINE_PAGINA) document.getElementById('niet-bewaard')?.removeAttribute('hidden');
}

/** Vraagt de service worker alles te bewaren; meldt elke stand als zin. Zonder worker na tien tellen: een uitleg. */
async function bewaar(meld: (zin: string) => void): Promise<void> {
  meld('De pagina\u2019s worden opgehaald.');
  const wachten = new Promise<null>((klaar) => setTimeout(() => klaar(null), 10_000));
  const registratie = await Promise.race([navigator.serviceWorker.ready, wachten]);
  if (!registratie?.active) {
    meld('Het lukt niet. Uw browser laat deze site niets bewaren, of staat in een privévenster.');
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    const stand = leesStand(data);
    if (!stand) return;
    if (stand.mislukt)
      meld('Het lukt nu niet alles te bewaren. Kijk of u internet hebt en of er ruimte is, en probeer het opnieuw.');
    else if (stand.klaar < stand.totaal) meld(`Bezig: deel ${stand.klaar} van ${stand.totaal} staat op dit apparaat.`);
    else meld('Klaar. De hele site staat op dit apparaat en werkt nu zonder internet.');
  };
  registratie.active.postMessage({ soort: 'bewaar-alles' }, [port2]);
}

function meld(status: Element, zin: string): void {
  const regel = document.createElement('p');
  regel.className = 'melding';
  regel.textContent = zin;
  status.replaceChildren(regel);
}
