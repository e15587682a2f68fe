import type { Page } from './helpers.ts';

/** The fragment of a plan: one leg exercise for a beginner, with a setting and a strength from a set. */
export const PLAN =
  '#plan=1&data=x&goal=size&mode=resistance&exercises=knee-extension&sides=both&experience=new&easier=yes&strength=50kgx8&pressure=67_107_equation_leg_18_seated&days=2&weeks=6&sets=4&rest=60&cuff=deflated&unit=kg';

/** What that plan is called. */
export const TITLE = 'One leg exercise, twice a week, easier for 2 weeks';

export const withPlan = (changes: Readonly<Record<string, string>>): string =>
  Object.entries(changes).reduce(
    (all, [name, value]) => all.replace(new RegExp(`([#&])${name}=[^&]*`), `$1${name}=${value}`),
    PLAN,
  );

/** Hands on the page, counted: each choice, each number typed, each press of a button is one. */
export function hands(page: Page) {
  const done: string[] = [];
  const inForm = page.locator('form.plan-form');
  return {
    done,
    choose: async (group: string, answer: string) => {
      done.push(`${group}: ${answer}`);
      await inForm.getByRole('group', { name: group }).getByRole('radio', { name: answer }).check();
    },
    type: async (field: string | RegExp, text: string) => {
      done.push(`${field}: ${text}`);
      await inForm.getByLabel(field).fill(text);
    },
    press: async (name: string) => {
      done.push(name);
      await page.getByRole('main').getByRole('button', { name }).first().click();
    },
  };
}

/** From a blank form to a plan by feel, without a pressure. */
export async function fillPlain(page: Page) {
  const hand = hands(page);
  await hand.choose('What is the plan for?', 'A healthy adult’s own training');
  await hand.choose('What do you want most?', 'Bigger muscles');
  await hand.choose('Which limb?', 'Leg');
  await hand.choose('Which exercise?', 'Knee extension');
  await hand.choose('How much of this do you know?', 'I am new to lifting');
  await hand.choose('Knee extension: the most you can lift once', 'I do not know');
  await hand.choose('Do you have a cuff setting?', 'No number');
  return hand;
}
