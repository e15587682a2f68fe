/** What goes into the browser's history: the number of the screen, the same for every reader, whatever the answers. */
export interface Entry {
  readonly checkStep: number;
  /** How many entries of ours lie below this one. */
  readonly checkDepth: number;
}

export const entry = (state: unknown): Entry => ({ checkStep: 0, checkDepth: 0, ...(state as Partial<Entry> | null) });
