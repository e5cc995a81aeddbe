import type { Tekst } from '../../inhoud/schema.ts';

/** Eén tekst in elke stem die hij heeft; de CSS (stemmen.css) toont die van de lezer. De tekst is al gevuld. */
export const Stem = ({ tekst }: { tekst: Tekst }) => {
  if (typeof tekst === 'string') return <>{tekst}</>;
  return (
    <>
      <span className={tekst.leerling === undefined ? 'v-school v-leerling' : 'v-school'}>{tekst.school}</span>
      <span className="v-ouder">{tekst.ouder}</span>
      {tekst.leerling === undefined ? null : <span className="v-leerling">{tekst.leerling}</span>}
    </>
  );
};
