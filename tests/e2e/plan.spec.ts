import { expect, test } from './helpers.ts';
import { fillPlain, hands, PLAN, TITLE, withPlan } from './plan-steps.ts';

const MOST_INPUTS = 12;

test('from a blank form to a printed sheet in at most 12 inputs, and nothing is stored or sent', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/plan/');
  const hand = await fillPlain(page);
  await hand.press('Make the plan');
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeFocused();
  await hand.press('Print the sheet');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  expect(hand.done.length, hand.done.join('; ')).toBeLessThanOrEqual(MOST_INPUTS);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(asked.filter((url) => /knee|size|leg=/.test(url))).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.planner .sheet');
  await expect(sheet).toHaveCount(1);
  await expect(sheet.getByRole('heading', { name: 'Stop at once and let the cuff down' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('the longest way, with a strength from a set and a setting typed by hand, still makes a plan', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('/plan/');
  const hand = await fillPlain(page);
  await hand.choose('Knee extension: the most you can lift once', 'Work it out from a set');
  await hand.type('Weight in kilograms', '50');
  await hand.type('Repetitions', '8');
  await hand.choose('Do you have a cuff setting?', 'Yes, from the pressure page or a measurement');
  await hand.type(/^Cuff setting/, '67');
  await hand.type(/^Never above/, '107');
  await hand.type(/^Width of the cuff/, '18');
  await hand.choose('In which position was it found?', 'sitting');
  await hand.choose('Was it measured or estimated?', 'Estimated by the pressure page');
  await hand.press('Make the plan');
  await expect(
    page.locator('.plan-table').getByText('12 to 18 kg, which is 20 to 30% of the most you can lift once'),
  ).toBeVisible();
  await expect(page.getByText('67 mmHg; never above 107 mmHg').first()).toBeVisible();
});

test('mistakes are told with what to do, and lead to their field', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/plan/');
  const hand = hands(page);
  await hand.press('Make the plan');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(summary.getByRole('link')).toHaveText([
    'Choose what the plan is for',
    'Choose what you want most',
    'Choose how much of this you know',
    'Choose whether you have a cuff setting',
  ]);
  await summary.getByRole('link', { name: 'Choose what you want most' }).click();
  await expect(page.getByRole('radio', { name: 'Bigger muscles' })).toBeFocused();
});

const SETS = [
  ['0', '8', 'Knee extension: weight: enter more than 0'],
  ['', '8', 'Knee extension: weight: enter a number, for example 40'],
  ['heavy', '8', 'Knee extension: weight: “heavy” is not a number. Enter one, for example 40'],
  ['50 stone', '8', 'Knee extension: weight: we do not know the unit “stone”. Use kg or lb'],
  ['1,000', '8', 'Knee extension: weight: “1,000” could be 1 or 1000. Write it without the separator'],
  ['2000', '8', 'Knee extension: weight: 2000 kg is too much. Enter 1000 kg or less'],
  [
    '50',
    '30',
    'Knee extension: repetitions: 30 is too many to work out strength from; above 10 the formulas drift apart. Enter a heavier set of 10 or fewer, or choose “I do not know”',
  ],
  ['50', '2.5', 'Knee extension: repetitions: enter a whole number from 1 to 10'],
] as const;

test('a set that cannot be used is told with its own sentence, and stays as it was typed', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto('/plan/');
  const hand = await fillPlain(page);
  await hand.choose('Knee extension: the most you can lift once', 'Work it out from a set');
  for (const [weight, repetitions, message] of SETS) {
    await hand.type('Weight in kilograms', weight);
    await hand.type('Repetitions', repetitions);
    await hand.press('Make the plan');
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([message.replaceAll(' kg', '\u00a0kg')]);
    await expect(page.getByLabel('Weight in kilograms')).toHaveValue(weight);
  }
  // A unit typed in the field wins, and a weight that is too much for the exercise is asked about.
  await hand.choose('Knee extension: the most you can lift once', 'I know it');
  await hand.type('Weight in kilograms', '400 lb');
  await hand.press('Make the plan');
  await expect(page.getByText(/400.lb \(181.44.kg\) is a lot. Is the unit right\?/)).toBeVisible();
});

test('after an operation there is a way out with what to bring, and no number', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/plan/');
  const hand = hands(page);
  await hand.choose('What is the plan for?', 'After an operation or an injury');
  await hand.press('Make the plan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'After an operation or an injury, plan it with somebody who knows you',
  );
  await expect(
    page.getByRole('heading', { name: 'What to bring to a doctor, nurse or physiotherapist' }),
  ).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('a plan that breaks a limit is answered with the rule, who set it, and what fits', { tag: '@phone' }, async ({
  page,
}) => {
  const many = withPlan({
    exercises: 'knee-extension.leg-press.calf-raise',
    strength: 'unknown_unknown_unknown',
    experience: 'cuff',
    cuff: 'inflated',
  });
  await page.goto(`/plan/${many}`);
  await page.getByRole('button', { name: 'It is my plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This does not fit, and here is the rule');
  await expect(
    page.getByText(/One limb would wear the cuff for .* in a session; the limit is under 20.min/),
  ).toBeVisible();
  await expect(page.locator('.plan-refused').getByRole('link', { name: '[VALD protocol]' })).toBeVisible();
  await page.getByRole('button', { name: /^Use this.*2 exercises in a session/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Two leg exercises, twice a week, easier for 2 weeks',
  );
  // More days than the data allows: refused with the data’s own range.
  await page.goto('about:blank');
  await page.goto(`/plan/${withPlan({ days: '6' })}`);
  await page.getByRole('button', { name: 'It is my plan' }).click();
  await expect(page.getByText('Days a week: 6 asked, 2 to 3 possible.')).toBeVisible();
});

test('a changed value says what it changed', { tag: '@phone' }, async ({ page }) => {
  await page.goto(`/plan/${PLAN}`);
  await page.getByRole('button', { name: 'It is my plan' }).click();
  await page.getByLabel('Sets in the later weeks').focus();
  await page.getByLabel('Sets in the later weeks').selectOption('3');
  const moved = page.locator('.plan-change').getByRole('status');
  await expect(moved).toContainText(
    'Cuff on in the last week, each limb: 6 min 20 s before, 5 min now'
      .replaceAll(/(\d) (min|s)\b/g, '$1\u00a0$2')
      .replace('min\u00a020', 'min\u00a020')
      .replace('min 20', 'min\u00a020'),
  );
  await expect(page.getByLabel('Sets in the later weeks')).toBeFocused();
});

test('by keyboard alone', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/plan/');
  await expect(page.getByRole('button', { name: 'Make the plan' })).toBeEnabled();
  await page.getByRole('radio', { name: 'A healthy adult’s own training' }).focus();
  const answer = async (steps: number) => {
    await page.keyboard.press('Space');
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  };
  for (let group = 0; group < 60; group += 1) {
    const at = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element instanceof HTMLInputElement && element.type === 'radio' ? 'radio' : element?.textContent;
    });
    if (at === 'radio') await answer(0);
    else if (at === 'Make the plan') break;
    else await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the worked example is complete and the form says why it waits', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/plan/');
    await expect(page.getByRole('button', { name: 'Make the plan' })).toBeDisabled();
    await expect(page.getByText('This form needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'A worked example, for a first look' })).toBeVisible();
    await expect(page.locator('.planner-example').getByRole('row')).not.toHaveCount(0);
    await expect(
      page
        .locator('.plan-table')
        .getByText('By feel: as heavy as you could lift about 30 times without the cuff, or lighter'),
    ).toBeVisible();
  });
});
