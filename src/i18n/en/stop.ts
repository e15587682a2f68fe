/** Words of the stop signs: the card on pages that lead to action, the page /stop/, and the sheet in print. */
export const stop = {
  /** Title of the card, on every page that leads to action. */
  cardTitle: 'Stop: when to let the cuff go',
  /** Before the signs that need an ambulance as well. */
  cardEmergency: 'Let the cuff go and call emergency services for any of these:',
  /** Before the other signs of a session. */
  cardOthers: 'Let the cuff go for any of these:',
  /** Link to the page of all signs. */
  all: 'All signs, during and after, and what is normal',
  /** In print, before an empty line. */
  localNumber: 'My local emergency number:',
  page: {
    title: 'When to stop',
    description:
      'The signs to let the cuff go at once, to call for help, to see a doctor the same day, and what is normal.',
    lead: 'Four lists. If a sign is on two of them, do what the more urgent one says.',
    during: 'During a session: let the cuff go',
    emergency: 'After a session: emergency',
    today: 'After a session: get help the same day',
    normal: 'Normal: what to expect',
    /** Label above each title, so that the cards differ by word as well as by shape. */
    labels: { during: 'Stop', emergency: 'Emergency', today: 'Today', normal: 'Normal' },
    /** Accessible names of the list of links at the head of the page. */
    jump: 'The four lists',
    emergencyLead: 'Call, do not wait to see if it passes.',
    todayLead: 'Do not wait for the next appointment.',
    normalLead: 'These are common and pass. They are no reason to go on if you do not want to.',
    watch: 'How long to watch',
    own: 'Note:',
    sources: 'Where this comes from:',
    next: 'Before a first session',
    nextText: 'Take the check, or read how common harm is.',
    nextCheck: 'Check before you try it',
    nextHarms: 'How common is harm?',
  },
} as const;
