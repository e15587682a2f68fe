import type { APIRoute } from 'astro';
import { loadPressure } from '../../components/calculators/cuff-pressure/load.ts';
import type { EstimatorProps } from '../../components/calculators/cuff-pressure/props.ts';
import { href } from '../../components/layout/href.ts';

/** Data of the pressure step, for the guided way. */
export const GET: APIRoute = async () => {
  const { rules, facts, samples, shorts } = await loadPressure();
  const links = { self: href('/pressure/'), check: href('/check/'), plan: href('/plan/'), stop: href('/stop/') };
  return Response.json({ rules, facts, samples, shorts, links } satisfies EstimatorProps);
};
