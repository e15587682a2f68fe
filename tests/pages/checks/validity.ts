import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate';
import type { PageCheck } from '../lib/check.ts';

const config = JSON.parse(readFileSync(new URL('../../../.htmlvalidate.json', import.meta.url), 'utf8')) as ConfigData;

/** What a script copies out of a template and fills is judged in the browser, by axe; lines stay as they are. */
const withoutTemplates = (html: string) =>
  html.replace(
    /(<template\b[^>]*>)([\s\S]*?)(?=<\/template>)/g,
    (_, tag: string, inside: string) => tag + inside.replace(/[^\n]+/g, ''),
  );

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
    return (await Promise.all(reports)).flat();
  },
};
