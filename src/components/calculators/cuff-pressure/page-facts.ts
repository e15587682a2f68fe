import type { Model } from '../../../schemas/model.ts';
import { numbersIn } from './facts.ts';

/** Numbers that only the static parts of the page mention. */
export interface PageFacts {
  /** Share of the differences between arms that two studies explain. */
  armExplained: readonly [number, number];
  /** Pressure at which one study gave up looking for the stopping pressure. */
  giveUp: number;
}

export function pageFactsFrom(models: readonly Model[]): PageFacts {
  const model = (id: string): Model => {
    const found = models.find((each) => each.id === id);
    if (!found) throw new Error(`the pressure page needs models/${id}.yaml`);
    return found;
  };
  const borges = model('borges2018-arm-seated').fit?.r2;
  const loenneke = model('loenneke2015-arm').fit?.variance_explained;
  if (borges === undefined || typeof loenneke !== 'number') {
    throw new Error('the pressure page needs the explained shares of borges2018 and loenneke2015');
  }
  const method = model('loenneke2012-thigh-13-5cm').method;
  const [giveUp = 0] = numbersIn(method, /never above (\d+) mmHg/u, 'the method of loenneke2012-thigh-13-5cm');
  return { armExplained: [borges, loenneke], giveUp };
}
