import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from './helpers.ts';
import { COLOUR } from './violations.ts';

/** The first worked example of the thigh equation. */
const example = {
  limb: 'Thigh',
  kind: /does not stretch/,
  width: '18',
  gauge: 'Yes',
  posture: 'Lying',
  girth: '56',
  systolic: '120',
  age: '23',
  sex: 'Male',
};
type Given = Partial<Record<keyof typeof example, string | RegExp>>;

const choose = (page: Page, question: string | RegExp, answer: string | RegExp) =>
  page
    .getByRole('group', { name: question })
    .getByRole('radio', { name: answer, exact: typeof answer === 'string' })
    .check();
const type = (page: Page, label: RegExp, text: string | RegExp | undefined) =>
  page.getByRole('textbox', { name: label }).fill(String(text ?? ''));

async function cuff(page: Page, given: Given = {}): Promise<void> {
  const all = { ...example, ...given };
  await choose(page, 'Which limb', all.limb);
  await choose(page, 'What is the cuff made of', all.kind);
  await type(page, /Width of the cuff/, all.width);
  await choose(page, /gauge or display/, all.gauge);
  await choose(page, 'In which position', all.posture);
}
async function body(page: Page, given: Given = {}): Promise<void> {
  const all = { ...example, ...given };
  await choose(page, /high blood pressure/, 'No, none of these');
  await type(page, /Distance around the thigh/, all.girth);
  await type(page, /Upper blood pressure/, all.systolic);
  await type(page, /^Age/, all.age);
  await choose(page, 'Sex', all.sex);
}
async function estimate(page: Page, given: Given = {}): Promise<void> {
  await cuff(page, given);
  await choose(page, /Have you measured/, 'No');
  await body(page, given);
  await page.getByRole('button', { name: 'Check your answers' }).click();
}
const show = (page: Page) => page.getByRole('button', { name: 'Show the result' }).click();
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

test.beforeEach(async ({ page }) => {
  await page.goto('/pressure/');
  await expect(page.getByRole('button', { name: 'Check your answers' })).toBeEnabled();
});

test('an estimate: sentence, band, setting, meaning, and the number of nobody else', async ({ page }) => {
  await estimate(page);
  await expect(h1(page)).toHaveText('Check your answers');
  await expect(page.getByRole('definition').filter({ hasText: '56\u00a0cm' })).toBeVisible();
  await show(page);
  await expect(h1(page)).toHaveText(
    'In a leg like yours, blood flow probably stops somewhere between 133 and 201 mmHg',
  );
  await expect(h1(page)).toBeFocused();
  await expect(page.getByText('66 to 83\u00a0mmHg').first()).toBeVisible();
  await expect(page.locator('.answer__begin')).toHaveText(
    'The cuff stays below that: begin at 66\u00a0mmHg, never above 106\u00a0mmHg.',
  );
  await expect(page.getByText('66\u00a0mmHg: 33 to 49% of the pressure that stops flow.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What could make it wrong for you' })).toBeVisible();
  await expect(
    page.getByText(
      /^Thigh, 18\u00a0cm cuff, lying\. Begin at 66\u00a0mmHg, .* never above 106\u00a0mmHg\. .* Flow stops at 133 to 201\u00a0mmHg/,
    ),
  ).toContainText(/version 1/);

  const slider = page.getByRole('slider', { name: 'Cuff setting' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page.getByText(/^106\u00a0mmHg: 53 to 79% of the pressure/)).toBeVisible();
  await type(page, /Type a setting/, '120');
  await expect(page.getByText(/We show no setting above 106\u00a0mmHg/)).toBeVisible();
  await expect(slider).toHaveValue('106');
  await type(page, /Type a setting/, '70 mmHg');
  await expect(slider).toHaveValue('70');
  await expect(page).toHaveURL(/setting=70mmHg/);
  expect(page.url()).not.toMatch(/ask|pregnan/i);
});

