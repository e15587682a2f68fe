/** A step of a run. `weight` is how many of the processors it keeps busy; steps start when those they wait for passed. */
export interface Step<R> {
  readonly name: string;
  readonly after?: readonly string[];
  readonly weight: number;
  readonly run: () => Promise<R>;
}

export type Outcome<R> =
  | { readonly name: string; readonly state: 'done'; readonly result: R; readonly seconds: number }
  | { readonly name: string; readonly state: 'skipped'; readonly because: string };

interface Rules<R> {
  readonly capacity: number;
  /** Whether steps that wait for this one may start. */
  readonly passed: (result: R) => boolean;
  readonly onStart?: (name: string) => void;
  readonly onEnd?: (outcome: Outcome<R>) => void;
}

/** Runs steps side by side as far as `capacity` allows, in the order given; what waits for a failed step is skipped. */
export async function runSteps<R>(steps: readonly Step<R>[], rules: Rules<R>): Promise<Outcome<R>[]> {
  const outcomes = new Map<string, Outcome<R>>();
  const running = new Map<string, Promise<void>>();
  const waiting = [...steps];
  let load = 0;

  const settle = (outcome: Outcome<R>) => {
    outcomes.set(outcome.name, outcome);
    rules.onEnd?.(outcome);
  };
  const failed = (name: string) => {
    const outcome = outcomes.get(name);
    return outcome !== undefined && !(outcome.state === 'done' && rules.passed(outcome.result));
  };
  const start = (step: Step<R>, weight: number) => {
    load += weight;
    rules.onStart?.(step.name);
    const began = performance.now();
    const end = step.run().then((result) => {
      load -= weight;
      running.delete(step.name);
      settle({ name: step.name, state: 'done', result, seconds: (performance.now() - began) / 1000 });
    });
    running.set(step.name, end);
  };

  while (waiting.length > 0 || running.size > 0) {
    for (const step of [...waiting]) {
      const because = step.after?.find(failed);
      const weight = Math.min(step.weight, rules.capacity);
      const ready = step.after?.every((name) => outcomes.has(name)) ?? true;
      if (because === undefined && !(ready && load + weight <= rules.capacity)) continue;
      waiting.splice(waiting.indexOf(step), 1);
      if (because !== undefined) settle({ name: step.name, state: 'skipped', because });
      else start(step, weight);
    }
    if (running.size > 0) await Promise.race(running.values());
    else if (waiting.length > 0 && !waiting.some((step) => step.after?.some(failed)))
      throw new Error(`These steps wait for each other or for nothing: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return steps.map(({ name }) => outcomes.get(name)!);
}
