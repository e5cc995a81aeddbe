type Props = { klaar: boolean; mist: readonly string[] };

/** Of een eigen casus af is en met de route klopt, en anders wat er nog moet. */
export const OntwerpControle = ({ klaar, mist }: Props) => (
  <div role="status" id="eigen-controle" data-klaar={klaar}>
    {klaar ? (
      <p className="melding goed">De casus is af en klopt met de route.</p>
    ) : (
      <div className="melding">
        <p>Dit moet nog:</p>
        <ul>
          {mist.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      </div>
    )}
  </div>
);
