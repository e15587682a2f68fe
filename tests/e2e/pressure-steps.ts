import { expect, type Page } from './helpers.ts';

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

export const choose = (page: Page, question: string | RegExp, answer: string | RegExp) =>
  page
    .getByRole('group', { name: question })
    .getByRole('radio', { name: answer, exact: typeof answer === 'string' })
    .check();
export const type = (page: Page, label: RegExp, text: string | RegExp | undefined) =>
  page.getByRole('textbox', { name: label }).fill(String(text ?? ''));

export async function cuff(page: Page, given: Given = {}): Promise<void> {
  const all = { ...example, ...given };
  await choose(page, 'Which limb', all.limb);
  await choose(page, 'What is the cuff made of', all.kind);
  await type(page, /Width of the cuff/, all.width);
  await choose(page, /gauge or display/, all.gauge);
  await choose(page, 'In which position', all.posture);
}
export async function body(page: Page, given: Given = {}): Promise<void> {
  const all = { ...example, ...given };
  await choose(page, /high blood pressure/, 'No, none of these');
  await type(page, /Distance around the thigh/, all.girth);
  await type(page, /Upper blood pressure/, all.systolic);
  await type(page, /^Age/, all.age);
  await choose(page, 'Sex', all.sex);
}
export async function estimate(page: Page, given: Given = {}): Promise<void> {
  await cuff(page, given);
  await choose(page, /Have you measured/, 'No');
  await body(page, given);
  await page.getByRole('button', { name: 'Check your answers' }).click();
}
export const show = (page: Page) => page.getByRole('button', { name: 'Show the result' }).click();
export const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

/** The calculator, once it can be used. */
export async function open({ page }: { page: Page }): Promise<void> {
  await page.goto('/pressure/');
  await expect(page.getByRole('button', { name: 'Check your answers' })).toBeEnabled();
}
