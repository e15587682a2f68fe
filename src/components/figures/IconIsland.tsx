import type { IconShape } from './icon-shapes.ts';

interface Props {
  /** A shape from icon-shapes.ts or icon-controls.ts, so that only this one is shipped. */
  shape: IconShape;
  size?: number | string;
  class?: string;
}

/** The twin of Icon.astro for islands; `.icon` is styled there. */
export function Icon({ shape, size = '1.375em', class: extra }: Props) {
  return (
    <svg
      class={extra ? `icon ${extra}` : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentcolor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shape.d} />
      {shape.sign && <path d={shape.sign} stroke-width="2.25" />}
    </svg>
  );
}
