/** Words of the explorable limb. Citations stand in the caption, which is drawn at build time. */
export const explorable = {
  title: 'Raise the pressure and watch the vessels',
  read: 'Move the control. First comes the thigh cut across, then the same vessels lengthwise under the cuff, then what three studies say about the flow. They do not agree.',
  slider: 'Cuff pressure, in percent of the pressure that stops the artery',
  sectionAlt: 'The thigh in cross-section inside the cuff.',
  lengthAlt: 'Artery and vein lengthwise under the cuff.',
  states: [
    'Blood flows in and out.',
    'The vein folds flat. Blood still comes in, less gets out.',
    'The artery narrows. How much still gets through differs between studies.',
    'The artery shuts and nothing gets in. Above the range used in studies.',
    'More pressure changes nothing for the blood. It only presses harder on skin and nerves.',
  ],
  flow: {
    title: 'And the flow? Studies disagree',
    axis: 'cuff pressure in % of what stops the artery',
    up: 'flow',
    straight: {
      name: 'A straight line',
      who: 'main artery of the thigh, 35 people, at rest',
      here: 'Somewhere on its way down, and people spread widely round the line.',
      none: 'No flow.',
    },
    flat: {
      name: 'Flat in the middle',
      who: 'the same artery, 23 people, sitting',
      inside: (from: string, to: string) =>
        `No different from anywhere between ${from} and ${to}. How high the flat part lies was not seen.`,
      outside: 'Not a straight line; more was not seen.',
    },
    forearm: {
      name: 'A range in the forearm',
      who: '10 men, forearm, at rest',
      inside: (low: string, high: string) => `${low} to ${high} less flow than without pressure.`,
      outside: (from: string, to: string) => `This study tells only of ${from} to ${to}.`,
    },
  },
  caption:
    'Straight line: [@tafunai2021#flow-against-percent-aop]. Flat: [@byu-etd8259#flow-against-percent-aop]. Forearm: [@kilgas2019#flow-at-60-and-80]. A fourth study found that the change in flow spread as widely between people at 80% as at one fixed pressure for all: [@stanford2022#variance-of-blood-flow]. So % of the stopping pressure is not % of the flow.',
  twin: 'The same in four steps',
} as const;
