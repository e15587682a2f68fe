/** Shows one cause at a time. Without it all of them stand one below the other. */
class PressureMovers extends HTMLElement {
  connectedCallback(): void {
    const tabs = [...this.querySelectorAll<HTMLButtonElement>('.movers__tab')];
    const show = (chosen: string | undefined): void => {
      for (const tab of tabs) {
        const on = tab.dataset.group === chosen;
        tab.setAttribute('aria-pressed', String(on));
        this.querySelector(`#moves-${tab.dataset.group}`)?.classList.toggle('movers__group--away', !on);
      }
    };
    for (const tab of tabs) tab.addEventListener('click', () => show(tab.dataset.group));
    show(tabs[0]?.dataset.group);
  }
}
customElements.define('pressure-movers', PressureMovers);

/** A setting carried from where it was made to where it is used. */
class PressureCarried extends HTMLElement {
  connectedCallback(): void {
    const slider = this.querySelector<HTMLInputElement>('input[type="range"]');
    const update = (): void => {
      const aim = Number(slider?.value);
      for (const row of this.querySelectorAll<HTMLElement>('[data-set]')) {
        const actual = (aim * Number(row.dataset.set)) / Number(row.dataset.used);
        const said = row.querySelector('.carried__said');
        const marker = row.querySelector('.carried__mark');
        if (said)
          said.textContent = `${row.dataset.words?.replace('{aim}', `${aim}%`).replace('{actual}', `${Math.round(actual)}%`)} ${actual >= 100 ? row.dataset.blocked : row.dataset.ok}`;
        for (const end of ['x1', 'x2']) marker?.setAttribute(end, `${(Math.min(actual, 140) / 1.4).toFixed(2)}%`);
      }
    };
    slider?.removeAttribute('disabled');
    slider?.addEventListener('input', update);
  }
}
customElements.define('pressure-carried', PressureCarried);
