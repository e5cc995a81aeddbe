import type { Papier } from '../../exports/docx/papier.ts';
import { BriefBlok, Lopend } from './BriefBlok.tsx';

/** Een papier op het scherm, en zoals het gedrukt wordt: wat nog open is, is gemarkeerd. De titel is een kop van niveau 2. */
export const BriefPapier = ({ papier }: { papier: Papier }) => (
  <article className="papier" aria-labelledby="papier-titel">
    {(papier.vooraf ?? []).map((blok, plek) => (
      <BriefBlok blok={blok} key={plek} />
    ))}
    <h2 id="papier-titel">
      <Lopend tekst={papier.titel} />
    </h2>
    {papier.blokken.map((blok, plek) => (
      <BriefBlok blok={blok} key={plek} />
    ))}
    <footer>
      {papier.voet.map((regel) => (
        <p key={regel}>{regel}</p>
      ))}
    </footer>
  </article>
);
