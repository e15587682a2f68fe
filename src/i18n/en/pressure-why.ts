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
    `**Too wide to use.** [@spitz2024#predicted-against-measured-aop] Estimates for a 5 cm cuff on the thigh, even from a measurement with a ${narrow.from} cm one, were from ${formatMmhg(narrow.low)} too low to ${formatMmhg(narrow.high)} too high.`,
    `**Often cannot even be measured.** [@weatherholt2019#thigh-occlusion-pressure-standing] In all ${narrow.people} people, standing, a 5 cm cuff at ${formatMmhg(narrow.limit)} did not stop the flow.`,
    `**Narrow is not like wide.** [@loenneke2012c#aop-narrow-against-wide-cuff] In the same ${narrow.same} people flow stopped at ${formatMmhg(narrow.narrowMean)} with a 5 cm cuff and already at ${only(narrow.wideMean)} with a ${formatCm(narrow.wideWidth)} one.`,
  ],
  stretch: ({ elastic }) => [
    `**On the arm it mattered.** [@buckner2017#resting-aop] Flow stopped at ${formatMmhg(elastic.nylon)} with nylon and at ${only(elastic.elastic)} with elastic cuffs of like width.`,
    '**On the thigh it did not.** [@loenneke2013#nylon-against-elastic] With 5 cm cuffs, nylon and elastic, no difference was found. That says little about wider ones.',
  ],
  arm: ({ arm }) => [
    '**A formula without its numbers.** [@loenneke2015] A formula for the arm is passed on under this name. We found no source that prints it, so we do not use it.',
    `**Averages are no help.** In ${arm.studies} samples of arms the mean lay anywhere from ${only(arm.low)} to ${formatMmhg(arm.high)}, with cuff and position often not stated. None of them is a setting.`,
    '**The arm is not a small leg.** [@karanasios2021#arm-aop-by-position] In the arm the pressure that stops flow was highest sitting and lowest standing; in the leg it is highest standing.',
  ],
  width: ({ narrow }) => [
    `**Width changes the number.** [@loenneke2012c#aop-narrow-against-wide-cuff] In the same ${narrow.same} people flow stopped at ${formatMmhg(narrow.narrowMean)} with a 5 cm cuff and at ${only(narrow.wideMean)} with a ${formatCm(narrow.wideWidth)} one.`,
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
    `**Years cannot simply be added on.** [@cirilosousa2019#aop-equation-thigh-18cm] The equation adds ${formatHand(equation.ageSlope)} mmHg for each year, worked out from people of about ${only(equation.ageMean)}. Nobody has tested whether that holds later in life.`,
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
      `**Position.** We could read only part of the study, and it does not say how people lay or sat. In another one the pressure that stops flow in the leg rose from lying to standing, from ${only(posture.lying)} to ${formatMmhg(posture.standing)} in ${posture.people} people. [@hughes2018#leg-aop-by-position]`,
  },
  people: {
    of: ['estimate'],
    text: ({ equation }) =>
      `**People.** ${equation.people} adults of about ${only(equation.ageMean)} years. The equation accounts for ${formatPercent(equation.explained)} of the differences between them and leaves the rest open; no test of it on anybody else was found. [@cirilosousa2019#aop-equation-thigh-18cm]`,
  },
  cloth: {
    of: ['estimate'],
    text: () =>
      '**Cuff.** We could not see what the cuff of the study was made of. With any other cuff than the one you entered, do not use this number. [@cirilosousa2019]',
  },
  agreement: {
    of: ['measured'],
    text: () =>
      '**What the range says.** It says how far this way of measuring lay from a better one in studies. That is not how far your own readings would scatter from day to day.',
  },
  direction: {
    of: ['measured'],
    text: () =>
      '**Direction, Doppler.** The study does not say whether Doppler read too high or too low, so the range is as wide on both sides. [@vehrs2023b#hand-held-doppler-against-ultrasound]',
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
      `**First readings.** A second reading 5 minutes later was about ${only(retest.low)} to ${formatMmhg(retest.high)} lower, so a first one may be a little high. [@brekke2020#second-measurement]`,
  },
  sides: {
    of: ['measured'],
    text: ({ sides }) =>
      `**Side.** Legs of one person differed by more than ${formatMmhg(sides.most)} in single cases. This number is for the leg you measured. [@vehrs2023a]`,
  },
  session: {
    of: ['estimate', 'measured'],
    text: ({ session }) =>
      `**Time.** In a study of the arm, after curls until no more were possible, the pressure that stops flow had risen by ${session.low} to ${formatMmhg(session.high)}; a setting made at rest then restricts less. That is no reason to pump up. [@bell2018a#aop-rise-in-session]`,
  },
};
