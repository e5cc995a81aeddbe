import type { APIRoute } from 'astro';
import { oefenbron } from '../../exports/oefenbron.ts';
import { laadInhoud } from '../../inhoud/laad.ts';
import { gebouwdeStromen } from '../../inhoud/stromen.ts';
import { siteDatum } from '../../lib/site-datum.ts';
import { oefenvragen } from '../../oefenen/vragen.ts';

/** Alle kennisvragen voor de toets, uit de regels die vandaag gelden. */
export const GET: APIRoute = () => Response.json(oefenvragen(oefenbron(laadInhoud(), gebouwdeStromen(), siteDatum())));
