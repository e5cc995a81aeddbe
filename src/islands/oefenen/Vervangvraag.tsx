import { useLayoutEffect, useRef } from 'react';

type Props = { titel: string; vervang: () => void; houd: () => void };

/** De vraag of een geopende casus mag vervangen wat er al staat. De focus gaat erheen; er verandert niets tot een antwoord. */
export const Vervangvraag = ({ titel, vervang, houd }: Props) => {
  const kop = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => kop.current?.focus(), []);
  return (
    <section className="melding let-op" id="eigen-vervang">
      <h2 tabIndex={-1} ref={kop}>
        Uw casus vervangen?
      </h2>
      <p>
        Wat u hier hebt ingevuld, gaat dan weg. Geopend wordt: ‘{titel === '' ? 'een casus zonder titel' : <bdi>{titel}</bdi>}’.
      </p>
      <div className="knoppen">
        <button type="button" className="knop" onClick={vervang}>
          Vervang mijn casus
        </button>
        <button type="button" className="knop stil" onClick={houd}>
          Houd mijn casus
        </button>
      </div>
    </section>
  );
};
