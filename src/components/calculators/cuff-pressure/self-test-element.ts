/** "Test this calculator now": brings the calculating code when it is asked to, and says n of n. */
class PressureSelfTest extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const said = this.querySelector('[role="status"]');
    if (!button || !said) return;
    button.disabled = false;
    button.addEventListener('click', async () => {
      const { run } = await import('./self-test-run.ts');
      const results = run(this.querySelector('script')?.textContent ?? '');
      const good = results.filter(Boolean).length;
      const { done = '', wrong = '', ok = '', bad = '' } = this.dataset;
      const count = done.replace('{good}', String(good)).replace('{of}', String(results.length));
      said.textContent = good === results.length ? count : `${count} ${wrong}`;
      for (const [index, mark] of this.querySelectorAll('li > strong').entries())
        mark.textContent = results[index] ? ok : bad;
    });
  }
}
customElements.define('pressure-self-test', PressureSelfTest);
