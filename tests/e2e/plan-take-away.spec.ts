import { expect, test } from './helpers.ts';
import { PLAN, withPlan } from './plan-steps.ts';

test('the calendar file has a whole day for each session', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`/plan/${PLAN}`);
  await page.getByRole('button', { name: 'It is my plan' }).click();
  await page.getByLabel('First day').fill('2026-11-23');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a calendar file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('cuffwise-plan.ics');
  const text = await (await download.createReadStream())
    .setEncoding('utf8')
    .toArray()
    .then((parts) => parts.join(''));
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(12);
  expect(text).toContain('DTSTART;VALUE=DATE:20261123');
  expect(text).toContain('DTSTART;VALUE=DATE:20261126');
});

test.describe('on paper', () => {
  const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

  test('the sheet is one A4 page, for every stage of the plan', { tag: '@desktop' }, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto(`/plan/${withPlan({ days: '3', weeks: '4' })}`);
    await page.getByRole('button', { name: 'It is my plan' }).click();
    await expect(page.getByRole('button', { name: 'Print all sheets' })).toBeVisible();
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    await page.getByRole('button', { name: 'Print all sheets' }).click();
    const count = () => page.locator('.planner .sheet').count();
    await expect.poll(count).toBeGreaterThan(2);
    const sheets = await count();
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(sheets);
    // Nothing is cut off at the foot of a sheet.
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.planner .sheet')
      .evaluateAll((all) => all.map((sheet) => sheet.scrollHeight - sheet.clientHeight));
    expect(Math.max(...cut)).toBeLessThanOrEqual(1);
  });
});
