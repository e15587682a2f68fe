const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'cuffwise-theme';

/** A button that goes round: as the device says, light, dark. The choice is kept on the device (see the privacy page). */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.#show(this.#stored());
    this.querySelector('button')?.addEventListener('click', () => {
      const next = THEMES[(THEMES.indexOf(this.#stored()) + 1) % THEMES.length] ?? 'auto';
      try {
        if (next === 'auto') localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, next);
      } catch {
        // Storage is closed (private window): the choice holds for this page only.
      }
      this.#show(next);
    });
  }

  #stored(): Theme {
    const now = document.documentElement.dataset['theme'];
    return now === 'light' || now === 'dark' ? now : 'auto';
  }

  #show(theme: Theme) {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    this.dataset['now'] = theme;
    const word = this.querySelector('.theme-word');
    if (word) word.textContent = this.dataset[theme] ?? '';
  }
}

customElements.define('theme-switch', ThemeSwitch);

const toggle = document.querySelector<HTMLButtonElement>('.masthead .toggle');
const nav = document.querySelector<HTMLElement>('#main-nav');
if (toggle && nav) {
  const set = (open: boolean) => {
    toggle.setAttribute('aria-expanded', String(open));
    nav.toggleAttribute('data-open', open);
  };
  toggle.addEventListener('click', () => set(toggle.getAttribute('aria-expanded') !== 'true'));
  nav.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !nav.hasAttribute('data-open')) return;
    set(false);
    toggle.focus();
  });
}
