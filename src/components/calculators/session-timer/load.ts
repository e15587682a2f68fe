import { href } from '../../layout/href.ts';
import { loadRules, loadStopSigns } from '../protocol-builder/load.ts';
import type { SessionData } from './data.ts';

export async function loadSession(): Promise<SessionData> {
  const [rules, signs] = await Promise.all([loadRules(), loadStopSigns()]);
  return { rules, signs, links: { plan: href('/plan/'), stop: href('/stop/'), session: href('/session/') } };
}
