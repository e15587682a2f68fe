/** Words of the timer's page before there is a session to run. */
export const sessionStart = {
  title: 'Run a session',
  description:
    'A timer for a session with a cuff: what comes next, a clock of its own for the time under the cuff, and an alarm that cannot be skipped. Works without a connection.',
  lead: 'One big number, what comes next, and a clock of its own for the time under the cuff.',
  not: 'The timer times. It does not watch you, and it cannot see the cuff: you tell it when the cuff is up and when it is down.',
  noScript:
    'The timer needs JavaScript. Without it, print the sheet of the planner and use any clock: the worked example below has every step with its time.',
  noPlan: 'There is no plan in the address yet. Make one, or try the timer with the worked example.',
  makePlan: 'Plan a session',
  tryExample: 'Try it with the worked example',
  badLink: 'The plan in this link cannot be read. Make a new one.',
  refused: 'The plan in this link breaks a limit and is not run. The planner says which.',
} as const;
