import type { Reading } from '../../../domain/session/clock.ts';

/** The two clocks of the browser. Tests hand in their own. */
export const realClock = (): Reading => ({ wallMs: Date.now(), monotonicMs: performance.now() });
