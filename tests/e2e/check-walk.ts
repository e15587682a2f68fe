import { expect, type Page } from './helpers.ts';

/** What a reader answers; every other question gets "no", and the numbers are those of a fit person. */
export interface Answers {
  readonly emergency?: 'Yes' | 'No' | 'I do not know';
  readonly given?: Readonly<Record<string, string>>;
  readonly age?: string;
  readonly height?: string;
  readonly weight?: string;
  readonly top?: string;
  readonly bottom?: string;
}

const SCREENS = 7;

export const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
export const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

export async function begin(page: Page, emergency: Answers['emergency'] = 'No'): Promise<void> {
  await page.goto('/check/');
  await button(page, 'Start the check').click();
  await expect(title(page, 'First, right now')).toBeFocused();
  await page.getByRole('main').getByRole('button', { name: emergency, exact: true }).click();
}

/** The screens of yes and no, from the first that shows. */
export async function answerScreens(page: Page, given: Answers['given'] = {}): Promise<void> {
  for (let screen = 0; screen < SCREENS; screen++) {
    for (const [item, value] of Object.entries(given)) {
      const radio = page.locator(`input[name="${item}"][value="${value}"]`);
      if ((await radio.count()) > 0) await radio.check();
    }
    const rest = button(page, /^(None of these|No to all)/);
    if ((await rest.count()) > 0) await rest.click();
    const here = page.getByRole('heading', { level: 1 });
    const shown = (await here.textContent()) ?? '';
    await button(page, 'Continue').click();
    await expect(here).not.toHaveText(shown);
  }
}

export async function answerNumbers(page: Page, answers: Answers = {}): Promise<void> {
  await page.locator('#age-age').fill(answers.age ?? '30');
  await page.locator('#bmi-height-cm').fill(answers.height ?? '178');
  await page.locator('#bmi-weight-kg').fill(answers.weight ?? '75');
  await page.locator('#bp-reading-systolic').fill(answers.top ?? '118');
  await page.locator('#bp-reading-diastolic').fill(answers.bottom ?? '76');
}

/** From the start page to the outcome. */
export async function walk(page: Page, answers: Answers = {}): Promise<void> {
  await begin(page, answers.emergency);
  await answerScreens(page, answers.given);
  await answerNumbers(page, answers);
  await button(page, 'Continue').click();
  await expect(title(page, 'Check your answers')).toBeFocused();
  await button(page, 'See what your answers come to').click();
}
