import type { Facts } from '../../components/calculators/cuff-pressure/facts.ts';
import { formatCm, formatHand, formatMmhg, formatMmhgNumber, formatPercent } from '../format.ts';

const only = formatMmhgNumber;

/** Why a pressure is refused. The page prints all of it; the calculator shows the part that fits the refusal. */
export type WhyId =
  | 'narrow'
  | 'stretch'
  | 'arm'
  | 'width'
  | 'posture'
  | 'people'
  | 'age'
  | 'blood'
  | 'readings'
  | 'conditions'
  | 'finger'
  | 'upright';

export const whyTitle = 'What gets no pressure here, and who says so';
export const whyLead = 'A refusal is an answer too. These are the reasons behind each, with or without the form.';

export const whyNames: Readonly<Record<WhyId, string>> = {
  narrow: 'A narrow cuff on the thigh',
  stretch: 'A cuff that stretches',
  arm: 'The arm, without a measurement',
  width: 'A cuff of another width',
  posture: 'Another position',
  people: 'Somebody unlike those studied',
  age: 'Another age',
  blood: 'A blood pressure outside the range',
  readings: 'Two readings that lie far apart',
  conditions: 'A measurement from elsewhere',
  finger: 'A finger sensor on the leg',
  upright: 'A device that found its value lying',
};

/** Words in square brackets that begin with an at sign become a citation mark, `**words**` bold. */
export const why: Readonly<Record<WhyId, (facts: Facts) => readonly string[]>> = {
  narrow: ({ narrow }) => [
    `**Too wide to use.** [@spitz2024#predicted-against-measured-aop] Estimating a 5 cm cuff on the thigh, even from a measured ${narrow.from} cm one, missed by ${only(narrow.low)} under to ${formatMmhg(narrow.high)} over.`,
    `**Often cannot even be measured.** [@weatherholt2019#thigh-occlusion-pressure-standing] In all ${narrow.people} people, standing, a 5 cm belt at ${formatMmhg(narrow.limit)} did not stop the flow.`,
    `**Narrow is not like wide.** [@loenneke2012c#aop-narrow-against-wide-cuff] In the same ${narrow.same} people flow stopped at ${formatMmhg(narrow.narrowMean)} with a 5 cm belt and at ${only(narrow.wideMean)} with a ${formatCm(narrow.wideWidth)} cuff.`,
  ],
  stretch: ({ elastic }) => [
    `**On the arm it mattered.** [@buckner2017#resting-aop] Flow stopped at ${formatMmhg(elastic.nylon)} with nylon and at ${only(elastic.elastic)} with elastic cuffs of like width.`,
    '**On the thigh it did not.** [@loenneke2013#nylon-against-elastic] With 5 cm cuffs, nylon and elastic, no difference was found.',
  ],
  arm: ({ arm }) => [
    '**An equation goes round.** [@loenneke2015] A formula for the arm is passed on under this name. We found no source that prints it.',
    `**Averages are no help.** In ${arm.studies} samples of arms the mean lay anywhere from ${only(arm.low)} to ${formatMmhg(arm.high)}, with cuff and position often not stated.`,
    '**The arm is not a small leg.** [@karanasios2021#arm-aop-by-position] Sitting gave the highest value and standing the lowest; in the leg standing is highest.',
  ],
  width: ({ narrow }) => [
    `**Width changes the number.** [@loenneke2012c#aop-narrow-against-wide-cuff] In the same ${narrow.same} people flow stopped at ${formatMmhg(narrow.narrowMean)} with a 5 cm belt and at ${only(narrow.wideMean)} with a ${formatCm(narrow.wideWidth)} cuff.`,
    '**It changes the equation too.** [@wedig2025b] Limb size counts most under narrow cuffs; blood pressure counts as much under wide ones.',
  ],
  posture: ({ posture }) => [
    `**Standing raises it in the leg.** [@hughes2018#leg-aop-by-position] ${only(posture.lying)} lying, ${only(posture.sitting)} sitting, ${formatMmhg(posture.standing)} standing, in ${posture.people} people.`,
    '**Devices often fail upright.** [@rolnick2025#upright-success-rate] One automatic system found a value in about a third of attempts.',
  ],
  people: ({ equation }) => [
    `**Small and young.** [@cirilosousa2019#aop-equation-thigh-18cm] ${equation.people} adults of about ${only(equation.ageMean)} years; no test on anybody else was found.`,
  ],
  age: ({ equation }) => [
    `**Age is no small matter.** [@cirilosousa2019#aop-equation-thigh-18cm] The equation adds ${formatHand(equation.ageSlope)} mmHg for each year of age, a slope taken from people of about ${only(equation.ageLow)} to ${only(equation.ageHigh)}.`,
  ],
  blood: () => ['**Blood pressure this far out is worth a word** with a doctor, nurse or pharmacist, cuff or no cuff.'],
  readings: ({ retest }) => [
    `**The second is often lower.** [@brekke2020#second-measurement] After 5 minutes by ${only(retest.low)} to ${formatMmhg(retest.high)} on average.`,
  ],
  conditions: ({ posture, sides }) => [
    `**Position.** [@hughes2018#leg-aop-by-position] Lying ${only(posture.lying)}, standing ${formatMmhg(posture.standing)} in the leg. Set standing and used lying, a cuff can stop the flow.`,
    `**Side.** [@vehrs2023a] Legs of one person differed by more than ${formatMmhg(sides.most)} in single cases.`,
  ],
  finger: () => [
    '**Finger sensors are for arms.** [@zeng2019#oximeter-against-doppler] On the arm no difference from Doppler was found; on the leg the method was not valid.',
  ],
  upright: () => [
    '**Upright it often fails.** [@rolnick2025#upright-success-rate] One automatic system found a value in about a third of attempts.',
  ],
};

