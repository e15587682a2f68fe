import { round } from './shape.ts';

export type Domain = readonly [number, number];

/** Where a value lies between the ends of an axis, as a percentage for SVG geometry; `pad` keeps room at both ends. */
export function placeOn([from, to]: Domain, pad: Domain = [0, 0]): (value: number) => number {
  return (value) => round(pad[0] + ((value - from) / (to - from)) * (100 - pad[0] - pad[1]));
}

/** Steps of 1, 2 or 5 times a power of ten, about `wanted` of them, rather a few more than too few. */
export function niceStep(span: number, wanted = 5): number {
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.8) ?? 10;
  return factor * power;
}

/** Round numbers inside the domain, ends included where they are round. */
export function niceTicks([from, to]: Domain, wanted = 5): number[] {
  const step = niceStep(to - from, wanted);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(10)));
}

/** The smallest domain with round ends that holds all values. */
export function niceDomain(values: readonly number[], wanted = 5): Domain {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const step = niceStep(high - low || 1, wanted);
  return [
    Number((Math.floor(low / step + 1e-9) * step).toFixed(10)),
    Number((Math.ceil(high / step - 1e-9) * step).toFixed(10)),
  ];
}

/** A number as an axis or a table prints it: a real minus, no minus before nothing. */
export function number(value: number, decimals = 0): string {
  const text = value.toFixed(decimals);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text.replace('-', '\u2212');
}
