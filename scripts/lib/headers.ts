/** One block of a `_headers` file, in the form that Netlify and Cloudflare Pages read: a path, then indented headers. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** @throws {SyntaxError} with the line, when a line is neither a path nor an indented `Name: value` */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([A-Za-z-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (header && rule) rule.headers.push([header[1]!, header[2]!.trim()]);
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else
      throw new SyntaxError(`_headers:${index + 1}: expected a path that starts with "/" or an indented "Name: value"`);
  }
  return rules;
}

/** What the rules say about one path, later rules last. A `*` at the end of a rule stands for anything. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): [name: string, value: string][] {
  const matching = rules.filter(({ path }) =>
    path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path,
  );
  return matching.flatMap(({ headers }) => headers.map(([name, value]): [string, string] => [name, value]));
}
