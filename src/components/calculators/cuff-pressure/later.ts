/** What the form needs only after the first touch: checking, links, answers. One file, so that one request brings it. */
export { Banner } from './Banner.tsx';
export { CheckAnswers } from './CheckAnswers.tsx';
export { findParts } from './Copied.tsx';
export { fragmentOf, openFragment } from './fragment.ts';
export { Result } from './Result.tsx';
export { readDraft } from './read-draft.ts';
