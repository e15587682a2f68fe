/** Words of the form pieces that the three calculators share. */
export const forms = {
  /** Heading of the box on top of a form that was sent with mistakes. */
  problem: 'There is a problem',
  /** Before the page's title in the browser tab while that box shows. */
  titlePrefix: 'Error: ',
  /** Read out before each message beside a field. */
  error: 'Error:',
  /** Read out as part of a label, after the words on screen. */
  inUnit: (long: string) => ` in ${long}`,
  /** Read out for the small list of units beside a field. */
  unitOf: (label: string) => `Unit for: ${label}`,
  /** Beside a button that cannot work yet. */
  needsScript: 'This form needs JavaScript. The table below works without it.',
} as const;
