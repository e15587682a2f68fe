/** What belongs to this copy of the site and not to its evidence. Empty strings hide what they would show. */
export const settings = {
  name: 'Cuffwise',
  authors: 'the Cuffwise contributors',
  /** Public address of the source, for "report an error". */
  repository: '',
  /** Address for letters to the editors. */
  contact: '',
  /** Stands for every "checked on" until a record has its own date. */
  evidenceDate: '2026-11-22',
  /** Filled in only when a health professional has really read the pages: role and date, never an invented person. */
  checkedBy: '',
} as const;
