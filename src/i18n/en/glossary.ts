/** Words of the glossary and of definitions shown on the spot. */
export const glossary = {
  title: 'Glossary',
  description: 'Every technical word on this site in one or two plain sentences.',
  /** Under the title of the page. */
  lead: 'The technical words of this site, each in one or two plain sentences. In the articles they open where they stand.',
  /** Row of letters that lead to their words. */
  letters: 'Words by letter',
  letter: (letter: string) => `Words with ${letter}`,
  /** Before the other names of a thing. */
  also: 'Also called',
  /** Link inside a definition that is shown on the spot. */
  more: 'In the glossary',
} as const;
