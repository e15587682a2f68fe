import { problemAt, type Rule } from './rule.ts';

/** Days of an article come in their order. Whether a review is overdue is shown elsewhere; it never stops the build. */
export const datesInOrder: Rule = (content) =>
  [...content.articles.values()].flatMap((article) => {
    const { reviewed, next_review: next, searched_to: searched, changes } = article.data;
    const turned = (path: readonly (string | number)[], message: string, hint: string) =>
      problemAt(article, path, 'dates-turned', message, hint);
    return [
      ...(next > reviewed
        ? []
        : [
            turned(
              ['next_review'],
              `the next review (${next}) is not after the last (${reviewed})`,
              'Give a later day.',
            ),
          ]),
      ...(searched <= reviewed
        ? []
        : [
            turned(
              ['searched_to'],
              `studies were searched to ${searched}, after the review of ${reviewed}`,
              'The page was reviewed when the search was read: move one of the two.',
            ),
          ]),
      ...changes.flatMap(({ date }, index) => {
        const before = changes[index - 1]?.date;
        return before === undefined || date <= before
          ? []
          : [
              turned(
                ['changes', index, 'date'],
                `the change of ${date} stands under the older one of ${before}`,
                'Put the newest change first.',
              ),
            ];
      }),
    ];
  });

/** Is it time to check a page again? Due on the day itself. Days are written as 2026-11-22. */
export function isReviewDue(nextReview: string, today: string): boolean {
  return nextReview <= today;
}
