/** Words of the ladder: how far off each way of setting a cuff can be, and why better ones are closed. */
export const ladder = {
  title: {
    thigh: 'How far off each way of setting a cuff can be, on the leg',
    'upper-arm': 'How far off each way of setting a cuff can be, on the arm',
  },
  /** On the fold of the second one. */
  also: { thigh: 'The same for the leg', 'upper-arm': 'The same for the arm' },
  lead: 'Best first, then those whose error nobody has measured. How far each can miss, in mmHg, for about 95 of 100 people. A wider bar is a poorer way.',
  yours: 'your answer rests on this',
  refused: 'not used here',
  notKnown: 'nobody has measured how far it can miss',
  underOver: (under: string, over: string) => `up to ${under} too low or ${over} too high`,
  methods: {
    doppler: ['Hand-held Doppler', 'compared with ultrasound'],
    oximeter: ['Pulse oximeter on a finger', 'compared with ultrasound'],
    'oximeter-toe': ['Pulse oximeter on a toe', 'studies disagree: one says not valid'],
    smartcuffs: ['SmartCuffs PRO pump', 'only averages were compared'],
    airbands: ['Airbands device, lying', 'compared with Doppler'],
    delfi: ['Delfi system, lying', 'often no value upright'],
    automatic: ['Another automatic cuff', 'devices disagree with each other'],
  } as Readonly<Record<string, readonly [string, string]>>,
  equation: (cuff: string, ages: string) => [`Equation, ${cuff} cuff`, `ages ${ages}`] as const,
  felt: (target: number, max: number) => [`By feel, ${target} on a scale of ${max}`, 'drifts from day to day'] as const,
  narrow: ['Equation for a 5 cm cuff', 'from a wider one that was measured'] as const,
  /** Sources of the two rungs that are neither a method nor an equation in use. */
  cites: { felt: '[@bell2018b; @bell2020]', narrow: '[@spitz2024]' },
} as const;
