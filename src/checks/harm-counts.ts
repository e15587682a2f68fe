import { problemAt, type Rule } from './rule.ts';

/** No more events than people or sessions; a percent that was computed here is what the counts give. */
export const harmCounts: Rule = (content) =>
  [...content.harms.values()].flatMap((event) => {
    const { numerator, denominator, percent, percent_computed: computed } = event.data;
    if (numerator === null || denominator === null) {
      if (!computed) return [];
      const message = `the percent of "${event.id}" is marked as computed, but numerator or denominator is missing`;
      return [
        problemAt(
          event,
          ['percent_computed'],
          'percent-differs',
          message,
          'Give both counts, or write percent_computed: false.',
        ),
      ];
    }
    if (numerator > denominator) {
      const message = `"${event.id}" has ${numerator} events in ${denominator}`;
      return [
        problemAt(
          event,
          ['numerator'],
          'numerator-above-denominator',
          message,
          'Look both counts up in the source again.',
        ),
      ];
    }
    const share = (100 * numerator) / denominator;
    if (percent === null || Math.abs(share - percent) <= (computed ? 0.05 : 0.5)) return [];
    const message = `"${event.id}" has ${percent}%, but ${numerator} of ${denominator} is ${share.toFixed(1)}%`;
    return [
      problemAt(
        event,
        ['percent'],
        'percent-differs',
        message,
        'Correct the counts or the percent; say in the note if the source prints both so.',
      ),
    ];
  });

/** An event stands in the file of its kind, so that two kinds are never read as one list. */
export const harmKinds: Rule = (content) =>
  [...content.harms.values()].flatMap((event) => {
    const kind = event.file.replace(/^.*\/|\.yaml$/g, '');
    if (event.data.kind === kind) return [];
    const message = `"${event.id}" is of the kind "${event.data.kind}", but stands in the file of "${kind}"`;
    return [
      problemAt(
        event,
        ['kind'],
        'kind-differs',
        message,
        `Move it to src/content/harms/${event.data.kind}.yaml, or correct the kind.`,
      ),
    ];
  });
