/**
 * A reader of calendar files, written from RFC 5545 apart from the writer under test: unfolds lines, splits names,
 * parameters and values, and takes the escapes out of text.
 */
export interface Component {
  readonly name: string;
  readonly properties: readonly { readonly name: string; readonly parameters: string; readonly value: string }[];
  readonly inner: readonly Component[];
}

const text = (value: string): string =>
  value.replace(/\\([nN,;\\])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char));

export function readCalendar(file: string): Component {
  if (!file.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(file)) throw new Error('lines must end with CR LF');
  const raw = file.slice(0, -2).split('\r\n');
  for (const line of raw)
    if (new TextEncoder().encode(line).length > 75) throw new Error(`more than 75 octets: ${line}`);
  const lines: string[] = [];
  for (const line of raw) {
    if (/^[ \t]/.test(line)) lines[lines.length - 1] += line.slice(1);
    else lines.push(line);
  }
  let at = 0;
  const component = (): Component => {
    const name = /^BEGIN:(.+)$/.exec(lines[at] ?? '')?.[1];
    if (!name) throw new Error(`expected BEGIN at line ${at}: ${lines[at]}`);
    at += 1;
    const properties: Component['properties'][number][] = [];
    const inner: Component[] = [];
    while (lines[at] !== `END:${name}`) {
      const line = lines[at];
      if (line === undefined) throw new Error(`${name} has no end`);
      if (line.startsWith('BEGIN:')) inner.push(component());
      else {
        const [, property, parameters = '', value] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line) ?? [];
        if (!property || value === undefined) throw new Error(`not a property: ${line}`);
        properties.push({ name: property, parameters, value: text(value) });
        at += 1;
      }
    }
    at += 1;
    return { name, properties, inner };
  };
  return component();
}