/** What can make a number wrong. The page prints all of it; an answer shows the part that fits it. */
export type DoubtId =
  | 'position'
  | 'people'
  | 'cloth'
  | 'session'
  | 'agreement'
  | 'direction'
  | 'toe'
  | 'devices'
  | 'retest'
  | 'sides';

export const doubtTitle = 'What can make a number wrong';
export const doubtNames = { estimate: 'An estimate', measured: 'Your own measurement' } as const;

export const doubts: Readonly<
  Record<DoubtId, { of: readonly (keyof typeof doubtNames)[]; text: (facts: Facts) => string }>
> = {
  position: {
    of: ['estimate'],
    text: ({ posture }) =>
      `**Position.** The part of the study that was read does not say how people lay or sat. From lying to standing the pressure in the leg rose from ${only(posture.lying)} to ${formatMmhg(posture.standing)} in ${posture.people} people. [@hughes2018#leg-aop-by-position]`,
  },
  people: {
    of: ['estimate'],
    text: ({ equation }) =>
      `**People.** ${equation.people} adults of about ${only(equation.ageMean)} years. The equation explains ${formatPercent(equation.explained)} of the differences between them, and no test of it on anybody else was found. [@cirilosousa2019#aop-equation-thigh-18cm]`,
  },
  cloth: {
    of: ['estimate'],
    text: () =>
      '**Cuff.** What the cuff of the study was made of was not seen. Change the cuff, and this number is void. [@cirilosousa2019]',
  },
  agreement: {
    of: ['measured'],
    text: () =>
      '**What the band is.** It says how far this way of measuring lay from a better one in studies. That is not how far your own readings would scatter from day to day.',
  },
  direction: {
    of: ['measured'],
    text: () =>
      '**Direction, Doppler.** The study does not say which of the two ways read higher, so the band is as wide on both sides. [@vehrs2023b#hand-held-doppler-against-ultrasound]',
  },
  toe: {
    of: ['measured'],
    text: () =>
      '**Toe sensors.** Studies disagree: one calls a pulse oximeter on the leg not valid, one calls it valid with these wide limits. [@zeng2019#oximeter-against-doppler; @brekke2020#oximeter-against-doppler-leg]',
  },
  devices: {
    of: ['measured'],
    text: () =>
      '**Automatic cuffs.** Five of them did not agree with each other, nor from lying to standing. [@bommasamudram2025]',
  },
  retest: {
    of: ['measured'],
    text: ({ retest }) =>
      `**First readings.** A second reading 5 minutes later was about ${only(retest.low)} to ${formatMmhg(retest.high)} lower. [@brekke2020#second-measurement]`,
  },
  sides: {
    of: ['measured'],
    text: ({ sides }) =>
      `**Side.** Legs of one person differed by more than ${formatMmhg(sides.most)} in single cases. Each leg counts by itself. [@vehrs2023a]`,
  },
  session: {
    of: ['estimate', 'measured'],
    text: ({ session }) =>
      `**Time.** After arm curls to failure the pressure had risen by ${session.low} to ${formatMmhg(session.high)}; a setting made at rest then restricts less. [@bell2018a#aop-rise-in-session]`,
  },
};
