/** Waits for the first touch of the control before it fetches what draws: most readers only look. */
class ExplorableLimb extends HTMLElement {
  connectedCallback(): void {
    const slider = this.querySelector<HTMLInputElement>('input[type="range"]');
    if (!slider) return;
    slider.disabled = false;
    const draw = () => import('./explorable-draw.ts').then(({ draw: show }) => show(this, slider));
    slider.addEventListener('input', draw);
    slider.addEventListener('pointerenter', () => import('./explorable-draw.ts'), { once: true });
    slider.addEventListener('focus', () => import('./explorable-draw.ts'), { once: true });
    // Browsers bring back where a control stood.
    if (slider.value !== slider.defaultValue) draw();
  }
}
customElements.define('explorable-limb', ExplorableLimb);
