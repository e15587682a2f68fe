import { describe, expect, it } from 'vitest';
import { bigDisc, GRADES, SIZES, SURE_BOX, sureBlocks } from '../../../src/components/evidence/marks.ts';
import { figures } from '../../../src/i18n/en/figures.ts';

describe('how sure', () => {
  it('fills 4 blocks for strong, 3 for moderate, 2 for limited, none where nothing was studied', () => {
    const count = (grade: (typeof GRADES)[number]) => sureBlocks(grade).filter((block) => block.filled).length;
    expect(['strong', 'moderate', 'limited', 'absent'].map((grade) => count(grade as never))).toEqual([4, 3, 2, 0]);
  });

  it('fills the two outer blocks where the evidence conflicts, and pulls them away from the inner ones', () => {
    const [first, second, third, fourth] = sureBlocks('conflicting');
    expect([first, second, third, fourth].map((block) => block?.filled)).toEqual([true, false, false, true]);
    const inner = (third?.x ?? 0) - (second?.x ?? 0);
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(inner);
    expect((fourth?.x ?? 0) - (third?.x ?? 0)).toBeGreaterThan(inner);
  });

  it.each(GRADES)('keeps %s inside its box and has words for it', (grade) => {
    for (const block of sureBlocks(grade)) expect(block.x + SURE_BOX.block.width).toBeLessThanOrEqual(SURE_BOX.width);
    expect(figures.sure[grade]).not.toBe('');
  });
});

describe('how big', () => {
  it('grows from small to large', () => {
    expect(bigDisc('small').radius).toBeLessThan(bigDisc('medium').radius);
    expect(bigDisc('medium').radius).toBeLessThan(bigDisc('large').radius);
  });

  it('strikes the ring through for no difference and dashes it for a size that is not known', () => {
    expect(SIZES.filter((size) => bigDisc(size).struck)).toEqual(['none']);
    expect(SIZES.filter((size) => bigDisc(size).dashed)).toEqual(['unknown']);
  });
});
