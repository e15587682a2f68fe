import { describe, expect, it } from 'vitest';
import { STEPS, VIEW, vesselShapes } from '../../../src/components/figures/vessel-shapes.ts';
import { figures } from '../../../src/i18n/en/figures.ts';

describe('the limb lengthwise', () => {
  it('has a name, a sentence and an alternative text for each step', () => {
    expect(figures.vessels.steps).toHaveLength(STEPS.length);
  });

  it('shuts the vein more than the artery whenever the cuff presses, and fills the vein beyond the cuff', () => {
    for (const step of STEPS.filter(({ push }) => push > 0)) {
      expect(step.veinUnder).toBeLessThan(step.arteryUnder);
      expect(step.veinBeyond).toBeGreaterThan(step.veinUnder);
    }
  });

  it.each([320, 520])('stays inside its picture at a width of %i', (width) => {
    for (const step of STEPS) {
      for (const { tag, attrs } of vesselShapes(step, { width, cuff: width * 0.45, half: 44 })) {
        if (tag !== 'rect') continue;
        expect(Number(attrs.y)).toBeGreaterThanOrEqual(VIEW.top);
        expect(Number(attrs.y) + Number(attrs.height)).toBeLessThanOrEqual(VIEW.top + VIEW.height);
      }
    }
  });
});
