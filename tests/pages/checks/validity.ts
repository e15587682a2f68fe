import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate';
import type { PageCheck } from '../lib/check.ts';

const config = JSON.parse(readFileSync(new URL('../../../.htmlvalidate.json', import.meta.url), 'utf8')) as ConfigData;

export const validity: PageCheck = {
  says: 'every page is valid HTML',
  run: async (site) => {
    const validator = new HtmlValidate(config);
    const reports = site.pages.map(async (page) => {
      const report = await validator.validateString(page.html, page.file);
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
