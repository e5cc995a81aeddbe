import type { PapierLink } from '../../exports/papieren.ts';

/** De brieven en bladen die bij een taak of uitkomst horen; de antwoorden gaan mee in het adres. */
export const Papieren = ({ papieren }: { papieren: readonly PapierLink[] }) =>
  papieren.map(({ id, titel, href }) => (
    <p className="papierlink" key={id}>
      <a href={href} data-brief={id}>
        Maak het papier: {titel}
      </a>
    </p>
  ));
