import { expect, test } from 'vitest';
import { isReviewDue } from '../../../src/checks/dates.ts';

test.each([
  ['the day before', '2027-11-22', '2027-11-21', false],
  ['the day itself', '2027-11-22', '2027-11-22', true],
  ['the day after', '2027-11-22', '2027-11-23', true],
  ['a year later', '2027-11-22', '2028-01-01', true],
  ['over the turn of a month', '2027-09-30', '2027-10-01', true],
])('a review is due: %s', (_, nextReview, today, due) => {
  expect(isReviewDue(nextReview, today)).toBe(due);
});
