/** Words of /data/v1/, the page that lists what can be downloaded. */
export const data = {
  title: 'Take the data with you',
  description:
    'Every reference, study, claim and figure on harm behind this site, as files for reference managers, spreadsheets and programs.',
  lead: 'Everything this site leans on, as files. Words, figures and data are CC BY 4.0. Cite the authors of a study first; cite this library only for what it adds.',
  version: 'Version 1 of the format. Evidence searched to {date}.',
  empty: 'In every file an empty or missing field means that nobody saw it. It never means zero or normal.',
  head: { file: 'File', what: 'What is in it', use: 'For' },
  references: 'References',
  studies: 'Studies',
  claims: 'Claims',
  harms: 'Harms',
  single:
    'One study alone: {path} followed by the key of the study and .bib, .ris or .json. The key is the last part of the address of its page.',
  rows: {
    bib: ['{n} references as BibTeX, with PMID and PMCID', 'Zotero, JabRef, LaTeX'],
    ris: ['The same as RIS', 'EndNote, Mendeley and others'],
    csl: ['The same as CSL-JSON', 'Pandoc, Quarto, programs'],
    studiesCsv: ['{n} studies, one line a finding', 'spreadsheets, R'],
    studiesJson: ['{n} studies with everything we noted of each', 'programs'],
    claims: ['{n} graded sentences, each with its studies', 'programs'],
    harms: ['{n} figures on harm, each with what was counted', 'programs'],
  },
} as const;
