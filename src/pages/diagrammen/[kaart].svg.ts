import { tekenStroom } from '../../components/kaarten.ts';
import { posterUitleg } from '../../components/poster.ts';
import { woordenVan } from '../../components/stap-pagina.ts';
import { svgBestand } from '../../components/svg-bestand.ts';
import { stapel } from '../../exports/diagram-stapel.ts';
import { POSTER, posterBinnenin } from '../../exports/poster.ts';
import { laadInhoud } from '../../inhoud/laad.ts';
import { gebouwdeStromen } from '../../inhoud/stromen.ts';

/** Elke kaart en de poster als los SVG-bestand. */
export const getStaticPaths = () => [
  { params: { kaart: 'poster' } },
  ...gebouwdeStromen().map(({ stroom }) => ({ params: { kaart: stroom } })),
];

export const GET = async ({ params }: { params: { kaart: string } }): Promise<Response> =>
  new Response(await bestandVan(params.kaart), { headers: { 'content-type': 'image/svg+xml' } });

const bestandVan = async (kaart: string): Promise<string> => {
  const gebouwd = gebouwdeStromen();
  const een = gebouwd.find(({ stroom }) => stroom === kaart);
  if (!een) {
    const inhoud = laadInhoud();
    const stromen = gebouwd.map(({ stroom, machine }) => woordenVan(stroom, machine, inhoud));
    const uitleg = posterUitleg();
    return svgBestand({ naam: 'Alle routes', uitleg, stroom: 'start', ...POSTER, binnenin: posterBinnenin(stromen, uitleg) });
  }
  const { woorden, tekeningen } = await tekenStroom(een);
  const uitleg = `Alle vragen en uitkomsten van deze route. ${posterUitleg()}`;
  return svgBestand({ naam: woorden.titel, uitleg, stroom: een.stroom, ...stapel(woorden.titel, uitleg, tekeningen) });
};
