/** Words of the frame round every page: masthead, footer, theme switch, 404. */
export const site = {
  /** Skip link, first thing in the page. */
  skip: 'Skip to the text',
  /** Names of the main sections, masthead and footer. */
  nav: {
    label: 'Main',
    learn: 'Learn',
    tools: 'Tools',
    studies: 'Studies',
    about: 'About',
    search: 'Search',
    stop: 'When to stop',
    stopShort: 'Stop',
    menu: 'Menu',
  },
  /** Theme switch: the name of the state it is in, and the one it goes to. */
  theme: { auto: 'Colours: as your device', light: 'Colours: light', dark: 'Colours: dark' },
  breadcrumb: 'You are here',
  /** Stands the same on every page that speaks of what the site is for. */
  purpose:
    'Education about training research for healthy adults. Not for diagnosing, treating or preventing any disease, and not for setting a device for a patient.',
  footer: {
    who: 'Who is behind this',
    whoText:
      'Written by the Cuffwise contributors. No health professional has checked these pages yet. Nobody pays for them. No advertising, no cookies, and nothing you type is sent anywhere.',
    use: 'Use it',
    method: 'How we check a claim',
    claims: 'Every claim and its source',
    download: 'Download the library',
    checked: 'A popular article, checked',
    glossary: 'Glossary',
    privacy: 'Privacy',
    licence: 'Words, figures and data: CC BY 4.0. Code: MIT.',
  },
  /** Under the hero of the home page. */
  scope: {
    bold: 'For healthy adults who want to understand the research.',
    text: 'Cuffwise does not diagnose, treat or set a device for a patient. No health professional has checked it yet. Nobody pays for it.',
  },
} as const;
