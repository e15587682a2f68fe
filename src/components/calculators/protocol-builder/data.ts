import type { PlannerRules } from '../../../domain/protocol/rules.ts';

/** Something studies used, in words, with where it comes from. */
export interface StudyRange {
  readonly text: string;
  readonly sources: readonly string[];
  /** How good the source is, and whether it was seen: a line below its mark, or nothing. */
  readonly notes: string;
}

/** A row of the table "The plan, and what it rests on", without the pick, which depends on the plan. */
export interface ExplainRow {
  readonly id: string;
  readonly name: string;
  readonly modes: readonly string[];
  readonly studies: readonly StudyRange[];
  readonly trials: readonly { readonly text: string; readonly source: string }[];
  readonly changes: string;
  readonly differ?: { readonly says: string; readonly sources: readonly string[] };
  /** Choices of ours behind the row, with their reasons. */
  readonly own: readonly { readonly why: string; readonly sources: readonly string[] }[];
}

export interface GoalClaim {
  readonly sentence: string;
  /** How sure it is, in words. */
  readonly sure: string;
  readonly keys: readonly string[];
}

export interface Signs {
  readonly rule: string;
  readonly others: readonly string[];
  readonly ambulance: readonly string[];
  readonly call: string;
  /** What to watch for in the days after, and what to do then. */
  readonly after: readonly { readonly sign: string; readonly action: string }[];
}

/** All that the planner needs in the browser: plain data, made at build time. */
export interface PlannerData {
  readonly rules: PlannerRules;
  readonly explain: readonly ExplainRow[];
  readonly goals: Readonly<Record<string, readonly GoalClaim[]>>;
  /** How an exercise is done, by its id. */
  readonly hints: Readonly<Record<string, string>>;
  /** Whole sentences that need no numbers of the plan. */
  readonly says: Readonly<
    Record<'novice' | 'take' | 'scope' | 'noPressure' | 'notReached' | 'days' | 'grows' | 'load', string>
  >;
  /** Names in citation marks, by key. */
  readonly studies: Readonly<Record<string, string>>;
  /** DOI or the like, for the sheet. */
  readonly refs: Readonly<Record<string, string>>;
  readonly signs: Signs;
  readonly links: Readonly<Record<'plan' | 'pressure' | 'check' | 'session' | 'stop' | 'library' | 'self', string>>;
  /** Day on which the evidence was last gathered, in words. */
  readonly evidenceDay: string;
}
