import type { APIRoute } from 'astro';
import { loadPlanner } from '../../components/calculators/protocol-builder/load.ts';

/** Data of the planner, for the guided way. */
export const GET: APIRoute = async ({ site }) => Response.json(await loadPlanner(site));
