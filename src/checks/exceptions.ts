import type { Content, Problem } from '../evidence/content.ts';
import { problemAt } from './rule.ts';

/** Takes out the problems that content/exceptions.yaml lists; an exception that matches none is a problem itself. */
export function withoutExceptions(problems: readonly Problem[], { exceptions }: Content): Problem[] {
  if (!exceptions) return [...problems];
  const used = new Set<number>();
  const left = problems.filter((problem) => {
    const index = exceptions.data.exceptions.findIndex(
      ({ code, file, contains }) =>
        code === problem.code && file === problem.file && problem.message.includes(contains),
    );
    if (index >= 0) used.add(index);
    return index < 0;
  });
  const idle = exceptions.data.exceptions.flatMap(({ code, file }, index) =>
    used.has(index)
      ? []
      : [
          problemAt(
            exceptions,
            ['exceptions', index],
            'exception-not-needed',
            `lets "${code}" pass in ${file}, where nothing of the kind is found any more`,
            'Remove the exception.',
          ),
        ],
  );
  return [...left, ...idle];
}
