import type { APIRoute, GetStaticPaths } from 'astro';
import { maakFlowJson } from '../../exports/flow-json.ts';
import { laadInhoud } from '../../inhoud/laad.ts';
import { gebouwdeStromen } from '../../inhoud/stromen.ts';
import type { GebouwdeStroom } from '../../inhoud/stromen.ts';
import { WET_NAGEKEKEN } from '../../lib/instellingen.ts';

/** Elke stroom die er is. */
export const getStaticPaths = (() =>
  gebouwdeStromen().map((stroom) => ({ params: { flow: stroom.stroom }, props: stroom }))) satisfies GetStaticPaths;

/** De stroom als gegevens; de vorm staat in stroom.schema.json ernaast. */
export const GET: APIRoute<GebouwdeStroom> = ({ props: { stroom, machine } }) =>
  Response.json(maakFlowJson({ stroom, machine, inhoud: laadInhoud(), peildatum: WET_NAGEKEKEN }));
