import type { Content, Problem } from '../evidence/content.ts';
import { type ValueOptions, valueText } from '../evidence/value.ts';

/** Every `<Value of="…">` of a page names a number of the prescriptions. Rendering would stop there too, but without a line. */
export function valuesResolve(content: Content): Problem[] {
  const files = new Map(
    ['protocols', 'pressure', 'planner'].flatMap((id) => {
      const file = content.prescriptions.get(id);
      return file ? [[id, file.data as unknown] as const] : [];
    }),
  );
  return [...content.articles.values(), ...content.glossary.values()].flatMap((page) =>
    Array.from(page.body.matchAll(/<Value\b([^>]*)>/g)).flatMap((match): Problem[] => {
      const attributes = Object.fromEntries(
        Array.from(match[1]!.matchAll(/(\w+)="([^"]*)"/g), ([, name, value]) => [name!, value!]),
      );
      const before = page.body.slice(0, match.index).split('\n');
      const place = { file: page.file, line: page.bodyLine + before.length - 1, column: before.at(-1)!.length + 1 };
      try {
        const { of = '', ...options } = attributes;
        valueText(files, of, options as ValueOptions);
        return [];
      } catch (error) {
        const [what, ...mend] = (error as Error).message.split(/(?<=[^.])\. (?=Closest|")/);
        return [
          {
            ...place,
            code: 'unknown-number',
            message: what!,
            hint: mend.join('. ') || 'Name a field with a number, a list of numbers or a range.',
          },
        ];
      }
    }),
  );
}
