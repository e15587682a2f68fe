import type { Item } from '../../../domain/screening/types.ts';
import type { result } from '../../../i18n/en/check-result.ts';

export type Level = keyof typeof result.levels;

export interface Agreement {
  readonly source: string;
  readonly level: Level;
  readonly note?: string | undefined;
}

/** A question with its rule, and with all that a reader is told about it. */
export interface Question extends Item {
  readonly question: string;
  readonly help: string;
  readonly why: string;
  readonly sources: readonly string[];
  readonly agreement: readonly Agreement[];
  readonly disagreement?: string | undefined;
  readonly choices?: readonly (NonNullable<Item['choices']>[number] & { readonly label: string })[] | undefined;
  readonly fields?:
    | readonly (NonNullable<Item['fields']>[number] & { readonly label: string; readonly unit: string })[]
    | undefined;
  readonly thresholds?:
    | readonly (NonNullable<Item['thresholds']>[number] & {
        readonly basis: string;
        readonly extra?: string | undefined;
      })[]
    | undefined;
  readonly escalate?: (NonNullable<Item['escalate']> & { readonly basis: string }) | undefined;
}

/** All that the check needs in the browser: plain data, made at build time. */
export interface CheckData {
  readonly items: readonly Question[];
  readonly defaults: { readonly outcome_if_unsure: Item['outcome_if_yes'] };
  /** What a source is called in a citation mark. */
  readonly studies: Readonly<Record<string, string>>;
  /** The sentence that names the emergency numbers. */
  readonly call: string;
  /** DOI or the like of a source, for the note on paper. */
  readonly refs: Readonly<Record<string, string>>;
  /** Where the pages of the studies begin. */
  readonly library: string;
  /** Addresses of the ways on; `self` in full, for print. */
  readonly links: Readonly<Record<'pressure' | 'read' | 'questions' | 'stop' | 'self', string>>;
  /** Pages about the check, linked from its first page. */
  readonly more: readonly { readonly href: string; readonly title: string; readonly text: string }[];
}
