/** Words of the outcomes of the check, of the emergency card and of the note to take along. */
export const result = {
  emergency: {
    title: 'Get medical help now',
    /** On paper, before an empty line. */
    local: 'My local emergency number:',
    mistake: 'I pressed “Yes” by mistake',
  },
  stop: {
    title: 'Do not start until you have spoken to a doctor',
    passing: 'Do not start until this has passed',
    lead: (n: number) =>
      n === 1
        ? 'Based on your answers, 1 point is a reason not to do this on your own.'
        : `Based on your answers, ${n} points are reasons not to do this on your own.`,
    passingLead: (n: number) =>
      n === 1
        ? 'Based on your answers, 1 point is a reason to wait. It will pass.'
        : `Based on your answers, ${n} points are reasons to wait. They will pass.`,
    supervised: 'If it is done at all, then in a supervised programme that knows about these points.',
  },
  ask: {
    title: (n: number) => (n === 1 ? 'Ask first about this point' : `Ask first about these ${n} points`),
    lead: 'Based on your answers, speak to a doctor, nurse or physiotherapist before a first session.',
    also: (n: number) => (n === 1 ? 'Ask about this point as well' : `Ask about these ${n} points as well`),
  },
  none: {
    title: 'Nothing you told us is on the lists of reasons to stop or to ask first',
    lead: 'This does not prove it is safe for you. No list of questions, ours included, has been shown to prevent harm.',
    count: (n: number) => `You answered ${n} questions.`,
  },
  caution: 'Go more gently, because…',
  gentlyMeans: 'More gently means: begin far below your limit, and stop at the first sign that something is wrong.',
  /** A reason that passes by itself. */
  comeBack: 'When to come back:',
  /** Heads of the table of reasons. */
  columns: { answer: 'You answered', lists: 'Who lists it', softer: 'Who does not, or is softer' },
  yourAnswer: (topic: string, answer: string) => `${topic}: ${answer}`,
  unknown: 'you do not know',
  yes: 'yes',
  with: (topic: string) => `with: ${topic}`,
  noList: 'No list we read names it as a reason not to start. We ask because of',
  ours: 'Our own cautious choice',
  oursInside: 'our own cautious choice',
  nobodySofter: 'No source we read is softer.',
  lineFrom: 'Where the line comes from:',
  newTab: 'Links to studies open in a new tab, so that your answers stay here.',
  print: 'Print a note to take with you',
  change: 'Change my answers',
  change1: 'Change',
  next: 'What next',
  pressure: 'Estimate a cuff pressure',
  read: 'Read on without training',
  go: 'Go on',
  asked: 'I have asked about these points: go on',
  every: 'See every question and source',
  signs: 'Learn the signs to stop',
  /** How a source lists a point. */
  levels: {
    absolute: 'an absolute reason not to',
    relative: 'a relative reason not to',
    contraindication: 'a reason not to',
    'possible-contraindication': 'a possible reason not to',
    listed: 'lists it',
    precaution: 'a reason for care',
    'risk-factor': 'counts it as raising the chance of harm',
    'clearance-first': 'asks for a doctor’s word first',
    'excluded-from-trial': 'left such people out of the trial',
    mentioned: 'mentions it',
    'used-anyway': 'used it with such people',
    'not-in-part-seen': 'not in the part we saw',
  },
  note: {
    title: 'Note for a doctor, nurse or physiotherapist',
    who: 'Name:',
    date: 'Date:',
    intro:
      'I would like to try blood flow restriction (BFR) training on my own: light exercise with a cuff round the upper arm or thigh.',
    flagged: 'A self-check on the web flagged these points; in brackets, who lists them.',
    nothing: 'A self-check on the web flagged no point.',
    stop: 'Reasons not to start alone',
    ask: 'Points to ask about',
    caution: 'Reasons to go more gently',
    body: 'What it does to the circulation',
    questions: 'My questions',
    questionList: [
      'Is anything here, or in my history, a reason for me not to do it at all?',
      'If I may: which limb, how hard, and with whom watching?',
      'Do any of my medicines change this?',
      'Which signs should make me stop and call you?',
    ],
    answer: 'Answer:',
    sources: 'Sources',
    scope:
      'From Cuffwise, an educational site on training research for healthy adults. No health professional has checked it yet. The check is a cautious list, not a tested instrument: it does not diagnose, and finding nothing does not prove that training is safe.',
  },
} as const;

/**
 * What a cuff does to the circulation, in three sentences; `cite` names the finding that carries each.
 */
export const circulation = [
  {
    text: 'While the cuff is on, less blood gets in: in 10 men, flow to the forearm still rose with exercise but stayed lower than without a cuff.',
    cite: ['kilgas2019#flow-at-60-and-80'],
  },
  {
    text: 'During exercise blood pressure rises more than with the same light load without a cuff; this was seen in people with high blood pressure.',
    cite: ['domingos2018#hypertension-against-light-load'],
  },
  {
    text: 'Blood moves more slowly in the limb, and the main worry is a clot that is already there and unfelt; how often serious harm happens is not known.',
    cite: ['bond2019#bigger-worry', 'pereiraneto2021#reporting-of-harms'],
  },
] as const;
