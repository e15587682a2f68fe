import { describe, expect, it } from 'vitest';
import { rules } from './content.ts';

describe('rules', () => {
  it('load', () => {
    expect(rules).toMatchSnapshot();
  });
});
