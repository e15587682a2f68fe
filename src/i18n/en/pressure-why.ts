import type { Facts } from '../../components/calculators/cuff-pressure/facts.ts';
import { formatCm, formatHand, formatMmhg, formatMmhgNumber } from '../format.ts';

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
