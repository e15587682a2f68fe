import { search as words } from '../../src/i18n/en/search.ts';
import { expect, test } from './helpers.ts';

test.describe('search', () => {
  test('finds, narrows down by a filter, keeps both in the address, and widens again', async ({ page, isMobile }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill('thrombosis');
    await page.keyboard.press('Enter');
    const hits = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') });
    await expect(hits.first()).toBeVisible();
    await expect(page).toHaveURL(/q=thrombosis/);

    const heading = page.getByRole('main').getByRole('heading', { level: 2 }).first();
    const count = async () => Number.parseInt((await heading.textContent()) ?? '', 10);
    const all = await count();
    const box = page.getByRole('checkbox').first();
    // On a phone the filters are folded.
    const unfold = async () => {
      if (isMobile) await page.getByText(words.narrow, { exact: true }).press('Enter');
    };
    await unfold();
    await box.check();
    await expect(page).toHaveURL(/q=thrombosis&/);
    await expect.poll(count).toBeLessThanOrEqual(all);
    if (isMobile) {
      await page.getByRole('button', { name: /^See \d+ pages?$/ }).click();
      await expect(heading).toBeFocused();
      await expect(box).toBeHidden();
    }

    await page.reload();
    await expect(page.getByRole('searchbox')).toHaveValue('thrombosis');
    await unfold();
    await expect(box).toBeChecked();
    await page.getByRole('button', { name: words.clear }).click();
    await expect.poll(count).toBe(all);
  });

  test('says beside each box how many pages of the query it gives', { tag: '@desktop' }, async ({ page }) => {
    await page.goto('/search/?q=knee');
    const heading = page.getByRole('main').getByRole('heading', { level: 2 }).first();
    const design = page.getByRole('group', { name: words.filters.design });
    const numbers = () => design.locator('.meta').allTextContents();
    await expect(design.getByRole('checkbox').first()).toBeVisible();
    const before = await numbers();
    const most = before.indexOf(String(Math.max(...before.map(Number))));
    await design.getByRole('checkbox').nth(most).check();
    await expect(heading).toHaveText(words.count(Number(before[most])));
    expect(await numbers()).toEqual(before);

    const years = await page.getByRole('group', { name: words.filters.year }).locator('.meta').allTextContents();
    for (const year of years) expect(Number(year)).toBeLessThanOrEqual(Number(before[most]));
  });

  test('two words of the same page, and a DOI by itself, are found', { tag: '@desktop' }, async ({ page }) => {
    const first = page.getByRole('main').getByRole('heading', { level: 3 }).first();
    await page.goto('/search/?q=knee%20pain');
    await expect(first).toContainText('pain');
    await expect(page.getByText('No page holds')).toHaveCount(0);
    for (const [doi, study] of [
      ['10.3389/fphys.2023.1244292', 'chang2023'],
      ['10.1007/s40279-017-0795-y', 'lixandrao2018'],
    ]) {
      await page.goto(`/search/?q=${encodeURIComponent(doi!)}`);
      await expect(first.getByRole('link')).toHaveAttribute('href', new RegExp(study!));
    }
  });

  test('a result leads to its page by keyboard', { tag: '@desktop' }, async ({ page }) => {
    await page.goto('/search/?q=thrombosis');
    const first = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/search/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('says so when a word is on no page', { tag: '@desktop' }, async ({ page }) => {
    await page.goto('/search/?q=xylophonequartz');
    await expect(page.getByRole('status').first()).toHaveText(words.none);
    await expect(page.getByRole('main')).toContainText('xylophonequartz');
  });
});
