import type { Problem } from './problems.ts';

/** Whether a drawing says nothing outside its pictures: then somebody who cannot see them is told nothing. */
export function saysNothing(html: string): boolean {
  let text = html;
  // Pictures can lie inside pictures: the innermost go first.
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/<svg\b(?:(?!<svg\b)[\s\S])*?<\/svg>/g, ' ');
  }
  text = text
    .replace(/<img\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ');
  return text.trim() === '';
}

export const noTwin = (title: string, place: { file: string; line: number }): Problem => ({
  ...place,
  code: 'figure-without-twin',
  message: `the figure "${title}" is a picture and nothing else`,
  hint: 'Say the same in words or as a table: <Fragment slot="twin">…</Fragment> inside the figure',
});
