import { assess } from '../../../domain/screening/assess.ts';
import type { Answer, Assessment } from '../../../domain/screening/types.ts';
import type { FieldError } from '../../forms/ErrorSummary.tsx';
import type { CheckData, Question } from './data.ts';
import { type Draft, type Drafts, fillNo } from './drafts.ts';
import { readAnswer } from './read.ts';
import { emergencyItem, screens } from './screens.ts';

/** Start, emergency question, the screens, all answers, outcome. The emergency card stands outside the row. */
export const steps = {
  start: 0,
  emergency: 1,
  first: 2,
  review: 2 + screens.length,
  result: 3 + screens.length,
} as const;
export const alarm = -1;

export interface State {
  readonly step: number;
  readonly drafts: Drafts;
  readonly errors: readonly FieldError[];
  /** Times that a screen was sent; a new number moves the focus to the errors. */
  readonly attempt: number;
  /** Came from the list of all answers, and goes back there. */
  readonly fromReview: boolean;
  /** Question to put the focus on, after "Change". */
  readonly focus?: string | undefined;
  /** How many answers "none of these" has just filled. */
  readonly filled?: number | undefined;
  /** False until the reader has done something: only then may a heading take the focus. */
  readonly moved: boolean;
  /** Why the start page shows again. */
  readonly notice?: 'reloaded' | 'cleared' | undefined;
}

export type Action =
  | { readonly type: 'go'; readonly step: number }
  | { readonly type: 'emergency'; readonly value: string }
  | { readonly type: 'draft'; readonly item: string; readonly draft: Draft }
  | { readonly type: 'fill' }
  | { readonly type: 'send' }
  | { readonly type: 'change'; readonly item: string }
  | { readonly type: 'mistake' }
  | { readonly type: 'reset'; readonly notice?: State['notice'] };

export const initial: State = {
  step: steps.start,
  drafts: {},
  errors: [],
  attempt: 0,
  fromReview: false,
  moved: false,
};

const byId = (data: CheckData, id: string): Question | undefined => data.items.find((item) => item.id === id);

/** The questions of a step, in their order. */
export function questionsOf(data: CheckData, step: number): readonly Question[] {
  const ids = step === steps.emergency ? [emergencyItem] : (screens[step - steps.first]?.items ?? []);
  return ids.flatMap((id) => byId(data, id) ?? []);
}

const readAll = (items: readonly Question[], drafts: Drafts) =>
  items.map((item) => ({ item, read: readAnswer(item, drafts[item.id]) }));

/** All drafts that say something, as answers. */
export function answersOf(data: CheckData, drafts: Drafts): Readonly<Record<string, Answer>> {
  const read = readAll(data.items, drafts);
  return Object.fromEntries(read.flatMap(({ item, read: r }) => (r.ok ? [[item.id, r.answer]] : [])));
}

export const assessmentOf = (data: CheckData, drafts: Drafts): Assessment => assess(data, answersOf(data, drafts));

/** The first step that still wants an answer: nobody gets past it, not with the browser's forward button either. */
export function furthest(data: CheckData, drafts: Drafts): number {
  for (let step: number = steps.emergency; step < steps.review; step++) {
    if (readAll(questionsOf(data, step), drafts).some(({ read }) => !read.ok)) return step;
  }
  return steps.result;
}

const moved = (state: State, step: number): State => ({
  ...state,
  step,
  errors: [],
  filled: undefined,
  notice: undefined,
  focus: undefined,
  moved: true,
});

function send(data: CheckData, state: State): State {
  const errors = readAll(questionsOf(data, state.step), state.drafts).flatMap(({ read }) =>
    read.ok ? [] : read.errors,
  );
  const attempt = state.attempt + 1;
  if (errors.length > 0) return { ...state, errors, attempt, filled: undefined };
  if (assessmentOf(data, state.drafts).kind === 'emergency') return { ...moved(state, alarm), attempt };
  const next = state.fromReview ? steps.review : state.step + 1;
  return { ...moved(state, next), attempt, fromReview: false };
}

/** What each act of the reader leads to. Pure: all that is known is in the state, and the state is nowhere else. */
export function reduce(data: CheckData, state: State, action: Action): State {
  switch (action.type) {
    case 'go': {
      if (action.step > steps.emergency && state.drafts[emergencyItem]?.value === 'yes') return moved(state, alarm);
      if (action.step > furthest(data, state.drafts)) return moved(state, furthest(data, state.drafts));
      return { ...moved(state, action.step), fromReview: state.fromReview && action.step < steps.review };
    }
    case 'emergency':
      return send(data, { ...state, drafts: { ...state.drafts, [emergencyItem]: { value: action.value } } });
    case 'draft': {
      const before = state.drafts[action.item];
      const drafts = { ...state.drafts, [action.item]: { ...before, ...action.draft } };
      return { ...state, drafts, filled: undefined };
    }
    case 'fill': {
      const items = questionsOf(data, state.step);
      const drafts = fillNo(items, state.drafts);
      const filled = items.filter(({ id }) => drafts[id]?.value !== state.drafts[id]?.value).length;
      return { ...state, drafts, filled, errors: [] };
    }
    case 'send':
      return send(data, state);
    case 'change': {
      const screen = screens.findIndex(({ items }) => items.includes(action.item));
      const step = screen < 0 ? steps.emergency : steps.first + screen;
      return { ...moved(state, step), fromReview: true, focus: action.item };
    }
    case 'mistake': {
      const { [emergencyItem]: taken, ...drafts } = state.drafts;
      return moved({ ...state, drafts }, taken ? steps.emergency : state.step);
    }
    default:
      return { ...initial, notice: action.notice, moved: action.notice === 'cleared' };
  }
}
