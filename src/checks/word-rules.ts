/** A word that readers stumble over, or that promises what nobody can keep. */
export interface WordRule {
  readonly code: string;
  readonly pattern: RegExp;
  /** The sentence is let pass when this stands in it as well. */
  readonly unless?: RegExp;
  readonly hint: string;
  /** Only words of buttons, labels and messages: articles may quote and explain. */
  readonly interfaceOnly?: boolean;
}

/**
 * "Risk" is not well understood by most people, and "clinician" is a word among clinicians; nobody can call an exercise safe for one
 * reader; and an educational page neither prescribes nor clears (the product page in docs, "Seven findings" and "Staying an educational tool").
 */
export const wordRules: readonly WordRule[] = [
  { code: 'word-risk', pattern: /\brisk(?:s|y|ier)?\b/giu, hint: 'Say "chance", or name what can happen.' },
  { code: 'word-clinician', pattern: /\bclinicians?\b/giu, hint: 'Say "doctor, nurse or physiotherapist".' },
  {
    code: 'word-safe',
    pattern: /\bsafe for you\b|\b(?:proven|completely|perfectly|totally|entirely) safe\b/giu,
    // "This check does not … tell you that it is safe for you": the heading of the list holds the "not".
    unless: /\b(?:does|do|did) not prove\b|\bcannot\b|\bnever\b|^(?:tell you|say) (?:that|whether)\b/iu,
    hint: 'Nobody can promise that. Say what was seen, in how many people, or "does not prove it is safe for you".',
  },
  {
    code: 'word-prescribes',
    pattern: /\b(?:recommended for you|your prescription|clears you|you are cleared|you are (?:not )?eligible)\b/giu,
    hint: 'Say "worked example", "published equation gives", or what the sources list.',
  },
  {
    code: 'word-experience',
    pattern: /\bexperienc(?:e|es|ed|ing) (?!of )(?:\w+ ){0,2}(?:side effects?|pain|numbness|symptoms?|dizziness)\b/giu,
    hint: 'People "get" side effects.',
  },
  {
    code: 'word-please',
    pattern: /\b(?:please|invalid)\b/giu,
    hint: 'Say how to put it right in the words of the label.',
    interfaceOnly: true,
  },
  { code: 'range-dash', pattern: /\d\s?[\u2013\u2014]\s?\d/gu, hint: 'Write ranges with "to": 40 to 60.' },
  { code: 'percent-space', pattern: /\d[ \u00a0]%/gu, hint: 'Close it up: 40%.' },
];
