import { LENGTH, lengthwise } from './explorable-state.ts';
import { limbState } from './limb.ts';
import { cuff, SHEATH, sheath, skinVein, vessels } from './limb-shapes.ts';
import type { Shape } from './shape.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Puts shapes in the place of what a group holds. */
function fill(group: Element | null, shapes: readonly Shape[]): void {
  group?.replaceChildren(
    ...shapes.map(({ tag, attrs }) => {
      const element = document.createElementNS(SVG, tag);
      for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, String(value));
      return element;
    }),
  );
}

/** Draws the limb, the vessels and the three studies for the pressure that the control stands at. */
export function draw(root: HTMLElement, slider: HTMLInputElement): void {
  const percent = Number(slider.value);
  const state = limbState(percent);
  const part = (name: string) => root.querySelector(`[data-part="${name}"]`);
  fill(part('cuff'), cuff(state));
  part('limb')?.setAttribute('transform', `scale(${state.scale})`);
  fill(part('skin-vein'), [skinVein(state), sheath()]);
  part('vessels')?.setAttribute('transform', `translate(${SHEATH.cx} ${SHEATH.cy}) scale(${SHEATH.r / 100})`);
  fill(part('vessels'), vessels(state));
  fill(part('length'), lengthwise(percent, LENGTH));

  for (const now of root.querySelectorAll('.flow__now')) {
    for (const end of ['x1', 'x2']) now.setAttribute(end, `${((96 * percent) / 110 + 2).toFixed(2)}%`);
  }
  let said = '';
  for (const sentence of root.querySelectorAll<HTMLElement>('[data-from]')) {
    const holds = percent >= Number(sentence.dataset.from) && percent <= Number(sentence.dataset.to);
    sentence.hidden = !holds;
    if (holds && sentence.matches('.explorable__said')) said = sentence.textContent?.trim() ?? '';
  }
  const output = root.querySelector('output');
  if (output) output.textContent = `${percent}%`;
  slider.setAttribute('aria-valuetext', `${percent}%. ${said}`);
}
