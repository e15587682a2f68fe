import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A change of theme changes colours and nothing else. */
export const COLOUR = ['color-contrast', 'link-in-text-block'];
/** What a change of width can break. */
export const LAYOUT = ['scrollable-region-focusable', 'target-size', 'aria-hidden-focus'];

/**
 * What axe finds, one line a rule with the first place it fails at; all its rules, or only those named.
 * Legacy mode spares a second tab, since pages here have no frames. What passes is not described node by node, which took
 * two thirds of the time on a long page. The size of targets is a rule of WCAG 2.2 that axe leaves off by itself.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  const { violations: found } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return found.map(({ id, help, nodes }) => `${id}: ${help}, ${nodes.length} times, first ${nodes[0]?.html}`);
}
