import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceDomain, niceTicks, number, placeOn } from '../../../src/components/figures/scale.ts';

describe('axes', () => {
  it('places the ends of the domain at the ends of the axis, inside the room kept free', () => {
    const place = placeOn([140, 200], [10, 5]);
    expect([place(140), place(170), place(200)]).toEqual([10, 52.5, 95]);
  });

  it('takes ticks of 1, 2 or 5 times a power of ten', () => {
    expect(niceTicks([140, 180], 4)).toEqual([140, 150, 160, 170, 180]);
    expect(niceTicks([-0.8, 0.6], 7)).toEqual([-0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6]);
  });

  it('finds a round domain that holds every value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 12 }), (values) => {
        const [low, high] = niceDomain(values);
        expect(low).toBeLessThanOrEqual(Math.min(...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('prints a real minus, and none before nothing', () => {
    expect([number(-0.16, 2), number(-0.001, 2), number(0.4, 2), number(180)]).toEqual([
      '\u22120.16',
      '0.00',
      '0.40',
      '180',
    ]);
  });
});
