import type { APIRoute } from 'astro';
import { flowJsonSchemaAlsJson } from '../../exports/flow-schema.ts';

/** Het JSON-schema (2020-12) van elk bestand in deze map. */
export const GET: APIRoute = () => Response.json(flowJsonSchemaAlsJson());
