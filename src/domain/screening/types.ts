import type { Outcome } from './outcome.ts';

/** One test on an answer. With `item` alone it looks at another item; with `field` at a number of this or of that item. */
export interface Condition {
  readonly item?: string | undefined;
  readonly field?: string | undefined;
  /** The answer's value: yes, no, unsure, or the value of a choice. */
  readonly equals?: string | undefined;
  /** Holds from this value on. */
  readonly min?: number | undefined;
  /** Holds up to and with this whole number: 17 takes in 17.9, so that no gap opens before the next rule's 18. */
  readonly max?: number | undefined;
  /** Holds below this value. */
  readonly below?: number | undefined;
}

export interface Threshold {
  readonly any?: readonly Condition[] | undefined;
  readonly all?: readonly Condition[] | undefined;
  readonly outcome: Outcome;
}

export interface Field {
  readonly id: string;
  readonly min: number;
  readonly max: number;
}

export interface Item {
  readonly id: string;
  readonly answer_type: 'yes-no-unsure' | 'choice' | 'number';
  readonly outcome_if_yes: Outcome;
  readonly outcome_if_unsure?: Outcome | undefined;
  /** The same for a number the reader does not know. */
  readonly unknown_outcome?: Outcome | undefined;
  readonly show_emergency?: boolean | undefined;
  /** The reason passes by itself, such as an illness today. */
  readonly temporary?: boolean | undefined;
  readonly choices?: readonly { readonly value: string; readonly outcome: Outcome }[] | undefined;
  readonly fields?: readonly Field[] | undefined;
  readonly derived?: readonly { readonly id: string; readonly formula: string }[] | undefined;
  readonly thresholds?: readonly Threshold[] | undefined;
  /** Lifts a caution when one of the conditions on other items holds. */
  readonly escalate?: { readonly to: Outcome; readonly any: readonly Condition[] } | undefined;
}

export interface Rules {
  readonly items: readonly Item[];
  readonly defaults: { readonly outcome_if_unsure: Outcome };
}

/** `value` is yes, no, or the value of a choice. A `band` stands for a number given only as a group, such as an age group. */
export type Answer =
  | { readonly kind: 'unsure' }
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'numbers'; readonly numbers: Readonly<Record<string, number>> }
  | { readonly kind: 'band'; readonly field: string; readonly min: number; readonly max: number };

export type Answers = Readonly<Record<string, Answer | undefined>>;

/** What one answer came to, and by which rule. */
export interface Finding {
  readonly item: string;
  readonly outcome: Outcome;
  readonly by:
    | { readonly rule: 'answer' }
    | { readonly rule: 'unsure' }
    | { readonly rule: 'threshold'; readonly index: number }
    | { readonly rule: 'escalation'; readonly index: number };
  readonly temporary: boolean;
}

/**
 * What all answers came to. `incomplete` names what is still to be answered and gives no outcome;
 * `emergency` leaves everything else aside.
 */
export type Assessment =
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'emergency'; readonly item: string }
  | { readonly kind: 'complete'; readonly outcome: Outcome; readonly findings: readonly Finding[] };
