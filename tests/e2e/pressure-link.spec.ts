import { expect, test } from './helpers.ts';
import { choose, estimate, h1, open, show } from './pressure-steps.ts';

test.beforeEach(open);

test('a link brings the numbers, says so, asks the one question anew, and gives the same sentence', {
  tag: '@desktop',
}, async ({ page, context }) => {
  await estimate(page, { girth: '23 in' });
  await show(page);
  await expect(h1(page)).toContainText('In a leg like yours');
  const sentence = await h1(page).textContent();
  const other = await context.newPage();
  await other.goto(`${page.url()}&colour=blue&limb=thigh&girth=1e9cm`);
  await expect(other.getByRole('heading', { name: 'These numbers came with the link' })).toBeVisible();
  await expect(
    other.getByText(/We left out what we could not use: .*1 part that this page does not know/),
  ).toBeVisible();
  const clean = await context.newPage();
  await clean.goto(page.url());
  await expect(clean.getByText('One question is left out of every link')).toBeVisible();
  await choose(clean, /high blood pressure/, 'No, none of these');
  await clean.getByRole('button', { name: 'Check your answers' }).click();
  await show(clean);
  await expect(h1(clean)).toHaveText(sentence ?? '');
});
