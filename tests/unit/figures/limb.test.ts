import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWN_PERCENTS, foldedTube, limbState } from '../../../src/components/figures/limb.ts';
import { CUFF, cuff, SKIN, vessels } from '../../../src/components/figures/limb-shapes.ts';
import { figures } from '../../../src/i18n/en/figures.ts';

const percent = fc.double({ min: 0, max: 100, noNaN: true });

describe('the limb under a cuff', () => {
  it('draws the vein 100, 34, 10 and 0 % open at 0, 40, 80 and 100 % of the occlusion pressure', () => {
    expect(DRAWN_PERCENTS).toEqual([0, 40, 80, 100]);
    expect(DRAWN_PERCENTS.map((p) => limbState(p).vein)).toEqual([1, 0.34, 0.1, 0]);
  });

  it('has words and an alternative text for each drawn state', () => {
    expect(figures.limb.states).toHaveLength(DRAWN_PERCENTS.length);
    expect(figures.limb.alts).toHaveLength(DRAWN_PERCENTS.length);
  });

  it('never opens anything when the pressure rises', () => {
    fc.assert(
      fc.property(percent, percent, (a, b) => {
        const [low, high] = [limbState(Math.min(a, b)), limbState(Math.max(a, b))];
        expect(high.scale).toBeLessThanOrEqual(low.scale + 1e-9);
        expect(high.vein).toBeLessThanOrEqual(low.vein + 1e-9);
        expect(high.artery.lumen[1]).toBeLessThanOrEqual(low.artery.lumen[1] + 1e-9);
      }),
    );
  });

  it('keeps the artery round up to 40 % and shut at 100 %, and shuts nothing further above that', () => {
    const { outer, lumen } = limbState(40).artery;
    expect(lumen).toEqual(outer);
    expect(limbState(100).artery.lumen[1]).toBe(0);
    expect({ ...limbState(130), percent: 100 }).toEqual(limbState(100));
    expect({ ...limbState(-5), percent: 0 }).toEqual(limbState(0));
  });

  it('leaves the outer wall of the cuff in its place while the inner one follows the limb', () => {
    const walls = [0, 100].map((p) => cuff(limbState(p)).filter((shape) => shape.tag === 'ellipse'));
    expect(walls[0]?.[0]).toEqual(walls[1]?.[0]);
    expect(Number(walls[1]?.[1]?.attrs.rx)).toBeLessThan(Number(walls[0]?.[1]?.attrs.rx));
    expect(CUFF.rx).toBeGreaterThan(SKIN.rx);
  });

  it('draws a slit in place of the blood when the artery is shut', () => {
    const classes = (p: number) => vessels(limbState(p)).map((shape) => shape.attrs.class);
    expect(classes(0)).toEqual(['f-artery', 'f-vein']);
    expect(classes(80)).toEqual(['f-artery', 'f-wall', 'f-artery', 'f-vein']);
    expect(classes(100)).toEqual(['f-artery', 'f-wall', 'f-slit', 'f-vein']);
  });
});

describe('a folded tube', () => {
  it('has the area it is asked for and a wall that keeps its length', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), (open) => {
        const [a, b] = foldedTube(open);
        expect(a * b).toBeCloseTo(open, 4);
        expect(Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)))).toBeCloseTo(2 * Math.PI, 4);
      }),
    );
  });
});
