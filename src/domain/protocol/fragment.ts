import type { PlanInputs, PlanPressure, Strength } from './plan-types.ts';
import type { CuffInRests, Goal, Limb, Mode, Posture } from './rules.ts';

/**
 * A plan in the part of an address after "#", which browsers never send. One named parameter for each choice, with a
 * version; unknown names are dropped (learned from alphagov/smart-answers: docs/arch/002).
 */
export const FRAGMENT_VERSION = 1;

export type Decoded =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'inputs';
      readonly inputs: PlanInputs /** Of the data that the link was made with. */;
      readonly rulesVersion: string;
    }
  | { readonly kind: 'other-version'; readonly version: string }
  /** Names of the parameters that are missing or cannot be read. */
  | { readonly kind: 'unreadable'; readonly names: readonly string[] };

const weightText = ({ weight }: Exclude<Strength, { kind: 'unknown' }>): string => `${weight.amount}${weight.unit}`;
const strengthText = (strength: Strength): string => {
  if (strength.kind === 'unknown') return 'unknown';
  return strength.kind === 'known' ? weightText(strength) : `${weightText(strength)}x${strength.repetitions}`;
};
export const encodePressure = (pressure: PlanPressure | null): string =>
  pressure
    ? [
        pressure.settingMmhg,
        pressure.capMmhg,
        pressure.basis,
        pressure.limb,
        pressure.cuffWidthCm,
        pressure.posture ?? 'unstated',
      ].join('_')
    : 'none';

/** Without the leading "#". */
export function encodePlan(inputs: PlanInputs, rulesVersion: string): string {
  const values: Readonly<Record<string, string | number>> = {
    plan: FRAGMENT_VERSION,
    data: rulesVersion,
    goal: inputs.goal,
    mode: inputs.mode,
    exercises: inputs.exercises.join('.'),
    sides: inputs.sides,
    experience: inputs.experience,
    easier: inputs.easier ? 'yes' : 'no',
    strength: inputs.strengths.map(strengthText).join('_'),
    pressure: encodePressure(inputs.pressure),
    days: inputs.perWeek,
    weeks: inputs.weeks,
    sets: inputs.sets,
    rest: inputs.restS,
    cuff: inputs.cuffInRests,
    unit: inputs.unit,
  };
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
const number = (text: string | undefined): number | undefined =>
  text !== undefined && NUMBER.test(text) ? Number(text) : undefined;
const oneOf =
  <T extends string>(...known: readonly T[]) =>
  (text: string): T | undefined =>
    known.find((word) => word === text);
const posture = oneOf<Posture | 'unstated'>('supine', 'seated', 'standing', 'unstated');
const limb = oneOf<Limb>('leg', 'arm');
const basis = oneOf<PlanPressure['basis']>('measured', 'equation');

function strengthOf(text: string): Strength | undefined {
  if (text === 'unknown') return { kind: 'unknown' };
  const [, amountText, unit, repetitionsText] = /^(.+?)(kg|lb)(?:x(.+))?$/.exec(text) ?? [];
  const amount = number(amountText);
  if (amount === undefined) return undefined;
  const weight = { amount, unit: unit as 'kg' | 'lb' };
  if (repetitionsText === undefined) return { kind: 'known', weight };
  const repetitions = number(repetitionsText);
  return repetitions === undefined ? undefined : { kind: 'set', weight, repetitions };
}

export function decodePressure(text: string): PlanPressure | null | undefined {
  if (text === 'none') return null;
  const [setting, cap, basisText = '', limbText = '', width, postureText = '', ...more] = text.split('_');
  const [settingMmhg, capMmhg, cuffWidthCm] = [number(setting), number(cap), number(width)];
  const found = { basis: basis(basisText), limb: limb(limbText), posture: posture(postureText) };
  if (settingMmhg === undefined || capMmhg === undefined || cuffWidthCm === undefined || more.length > 0)
    return undefined;
  if (!found.basis || !found.limb || !found.posture) return undefined;
  return {
    settingMmhg,
    capMmhg,
    cuffWidthCm,
    basis: found.basis,
    limb: found.limb,
    posture: found.posture === 'unstated' ? null : found.posture,
  };
}

function strengthsOf(text: string): readonly Strength[] | undefined {
  const read = text.split('_').map(strengthOf);
  return read.some((one) => one === undefined) ? undefined : (read as Strength[]);
}

function parameters(fragment: string): ReadonlyMap<string, string> {
  const pairs = fragment.replace(/^#/, '').split('&');
  return new Map(
    pairs.flatMap((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) return [];
      try {
        return [[pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))] as const];
      } catch {
        return [];
      }
    }),
  );
}

export function decodePlan(fragment: string): Decoded {
  const values = parameters(fragment);
  const version = values.get('plan');
  if (version === undefined) return { kind: 'none' };
  if (version !== String(FRAGMENT_VERSION)) return { kind: 'other-version', version };
  const unread: string[] = [];
  const read = <T>(name: string, by: (text: string) => T | undefined): T => {
    const text = values.get(name);
    const value = text === undefined ? undefined : by(text);
    if (value === undefined) unread.push(name);
    return value as T;
  };
  const rulesVersion = read('data', String);
  const inputs: PlanInputs = {
    goal: read('goal', oneOf<Goal>('size', 'strength', 'stamina')),
    mode: read('mode', oneOf<Mode>('resistance', 'walking', 'cycling')),
    exercises: read('exercises', (text) => text.split('.')),
    sides: read('sides', oneOf('one', 'both')),
    experience: read('experience', oneOf('new', 'lifts', 'cuff')),
    easier: read('easier', oneOf('yes', 'no')) === 'yes',
    strengths: read('strength', strengthsOf),
    pressure: read('pressure', decodePressure),
    perWeek: read('days', number),
    weeks: read('weeks', number),
    sets: read('sets', number),
    restS: read('rest', number),
    cuffInRests: read('cuff', oneOf<CuffInRests>('deflated', 'inflated')),
    unit: read('unit', oneOf('kg', 'lb')),
  };
  return unread.length > 0 ? { kind: 'unreadable', names: unread } : { kind: 'inputs', inputs, rulesVersion };
}
