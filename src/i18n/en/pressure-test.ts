/** Words of the self-test. */
export const selfTest = {
  title: 'Test this calculator now',
  lead: (count: number) =>
    `${count} cases run in your own browser, with the code that answers above: the worked examples to 0.1 mmHg, both sides of every limit, and what must be refused.`,
  button: 'Run the tests',
  /** The script puts numbers in place of the braces. */
  done: '{good} of {of} as they should be.',
  wrong: 'Something is wrong with this copy of the calculator. Do not use it.',
  list: 'All cases',
  expected: (what: string) => `should be ${what}`,
  ok: ': as it should be',
  bad: ': NOT as it should be',
  kinds: {
    estimate: 'an estimate',
    measured: 'a measured band',
    context: 'what was measured in others',
    refused: 'no pressure',
    disagree: 'no single number',
  },
} as const;
