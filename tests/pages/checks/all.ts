import { isLinkable } from '../../../src/evidence/link-hosts.ts';
import type { PageCheck } from '../lib/check.ts';
import { bytes } from './bytes.ts';
import { firstPaint } from './first-paint.ts';
import { head } from './head.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { outsideLinks } from './outside-links.ts';
import { policy } from './policy.ts';
import { searchIndex } from './search-index.ts';
import { thirdParty } from './third-party.ts';
import { validity } from './validity.ts';

export const checks: readonly PageCheck[] = [
  validity,
  links,
  outsideLinks((url) => isLinkable(url)),
  policy,
  thirdParty,
  head,
  headings,
  bytes,
  firstPaint,
  searchIndex,
];
