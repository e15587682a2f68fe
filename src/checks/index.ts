import type { Content, Problem } from '../evidence/content.ts';
import { fragmentsLeadSomewhere, headingsGoDownByOne } from './article-outline.ts';
import { keyMessagesMatchClaims, oneRightAnswer, orderIsUnique, readNextExists, termsAreUnique } from './articles.ts';
import { bandsMatchRows } from './bands.ts';
import { doisHaveTheirForm, findingsWereSeen, somethingWasChecked } from './checked-pages.ts';
import { citationsResolve } from './citations.ts';
import { bracketsOfClaims, gradedClaimsHaveKeys } from './claims.ts';
import { goodClaimsAreSaid, saidClaimsAreThere } from './claims-said.ts';
import { datesInOrder } from './dates.ts';
import { checkDoses } from './dose.ts';
import { withoutExceptions } from './exceptions.ts';
import { figuresHaveTwins, likeIsDrawnWithLike, twoGroupsAreTwo } from './figures.ts';
import { harmCounts, harmKinds } from './harm-counts.ts';
import { findingIdsAreShort, hostsAreUnique, idsAreUnique, idsMatchFiles } from './ids.ts';
import { rangesTheRightWayRound, valueInsideInterval } from './intervals.ts';
import { confirmedModelsAreComplete, modelsWereSeen, onlyConfirmedModelsCompute } from './models.ts';
import { otherWorksAreRecords } from './other-works.ts';
import { plainWordsNumbers } from './plain-titles.ts';
import { populationsSayTo } from './populations.ts';
import type { Rule } from './rule.ts';
import { questionsHoldTogether } from './screening.ts';
import { studiesAreKnown, studiesMatchBibliography } from './studies-known.ts';
import { definitionsAreWords, termsExist } from './terms.ts';
import { valuesResolve } from './values.ts';
import { checkWords } from './words.ts';

/** Every rule about the meaning of content. Shape is checked before, by the schemas. */
const RULES: readonly Rule[] = [
  valueInsideInterval,
  rangesTheRightWayRound,
  harmCounts,
  harmKinds,
  somethingWasChecked,
  findingsWereSeen,
  otherWorksAreRecords,
  doisHaveTheirForm,
  idsAreUnique,
  idsMatchFiles,
  findingIdsAreShort,
  hostsAreUnique,
  onlyConfirmedModelsCompute,
  confirmedModelsAreComplete,
  modelsWereSeen,
  questionsHoldTogether,
  studiesAreKnown,
  studiesMatchBibliography,
  bandsMatchRows,
  bracketsOfClaims,
  gradedClaimsHaveKeys,
  keyMessagesMatchClaims,
  saidClaimsAreThere,
  goodClaimsAreSaid,
  headingsGoDownByOne,
  fragmentsLeadSomewhere,
  readNextExists,
  orderIsUnique,
  oneRightAnswer,
  termsAreUnique,
  termsExist,
  definitionsAreWords,
  citationsResolve,
  likeIsDrawnWithLike,
  twoGroupsAreTwo,
  figuresHaveTwins,
  plainWordsNumbers,
  populationsSayTo,
  datesInOrder,
  valuesResolve,
  (content) => checkDoses(content),
  checkWords,
];

/** Everything that is wrong with the meaning of the content, in one run. */
export function checkContent(content: Content): Problem[] {
  const problems = RULES.flatMap((rule) => rule(content));
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return withoutExceptions([...once.values()], content);
}
