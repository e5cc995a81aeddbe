type Props = { goed: string | undefined; zwak: string | undefined };

/** Een goed en een zwak voorbeeld naast een veld. */
export const Voorbeeld = ({ goed, zwak }: Props) =>
  goed === undefined && zwak === undefined ? null : (
    <dl className="opp-voorbeeld">
      {goed === undefined ? null : (
        <div className="goed">
          <dt>Zo wel</dt>
          <dd>{goed}</dd>
        </div>
      )}
      {zwak === undefined ? null : (
        <div className="zwak">
          <dt>Liever niet zo</dt>
          <dd>{zwak}</dd>
        </div>
      )}
    </dl>
  );