test('a measurement beats the estimate, with the limits of its method as the band', { tag: '@desktop' }, async ({
  page,
}) => {
  await cuff(page, { width: '12', posture: 'Sitting' });
  await choose(page, /Have you measured/, 'Yes, twice');
  await page.getByRole('combobox', { name: 'How did you measure it?' }).selectOption('Hand-held Doppler');
  await type(page, /First reading/, '150');
  await type(page, /Second reading/, '20,5 kPa');
  await choose(page, /this limb, this cuff and this position/, 'Yes, all three');
  await choose(page, /high blood pressure/, 'No, none of these');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await show(page);
  await expect(h1(page)).toHaveText(
    'By your own measurement, blood flow probably stops somewhere between 143 and 160 mmHg',
  );
  await expect(page.getByText(/limits|how far this way of measuring/).first()).toBeVisible();
});

test('two readings that cannot both be right are not averaged', { tag: '@desktop' }, async ({ page }) => {
  await cuff(page);
  await choose(page, /Have you measured/, 'Yes, twice');
  await page.getByRole('combobox', { name: 'How did you measure it?' }).selectOption('Hand-held Doppler');
  await type(page, /First reading/, '150');
  await type(page, /Second reading/, '170');
  await choose(page, /this limb, this cuff and this position/, 'Yes, all three');
  await choose(page, /high blood pressure/, 'No, none of these');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await show(page);
  await expect(h1(page)).toHaveText('Measure once more: your readings are 20\u00a0mmHg apart');
});

test('mistakes: each its own sentence, the summary has the focus, nothing typed is lost', { tag: '@desktop' }, async ({
  page,
}) => {
  await estimate(page, { girth: 'fifty six', width: '1,000', systolic: '16', age: '0' });
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(summary.getByRole('link')).toHaveText([
    '“1,000” can mean 1 or 1000. Enter the width of the cuff without the mark for thousands',
    'Enter the distance around the thigh as a number, for example 56. You typed “fifty six”',
    /16\u00a0mmHg is too low to be right.*16 kPa, which is 120\u00a0mmHg/,
    'Enter your age as a number above 0. You typed 0',
  ]);
  await summary.getByRole('link', { name: /distance around the thigh/ }).click();
  const girth = page.getByRole('textbox', { name: /Distance around the thigh/ });
  await expect(girth).toBeFocused();
  await expect(girth).toHaveValue('fifty six');
  await expect(girth).toHaveAccessibleDescription(/You typed “fifty six”/);
  await girth.fill('58,4 cm');
  await type(page, /Width of the cuff/, '\uff11\uff18');
  await type(page, /Upper blood pressure/, '16 kPa');
  await type(page, /^Age/, ' 23 ');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await expect(h1(page)).toHaveText('Check your answers');
  await expect(page).not.toHaveTitle(/^Error: /);
});

