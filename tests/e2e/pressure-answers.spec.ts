import { expect, test } from './helpers.ts';
import { choose, cuff, estimate, h1, open, show, type } from './pressure-steps.ts';

test.beforeEach(open);

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
      /^Thigh, 18\u00a0cm cuff, lying\. Begin at 66\u00a0mmHg, .* never above 106\u00a0mmHg\. .* Flow probably stops at 133 to 201\u00a0mmHg/,
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
