import type { PageProblem } from './problem.ts';
import type { BuiltSite } from './site.ts';

/** One rule over the whole built site. `says` reads as the title of its test. */
export interface PageCheck {
  readonly says: string;
  readonly run: (site: BuiltSite) => PageProblem[] | Promise<PageProblem[]>;
}
