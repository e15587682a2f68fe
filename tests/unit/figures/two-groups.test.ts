import { expect, it } from 'vitest';
import { hills } from '../../../src/components/figures/two-groups.ts';

type Place = readonly [x: number, y: number];

const points = (path: string) =>
  path
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number) as [x: number, y: number]);

it.each([0, 0.16, -0.5, 2])('draws two equal hills %f standard deviations apart, inside their box', (gap) => {
  const { hill, averages } = hills(gap, 100, 40);
  const [a, b] = averages.map((average) => points(hill).map(([x, y]) => [x + average, y] as const)) as [
    Place[],
    Place[],
  ];
  for (const [x, y] of [...a, ...b]) {
    // A tenth may lie outside by rounding; the line is thicker.
    expect(x).toBeGreaterThanOrEqual(-0.1);
    expect(x).toBeLessThanOrEqual(100.1);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(40);
  }
  // A hill is three standard deviations wide on each side of its top.
  const deviation = (a.at(-1)![0] - a[0]![0]) / 6;
  expect(averages[0] - averages[1]).toBeCloseTo(gap * deviation, 1);
  expect(Math.min(...a.map(([, y]) => y))).toBe(0);
});
