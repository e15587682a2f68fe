import type { APIRoute } from 'astro';
import { loadCheck } from '../../components/calculators/risk-check/load.ts';

/** Data of the check, for the guided way, which loads its steps as they come. */
export const GET: APIRoute = async ({ site }) => Response.json(await loadCheck(site));
