import type { APIRoute, GetStaticPaths } from 'astro';
import { maakWoorden } from '../../exports/woorden.ts';
import { laadInhoud } from '../../inhoud/laad.ts';
import { gebouwdeStromen } from '../../inhoud/stromen.ts';
import type { GebouwdeStroom } from '../../inhoud/stromen.ts';

/** Elke stroom die er is. */
export const getStaticPaths = (() =>
  gebouwdeStromen().map((stroom) => ({ params: { flow: stroom.stroom }, props: stroom }))) satisfies GetStaticPaths;

/** De woorden van de stroom voor de speler, zonder witruimte. */
export const GET: APIRoute<GebouwdeStroom> = ({ props: { stroom, machine } }) =>
  Response.json(maakWoorden(stroom, machine, laadInhoud()));
