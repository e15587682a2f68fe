/** Words of the guided way: check, pressure, plan and session on one page. */
export const start = {
  title: 'The guided way',
  headTitle: 'The guided way to a first session',
  description:
    'Check, pressure, plan and session on one page: no number is asked twice, nothing is stored, and every answer stays in this page.',
  lead: 'Four steps on one page, from “may I?” to a first session. No number is asked twice, and nothing leaves this page.',
  steps: {
    check: { name: 'Check', text: 'Questions about your health. Some answers end the way here, and say whom to ask.' },
    pressure: {
      name: 'Pressure',
      title: 'A pressure for your cuff',
      text: 'Measure, estimate, or go on without a number where no study allows one. Age and blood pressure come over from the check.',
    },
    plan: { name: 'Plan', text: 'Weeks, sets and weights, the first weeks easier. The cuff setting comes over.' },
    session: { name: 'Session', text: 'The timer for the plan you made.' },
  },
  time: 'About 15 minutes with a tape and a blood pressure reading at hand. Each step can also be used alone.',
  alone: 'Open this step by itself',
  kept: 'Your answers live in this page while it is open. Leaving or reloading it forgets them.',
  begin: 'Begin with the check',
  nav: 'The four steps',
  stepOf: (n: number) => `Step ${n} of 4`,
  now: 'now',
  done: 'done',
  later: 'to come',
  back: (name: string) => `Back to: ${name}`,
  withoutNumber: 'Go on without a cuff setting',
  withoutNumberText:
    'Without a setting the plan leaves a blank line for it. A cuff without a number is a guess: measure if you can.',
  measure: 'How to measure',
  measureText: 'Three ways to find your own stopping pressure, with pictures, are on the pressure page.',
  measureLink: 'Open it in a new tab',
  asked:
    'You still have points to ask about. Take them to a doctor, nurse or physiotherapist before the first session; looking on here is reading, not starting.',
  failed: 'This step could not be loaded. Check the connection and try again.',
  again: 'Try again',
  loading: 'Loading …',
  noScript:
    'The guided way needs JavaScript. The four steps are also pages of their own, and each has a part that works without it:',
} as const;
