type KeuzeProps<K extends string> = {
  id: string;
  label: string;
  waarde: K | '';
  opties: readonly (readonly [K, string])[];
  leeg?: string;
  kies: (keuze: K | '') => void;
};

/** Een keuzelijst met een label; `leeg` is de optie zonder keuze. */
export const Keuzelijst = <K extends string>({ id, label, waarde, opties, leeg, kies }: KeuzeProps<K>) => (
  <p>
    <label htmlFor={id}>{label}</label>
    <select id={id} value={waarde} onChange={({ target }) => kies(opties.find(([optie]) => optie === target.value)?.[0] ?? '')}>
      {leeg === undefined ? null : <option value="">{leeg}</option>}
      {opties.map(([optie, naam]) => (
        <option key={optie} value={optie}>
          {naam}
        </option>
      ))}
    </select>
  </p>
);

type VakProps = { id: string; label: string; waarde: string; zet: (waarde: string) => void };

/** Een groter tekstvak met een label. */
export const Tekstvak = ({ id, label, waarde, zet }: VakProps) => (
  <p>
    <label htmlFor={id}>{label}</label>
    <textarea id={id} dir="auto" rows={2} value={waarde} onChange={({ target }) => zet(target.value)} />
  </p>
);
