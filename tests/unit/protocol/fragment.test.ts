import { describe, expect, it } from 'vitest';
import { decodePlan, encodePlan, FRAGMENT_VERSION } from '../../../src/domain/protocol/fragment.ts';
import type { PlanInputs } from '../../../src/domain/protocol/plan-types.ts';
import { plain, pressure } from '../planner/inputs.ts';

const full = {
  ...plain,
  exercises: ['leg-press', 'knee-extension'],
  strengths: [
    { kind: 'set', weight: { amount: 82.5, unit: 'lb' }, repetitions: 8 },
    { kind: 'known', weight: { amount: 40, unit: 'kg' } },
  ],
  pressure,
} as const;
const address = encodePlan(full, '1-abc');
const change = (name: string, value: string | undefined) =>
  address
    .split('&')
    .flatMap((pair) => (pair.startsWith(`${name}=`) ? (value === undefined ? [] : [`${name}=${value}`]) : [pair]))
    .join('&');

describe('a plan in an address', () => {
  it('is words that a person can read', () => {
    expect(address).toBe(
      'plan=1&data=1-abc&goal=size&mode=resistance&exercises=leg-press.knee-extension&sides=both&experience=new&easier=yes&strength=82.5lbx8_40kg&pressure=67_107_equation_leg_18_unstated&days=2&weeks=6&sets=4&rest=60&cuff=deflated&unit=kg',
    );
  });

  it('is read back, with or without its sign, in any order, and with unknown names dropped', () => {
    const expected = { kind: 'inputs', inputs: full, rulesVersion: '1-abc' };
    expect(decodePlan(address)).toEqual(expected);
    expect(decodePlan(`#${address}`)).toEqual(expected);
    expect(decodePlan(address.split('&').reverse().join('&'))).toEqual(expected);
    expect(decodePlan(`${address}&utm=x&=5&alone`)).toEqual(expected);
  });

  it.each<Partial<PlanInputs>>([
    { goal: 'strength', sides: 'one', unit: 'lb' },
    { goal: 'stamina', mode: 'walking', experience: 'lifts' },
    { goal: 'stamina', mode: 'cycling', strengths: [{ kind: 'unknown' }, { kind: 'unknown' }] },
    { experience: 'cuff', easier: false, cuffInRests: 'inflated' },
    { strengths: [{ kind: 'set', weight: { amount: 1e-7, unit: 'kg' }, repetitions: 10 }, { kind: 'unknown' }] },
    { pressure: { ...pressure, basis: 'measured', limb: 'arm', posture: 'supine' } },
    { pressure: { ...pressure, posture: 'seated' } },
    { pressure: { ...pressure, posture: 'standing', cuffWidthCm: 12.5 } },
  ])('goes there and back with %j', (choices) => {
    const inputs = { ...full, ...choices };
    expect(decodePlan(encodePlan(inputs, 'x'))).toEqual({ kind: 'inputs', inputs, rulesVersion: 'x' });
  });

  it('tells no plan, and a plan of another version', () => {
    expect(decodePlan('')).toEqual({ kind: 'none' });
    expect(decodePlan('#main')).toEqual({ kind: 'none' });
    const next = String(FRAGMENT_VERSION + 1);
    expect(decodePlan(change('plan', next))).toEqual({ kind: 'other-version', version: next });
  });

  it.each([
    ['goal', 'glory'],
    ['mode', 'swimming'],
    ['sides', 'three'],
    ['experience', 'expert'],
    ['easier', 'maybe'],
    ['strength', '40'],
    ['strength', '40kgx'],
    ['strength', '40kgxten'],
    ['strength', '-40kg'],
    ['strength', 'kg'],
    ['strength', '40kg_x'],
    ['pressure', '67'],
    ['pressure', '67_107'],
    ['pressure', '67_107_equation'],
    ['pressure', '67_107_equation_leg_18'],
    ['pressure', '67_107_equation_leg_18_unstated_1'],
    ['pressure', '67_107_guess_leg_18_unstated'],
    ['pressure', '67_107_equation_neck_18_unstated'],
    ['pressure', '67_107_equation_leg_18_hanging'],
    ['pressure', 'x_107_equation_leg_18_unstated'],
    ['pressure', '67_x_equation_leg_18_unstated'],
    ['pressure', '67_107_equation_leg_x_unstated'],
    ['days', '2 '],
    ['days', '0x2'],
    ['weeks', '-6'],
    ['sets', ''],
    ['rest', 'NaN'],
    ['cuff', 'half'],
    ['unit', 'st'],
  ])('says that %s cannot be read from %j', (name, value) => {
    expect(decodePlan(change(name, encodeURIComponent(value)))).toEqual({ kind: 'unreadable', names: [name] });
  });

  it('names everything that is missing', () => {
    expect(decodePlan('plan=1')).toMatchObject({ kind: 'unreadable' });
    expect(decodePlan(change('goal', undefined))).toEqual({ kind: 'unreadable', names: ['goal'] });
    expect(decodePlan(change('data', undefined))).toEqual({ kind: 'unreadable', names: ['data'] });
    expect(decodePlan(change('goal', '%E0%A4%A'))).toEqual({ kind: 'unreadable', names: ['goal'] });
  });

  it('holds no pressure when there is none', () => {
    expect(decodePlan(encodePlan(plain, 'x'))).toEqual({ kind: 'inputs', inputs: plain, rulesVersion: 'x' });
  });
});
