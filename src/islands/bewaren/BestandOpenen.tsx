import { leesZaakbestand, MAX_BESTAND, BESTANDSFOUT } from '../../bewaren/zaakbestand.ts';
import type { BewaardeZaak } from '../../bewaren/zaakbestand.ts';

type Props = { open: (zaak: BewaardeZaak) => void; zeg: (tekst: string) => void };

/** Een bestand van deze site openen. Klopt het niet, dan zegt de pagina dat en verandert er niets. */
export const BestandOpenen = ({ open, zeg }: Props) => {
  const lees = async (veld: HTMLInputElement) => {
    const bestand = veld.files?.[0];
    if (bestand === undefined) return;
    // Geen teken is groter dan vier bytes; een groter bestand wordt niet eens gelezen.
    const tekst = bestand.size > MAX_BESTAND * 4 ? null : await bestand.text().catch(() => '');
    veld.value = '';
    const gelezen = tekst === null ? null : leesZaakbestand(tekst);
    if (gelezen?.soort !== 'zaak') return zeg(gelezen?.uitleg ?? BESTANDSFOUT.groot);
    zeg('');
    open(gelezen.zaak);
  };
  return (
    <section aria-labelledby="bestand-openen">
      <h2 id="bestand-openen">Een bestand openen</h2>
      <p id="bestand-hint">Hebt u een zaak als bestand bewaard? Kies dat bestand. Het blijft op uw apparaat.</p>
      <label className="utrecht-form-label" htmlFor="zaakbestand">
        Kies een bestand van deze site
      </label>
      <input
        id="zaakbestand"
        type="file"
        accept=".json,application/json"
        aria-describedby="bestand-hint"
        onChange={(wijziging) => void lees(wijziging.currentTarget)}
      />
    </section>
  );
};
