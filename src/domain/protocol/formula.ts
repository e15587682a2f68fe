/**
 * Formulas as the data prints them: numbers, names, + - * / ^, brackets and exp(). Read once into a function.
 * Not `eval`: the site's security policy forbids it, and a slip in the data must name itself.
 */
export type Formula = (values: Readonly<Record<string, number>>) => number;

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9]*)|([-+*/^()]))/y;

type Token = { readonly number: number } | { readonly name: string } | { readonly sign: string };

function tokens(text: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new SyntaxError(`"${text}" cannot be read from "${text.slice(at)}" on`);
    const [, number, name, sign = ''] = match;
    found.push(number !== undefined ? { number: Number(number) } : name !== undefined ? { name } : { sign });
  }
  return found;
}

/** Everything after an equals sign, so that "target = …" may stand as the data prints it. */
const rightSide = (text: string): string => text.slice(text.indexOf('=') + 1);

export function readFormula(text: string): Formula {
  const list = tokens(rightSide(text));
  let at = 0;
  const sign = (wanted: string): boolean => {
    const token = list[at];
    if (!token || !('sign' in token) || token.sign !== wanted) return false;
    at += 1;
    return true;
  };
  const must = (wanted: string): void => {
    if (!sign(wanted)) throw new SyntaxError(`"${text}" lacks "${wanted}"`);
  };

  function sum(): Formula {
    let left = product();
    for (;;) {
      const before = left;
      if (sign('+')) left = both(before, product(), (a, b) => a + b);
      else if (sign('-')) left = both(before, product(), (a, b) => a - b);
      else return left;
    }
  }
  function product(): Formula {
    let left = signed();
    for (;;) {
      const before = left;
      if (sign('*')) left = both(before, signed(), (a, b) => a * b);
      else if (sign('/')) left = both(before, signed(), (a, b) => a / b);
      else return left;
    }
  }
  function signed(): Formula {
    if (!sign('-')) return power();
    const of = signed();
    return (values) => -of(values);
  }
  function power(): Formula {
    const base = single();
    return sign('^') ? both(base, signed(), (a, b) => a ** b) : base;
  }
  function single(): Formula {
    if (sign('(')) {
      const inner = sum();
      must(')');
      return inner;
    }
    const token = list[at];
    at += 1;
    if (token && 'number' in token) return () => token.number;
    if (!token || !('name' in token)) throw new SyntaxError(`"${text}" ends too early or has a sign too many`);
    if (token.name !== 'exp') return valueNamed(token.name, text);
    must('(');
    const of = sum();
    must(')');
    return (values) => Math.exp(of(values));
  }

  const formula = sum();
  if (at < list.length) throw new SyntaxError(`"${text}" goes on after its end`);
  return formula;
}

const both = (left: Formula, right: Formula, join: (a: number, b: number) => number): Formula => {
  return (values) => join(left(values), right(values));
};

function valueNamed(name: string, text: string): Formula {
  return (values) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`"${text}" needs a value for ${name}`);
    return value;
  };
}
