import { formatCount } from '../format.ts';
import { article } from './article.ts';

/** Words of citation marks, their popover and the list of references. */
export const citation = {
  /** In a mark whose record carries a notice: "[Name 2019, corrected]", "retracted [Name 2010]". */
  notice: { corrected: 'corrected', retracted: 'retracted', concern: 'in doubt' },
  /** Heading of the list. */
  references: 'References',
  /** Under the heading. */
  howToRead: 'Each entry says what kind of study it is, how many people took part and how much of it we read.',
  /** Ways back from an entry to the sentences that use it; then 1, 2, 3. */
  back: 'Used here',
  backTo: (n: number, of: number) => (of === 1 ? 'Back to place 1' : `Back to place ${n} of ${of}`),
  /** Name of the popover for screen readers: "About Chang 2023". */
  about: 'About {short}',
  close: 'Close',
  /** Head of the popover, after the kind of study. */
  people: (n: number) => (n === 1 ? '1 person' : `${formatCount(n)} people`),
  peopleNotSeen: 'number of people not seen',
  /** Rows of the popover. */
  who: 'Who',
  weakPoint: 'Weak point',
  weRead: 'What we read',
  /** When a mark cites the record as a whole; the first results stand above. */
  more: 'More results on the study page.',
  /** What was read; {date} is the day. The second sentence names what is missing. */
  read: {
    'full-text': 'The page or full text, as far as it could be opened, on {date}.',
    abstract: 'The abstract, on {date}. Not the full text.',
    record:
      'A catalogue entry or a page that quotes it, on {date}. What we say of it comes from neither its abstract nor its full text.',
    'reference-list': 'Only an entry in a reference list, on {date}. Nothing of the text.',
  },
  /** The same in the list of references, after the number of people. */
  readShort: {
    'full-text': 'we read the page or full text',
    abstract: 'we read the abstract',
    record: 'we read only a record of it',
    'reference-list': 'we saw only its title in a list',
  },
  studyPage: 'Study page',
  noticeTitle: {
    corrected: 'This paper was corrected.',
    retracted: 'This paper was retracted.',
    concern: 'The journal has voiced a concern about this paper.',
  },
  /** Measures of effects in words: under the number in the popover. */
  measure: {
    SMD: 'in standard deviations',
    ES: 'effect size, in standard deviations',
    'ES difference': 'difference of effect sizes',
    'Hedges g': 'in standard deviations',
    RR: 'times as likely',
    SIR: 'times as many as expected',
  },
  noDifference: 'no difference',
  /** Study page, "What rests on this study": the place, before the sentence or number. */
  uses: {
    article: '{title}',
    glossary: 'Glossary: {term}',
    claim: 'Claim',
    model: 'Equation of the pressure estimator',
    modelNotComputed: 'Equation that is known and not computed',
    measured: 'Pressures measured in comparable people',
    prescription: 'Number in the tools',
    question: 'Question of the check',
    sign: 'Stop sign',
    normal: 'What is normal after a session',
    harm: 'Figure on harm',
    audit: 'The popular article, checked',
    /** Parts of an article that stand in its front matter, by field, as the page heads them. */
    under: {
      key_messages: article.keyMessages,
      how_sure: article.howSure,
      change_mind: article.changeMind,
      questions: article.check.title,
    },
  },
} as const;
