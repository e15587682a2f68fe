import { expect, test } from './helpers.ts';
import { PLAN, TITLE, withPlan } from './plan-steps.ts';

test('a link asks whose plan it is, and then shows the same plan', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`/plan/${PLAN}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You opened a link with a plan');
  await expect(page.getByText('The numbers behind the plan have changed')).toBeVisible();
  await expect(page.getByText('67 mmHg')).toHaveCount(0);
  await page.getByRole('button', { name: 'It is my plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  const first = await page.locator('.planner').textContent();
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('button', { name: 'It is my plan' }).click();
  await expect.poll(() => page.locator('.planner').textContent()).toBe(first);
  await page.reload();
  await page.getByRole('button', { name: 'Make my own plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plan a session');
  expect(new URL(page.url()).hash).toBe('');
});

test('a link of another version, a damaged one, and one with a setting, are read above the form', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto(`/plan/${withPlan({ plan: '2' })}`);
  await expect(page.getByRole('status').filter({ hasText: 'another version' })).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`/plan/${withPlan({ weeks: 'many', goal: 'glory' })}`);
  await expect(
    page.getByRole('status').filter({ hasText: 'This link is damaged: goal, weeks cannot be read' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make the plan' })).toBeEnabled();
  await page.goto('about:blank');
  await page.goto('/plan/#pressure=67_107_equation_leg_18_seated');
  await expect(page.getByRole('radio', { name: /^67.mmHg, never above 107.mmHg/ })).toBeChecked();
});
