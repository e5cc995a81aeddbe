type Props = {
  id: string;
  label: string;
  opties: readonly (readonly [string, string])[];
  waarde: string | undefined;
  kies: (keuze: string) => void;
};

/** Een keuze uit een korte lijst; niets is vooraf gekozen, en wat open blijft telt als niet bekend. */
export const Keuzeveld = ({ id, label, opties, waarde, kies }: Props) => (
  <div className="briefveld">
    <label className="utrecht-form-label" htmlFor={id}>
      {label}
    </label>
    <select
      id={id}
      value={opties.some(([keuze]) => keuze === waarde) ? waarde : ''}
      onChange={({ target }) => kies(target.value)}
    >
      <option value="">Dat staat nog open</option>
      {opties.map(([keuze, naam]) => (
        <option value={keuze} key={keuze}>
          {naam}
        </option>
      ))}
    </select>
  </div>
);
