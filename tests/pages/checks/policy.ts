import { createHash } from 'node:crypto';
import type { PageCheck } from '../lib/check.ts';
import { attribute, type HtmlElement, rawContent } from '../lib/dom.ts';
import type { PageProblem } from '../lib/problem.ts';
import type { BuiltPage } from '../lib/site.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

const REQUIRED: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'base-uri': "'self'",
  'object-src': "'none'",
  'form-action': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
};
/** A script element with another type is data, which a policy does not touch. */
const RUNS = /^(|module|(text|application)\/javascript)$/;

export function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name, ...sources]) => [name!, sources]));
}

export const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

function policyOf(page: BuiltPage): Policy | undefined {
  const metas = page.root.querySelectorAll('meta[http-equiv]');
  const meta = metas.find((one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  return meta && parsePolicy(attribute(meta, 'content') ?? '');
}

function checkPage(page: BuiltPage): PageProblem[] {
  const problem = (line: number, code: string, message: string, hint: string) => ({
    page: page.file,
    line,
    code,
    message,
    hint,
  });
  const policy = policyOf(page);
  if (!policy)
    return [problem(1, 'no-policy', 'has no Content-Security-Policy.', 'Keep security.csp in astro.config.mjs.')];

  const wanting = Object.entries(REQUIRED).filter(([name, source]) => policy.get(name)?.join(' ') !== source);
  const unsafe = [...policy].filter(([, sources]) => sources.some((source) => source.startsWith("'unsafe-")));
  const inline = (elements: HtmlElement[], directive: string) =>
    elements
      .filter((element) => !policy.get(directive)?.includes(hashOf(rawContent(page.html, element))))
      .map((element) =>
        problem(
          element.location.line,
          'unhashed-inline',
          `has an inline ${element.tagName} whose hash is not in ${directive}: the browser blocks it.`,
          'Import components in .astro files, hand them to MDX through components={{ … }}, and avoid is:inline.',
        ),
      );
  const scripts = page.root
    .querySelectorAll('script')
    .filter((script) => !script.hasAttribute('src') && RUNS.test(attribute(script, 'type') ?? ''));
  const handlers = page.root
    .querySelectorAll('*')
    .flatMap((element) => element.attributes.map(({ key }) => ({ key, element })))
    .filter(({ key }) => key === 'style' || /^on[a-z]+$/.test(key));

  return [
    ...wanting.map(([name, source]) =>
      problem(1, 'weak-policy', `has ${name} other than ${source}.`, 'Restore the directive in astro.config.mjs.'),
    ),
    ...unsafe.map(([name]) =>
      problem(1, 'weak-policy', `allows unsafe sources in ${name}.`, 'Hash what is inline instead.'),
    ),
    ...inline(scripts, 'script-src'),
    ...inline(page.root.querySelectorAll('style'), 'style-src'),
    ...handlers.map(({ key, element }) =>
      problem(
        element.location.line,
        'inline-attribute',
        `has a ${key} attribute on <${element.tagName}>, which the policy blocks.`,
        key === 'style' ? 'Use a class, or geometry attributes in SVG.' : 'Listen in a script instead.',
      ),
    ),
  ];
}

export const policy: PageCheck = {
  says: 'the policy of every page is strict and lets its own scripts and styles through',
  run: (site) => site.pages.flatMap(checkPage),
};
