import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from './helpers.ts';
import { estimate, h1, open, show, type } from './pressure-steps.ts';
import { COLOUR } from './violations.ts';

test.beforeEach(open);

/** The calculator by itself; the page round it is checked with all others. In the dark only colours can differ. */
async function accessible(page: Page, where: string, schemes: readonly ('light' | 'dark')[]): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
      .include('.estimator');
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(COLOUR) : axe).analyze();
    expect(violations.map(({ id, nodes }) => `${where}, ${colorScheme}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    where,
  ).toBeLessThanOrEqual(0);
}

test('form with errors and its check are accessible, light and dark, and fit the screen', async ({
  page,
  isMobile,
}) => {
  const schemes = isMobile ? (['light'] as const) : (['light', 'dark'] as const);
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await accessible(page, 'errors', schemes);
  await estimate(page, { girth: '23 in' });
  await expect(h1(page)).toHaveText('Check your answers');
  await accessible(page, 'check', ['light']);
});

test('answer and refusal are accessible, light and dark, and fit the screen', async ({ page, isMobile }) => {
  const schemes = isMobile ? (['light'] as const) : (['light', 'dark'] as const);
  await estimate(page);
  await show(page);
  await expect(h1(page)).toContainText('In a leg like yours');
  await accessible(page, 'answer', schemes);
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await type(page, /Width of the cuff/, '5');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await show(page);
  await expect(h1(page)).toHaveText('We give no pressure for a 5\u00a0cm cuff on the leg');
  await accessible(page, 'refusal', schemes);
});

test('the whole way by keyboard', { tag: '@desktop' }, async ({ page }) => {
  const { keyboard } = page;
  const to = async (name: RegExp) => {
    for (let step = 0; step < 60; step += 1) {
      await keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const at = document.activeElement;
        return at instanceof HTMLInputElement || at instanceof HTMLSelectElement
          ? `${at.closest('fieldset')?.querySelector('legend')?.textContent ?? ''} ${at.labels?.[0]?.textContent ?? at.ariaLabel}`
          : (at?.textContent ?? '');
      });
      if (name.test(label)) return;
    }
    throw new Error(`no way to ${name} by keyboard`);
  };
  await page.getByRole('heading', { level: 1 }).click();
  await to(/Which limb/);
  await keyboard.press('Space');
  await to(/made of/);
  await keyboard.press('Space');
  await to(/Width of the cuff/);
  await keyboard.type('18');
  await to(/gauge or display/);
  await keyboard.press('Space');
  await to(/which position/);
  await keyboard.press('Space');
  await to(/Have you measured/);
  await keyboard.press('ArrowRight');
  await to(/high blood pressure/);
  await keyboard.press('Space');
  await to(/Distance around/);
  await keyboard.type('56');
  await to(/Upper blood pressure/);
  await keyboard.type('120');
  await to(/^ ?Age/);
  await keyboard.type('23');
  await to(/Sex/);
  await keyboard.press('ArrowRight');
  await to(/Check your answers/);
  await keyboard.press('Enter');
  await expect(h1(page)).toHaveText('Check your answers');
  await to(/Show the result/);
  await keyboard.press('Enter');
  await expect(h1(page)).toHaveText(
    'In a leg like yours, blood flow probably stops somewhere between 133 and 201 mmHg',
  );
  await to(/Cuff setting/);
  await keyboard.press('ArrowRight');
  await expect(page.getByText(/^67\u00a0mmHg: /)).toBeVisible();
});
