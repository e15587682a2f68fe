import type { APIRoute } from 'astro';
import { loadSession } from '../../components/calculators/session-timer/load.ts';

/** Data of the timer, for the guided way. */
export const GET: APIRoute = async () => Response.json(await loadSession());