test('refusals are answers with a reason, a source and a way on', { tag: '@desktop' }, async ({ page }) => {
  await estimate(page, { width: '17', girth: '23', posture: 'Sitting' });
  await show(page);
  await expect(h1(page)).toHaveText('We give no pressure for a thigh of 23\u00a0cm');
  await expect(page.getByText(/Did you mean 23\u00a0in\? That would be 58.4\u00a0cm/)).toBeVisible();
  await page.getByRole('button', { name: 'Correct the distance' }).click();
  await expect(page.getByRole('textbox', { name: /Distance around the thigh/ })).toBeFocused();
  await page.getByRole('combobox', { name: /Unit for: Distance around the thigh/ }).selectOption('in');
  await expect(page.getByText('We read this as 58.4\u00a0cm')).toBeVisible();

  await type(page, /Width of the cuff/, '5');
  await expect(page.getByRole('textbox', { name: /^Age/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await show(page);
  await expect(h1(page)).toHaveText('We give no pressure for a 5\u00a0cm cuff on the leg');
  await expect(page.getByText('134 too low', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '[Spitz 2024]' }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What you can do instead' })).toBeVisible();
});

test('what was measured in others is shown with a ceiling and no setting', { tag: '@desktop' }, async ({ page }) => {
  await estimate(page, { width: '12' });
  await show(page);
  await expect(h1(page)).toHaveText('We give no pressure for this cuff, only what was measured in others');
  await expect(page.getByText(/never above 82\u00a0mmHg/)).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Cuff setting' })).toHaveCount(0);
  await expect(page.getByText('An equation', { exact: true })).toBeVisible();
});

test('somebody who should ask first gets no number', { tag: '@desktop' }, async ({ page }) => {
  await estimate(page);
  await page.getByRole('button', { name: /^Change.*high blood pressure/ }).click();
  await choose(page, /high blood pressure/, 'I do not know');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await show(page);
  await expect(h1(page)).toHaveText('Speak to a doctor, nurse or physiotherapist first');
  await expect(
    page
      .getByText(/mmHg/)
      .locator('visible=true')
      .filter({ hasText: /begin at/i }),
  ).toHaveCount(0);
});

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

test('prints one A4 page with the result, its sources and the stop signs', { tag: '@desktop' }, async ({ page }) => {
  await estimate(page, { sex: 'Prefer not to say' });
  await show(page);
  await page.emulateMedia({ media: 'print' });
  await expect(h1(page)).toBeVisible();
  await expect(page.getByText(/Let the cuff go at the first of these/)).toBeVisible();
  await expect(page.getByText('Cirilo-Sousa 2019', { exact: true })).toBeVisible();
  await expect(page.getByRole('button').locator('visible=true')).toHaveCount(0);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

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

test('the calculator tests itself: n of n', { tag: '@desktop' }, async ({ page }) => {
  await page.getByRole('button', { name: 'Run the tests' }).click();
  await expect(page.getByText('25 of 25 as they should be.')).toBeVisible();
});

test('what moves the number is shown one cause at a time, and the dangerous direction moves', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.getByRole('button', { name: 'Cuff width' }).click();
  await expect(page.getByRole('heading', { name: 'Cuff width', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Position', exact: true })).toBeHidden();
  await expect(page.getByText('Aiming at 80% becomes 103% where it is used: more than what stops')).toBeVisible();
  await page.getByRole('slider', { name: /Aiming at/ }).fill('40');
  await expect(page.getByText('Aiming at 40% becomes 52% where it is used: still below')).toBeVisible();
});

test('the explorable limb follows its control, by keys too', { tag: '@desktop' }, async ({ page }) => {
  const slider = page.getByRole('slider', { name: /in percent of the pressure that stops the artery/ });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page.getByText('More pressure changes nothing for the blood.')).toBeVisible();
  await expect(slider).toHaveAttribute('aria-valuetext', /^110%\. More pressure/);
  await slider.fill('50');
  await expect(page.getByText('No different from anywhere between 30% and 80%.')).toBeVisible();
  await expect(page.getByText('Only told for 60 to 80%.').locator('visible=true')).toBeVisible();
});

test('a chosen unit is kept for the next visit, and nothing else', { tag: '@desktop' }, async ({ page }) => {
  await page.getByRole('combobox', { name: /Unit for: Width/ }).selectOption('in');
  await type(page, /Width of the cuff/, '7');
  await page.reload();
  await expect(page.getByRole('combobox', { name: /Unit for: Width/ })).toHaveValue('in');
  await expect(page.getByRole('textbox', { name: /Width of the cuff/ })).toHaveValue('');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['cuffwise-units']);
});

test('folded parts open by a link into them and on paper', { tag: '@phone' }, async ({ page }) => {
  const known = page.getByText('Most published equations could not be read in full.');
  const sources = page.getByText('Cirilo-Sousa 2019', { exact: true });
  await expect(known).toBeHidden();
  await page.getByRole('link', { name: 'Equations we know of and do not use' }).click();
  await expect(known).toBeInViewport();
  await expect(sources).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sources).toBeVisible();
});
