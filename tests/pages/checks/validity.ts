import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate';
import type { PageCheck } from '../lib/check.ts';
import type { PageProblem } from '../lib/problem.ts';
import type { BuiltPage } from '../lib/site.ts';

const config = JSON.parse(readFileSync(new URL('../../../.htmlvalidate.json', import.meta.url), 'utf8')) as ConfigData;

/** What a script copies out of a template and fills is judged in the browser, by axe; lines stay as they are. */
const withoutTemplates = (html: string) =>
  html.replace(
    /(<template\b[^>]*>)([\s\S]*?)(?=<\/template>)/g,
    (_, tag: string, inside: string) => tag + inside.replace(/[^\n]+/g, ''),
  );

/** html-validate does not mind what stands after the end; browsers move it into the body. */
function afterTheEnd({ file, html }: BuiltPage): PageProblem[] {
  const end = html.lastIndexOf('</html>');
  const rest = html.slice(end + '</html>'.length).trim();
  if (end < 0 || rest === '') return [];
  const line = html.slice(0, end).split('\n').length;
  const message = `goes on after </html>: ${rest.slice(0, 40)}`;
  return [{ page: file, line, code: 'after-end', message, hint: 'Put the <script> inside the layout of the page.' }];
}

/**
 * Rules that .htmlvalidate.json turns off, and why:
 * - element `style` is allowed in the body: Astro puts an island's styles before it. vnu (`npm run test:all`) judges where.
 * - no-redundant-role: Safari forgets that a list without bullets is a list, unless it carries role="list".
 * - heading-level: headings.ts says which heading jumps. require-sri: nothing comes from another site.
 * - void-style, no-trailing-whitespace, long-title, prefer-native-element: how the compilers print, and matters of taste.
 */
export const validity: PageCheck = {
  says: 'every page is valid HTML',
  run: async (site) => {
    const validator = new HtmlValidate(config);
    const reports = site.pages.map(async (page) => {
      const report = await validator.validateString(withoutTemplates(page.html), page.file);
      return report.results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message, ruleUrl }) => ({
          page: page.file,
          line,
          code: ruleId,
          message: `${message}.`,
          hint: ruleUrl ?? 'html-validate.org explains the rule.',
        })),
      );
    });
    return [...site.pages.flatMap(afterTheEnd), ...(await Promise.all(reports)).flat()];
  },
};
