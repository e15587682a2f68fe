const OPEN_AFTER_MS = 150;
// The pointer may cross the gap between mark and popover, or slip off an edge (WCAG 1.4.13, hoverable).
const CLOSE_AFTER_MS = 300;
const MARK = 'a.cite[href^="#ref-"]';
/** The same condition as in cite.css: there the popover is a sheet at the bottom edge. */
const sheet = matchMedia('(max-width: 43.99rem), (hover: none)');

/**
 * The popover of the citation marks: one per page, filled from the list of references. It opens on hover, on keyboard focus and on
 * activation; an activated one stays until it is dismissed. Without this script a mark is a link to the list.
 */
class CitePopover extends HTMLElement {
  #mark: HTMLAnchorElement | undefined;
  #pinned = false;
  #timer = 0;
  #ready = false;

  connectedCallback(): void {
    // Moving the element beside its mark connects it again.
    if (this.#ready || !('popover' in this)) return;
    this.#ready = true;
    document.addEventListener('pointerover', (event) => this.#hover(event));
    document.addEventListener('focusin', (event) => this.#focus(event.target as Element));
    document.addEventListener('click', (event) => this.#click(event));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#mark) this.#close(true);
    });
    addEventListener('resize', () => this.#place());
  }

  #hover({ target, pointerType }: PointerEvent): void {
    if (pointerType !== 'mouse' || sheet.matches) return;
    const mark = markAt(target);
    clearTimeout(this.#timer);
    if (mark && mark !== this.#mark) this.#timer = setTimeout(() => this.#open(mark, false), OPEN_AFTER_MS);
    else if (!mark && this.#mark && !this.#pinned && !this.contains(target as Node)) {
      this.#timer = setTimeout(() => this.#close(false), CLOSE_AFTER_MS);
    }
  }

  #focus(target: Element): void {
    const mark = markAt(target);
    if (mark && mark !== this.#mark && !sheet.matches && mark.matches(':focus-visible')) this.#open(mark, false);
    else if (this.#mark && target !== this.#mark && !this.contains(target)) this.#close(false);
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const mark = markAt(target);
    if (mark && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      if (!document.getElementById(mark.hash.slice(1))) return;
      event.preventDefault();
      if (mark === this.#mark && this.#pinned) this.#close(true);
      else {
        this.#open(mark, true);
        this.focus({ preventScroll: true });
      }
    } else if (this.#mark && (target.closest('.pop-close') || !this.contains(target))) {
      this.#close(this.contains(target));
    }
  }

  #open(mark: HTMLAnchorElement, pinned: boolean): void {
    clearTimeout(this.#timer);
    if (mark !== this.#mark) {
      this.#close(false);
      const group = mark.closest('.cites');
      const others = [...(group?.querySelectorAll<HTMLAnchorElement>(MARK) ?? [])].filter((one) => one !== mark);
      const sources = [mark, ...others].map(sourceOf).filter((source) => source !== undefined);
      if (!sources[0]) return;
      this.querySelector('.pop-body')!.replaceChildren(...sources);
      this.ariaLabel = document.getElementById(mark.hash.slice(1))?.dataset.about ?? '';
      // Beside its mark, so that Tab goes on into it and then to what follows.
      (group ?? mark).after(this);
      this.#mark = mark;
      mark.ariaExpanded = 'true';
      this.showPopover();
      this.scrollTop = 0;
      this.#place();
    }
    this.#pinned = pinned;
  }

  #close(focus: boolean): void {
    clearTimeout(this.#timer);
    const mark = this.#mark;
    if (!mark) return;
    this.#mark = undefined;
    mark.ariaExpanded = 'false';
    this.hidePopover();
    if (!focus) return;
    // Focus on the mark would open it again.
    this.#mark = mark;
    mark.focus({ preventScroll: true });
    this.#mark = undefined;
  }

  /** Left edge on the text column, below the mark or above it; in the document, so that it scrolls along. */
  #place(): void {
    const mark = this.#mark;
    if (!mark) return;
    const { style } = this;
    const box = mark.getClientRects()[0]!;
    const height = this.offsetHeight;
    if (sheet.matches) {
      style.cssText = '';
      const hidden = box.bottom + 8 - (innerHeight - height);
      if (hidden > 0) scrollBy(0, Math.min(hidden, box.top - 8));
      return;
    }
    const width = this.offsetWidth;
    const room = document.documentElement.clientWidth - width - 8;
    const middle = box.left + box.width / 2;
    const column = (mark.closest('p, li, td, th, dd, h1, h2, h3, figcaption') ?? mark).getBoundingClientRect().left;
    const left = Math.max(8, Math.min(Math.max(column, middle - width + 32), room));
    const above = box.bottom + 12 + height > innerHeight && box.top - 12 - height > 0;
    this.toggleAttribute('data-above', above);
    style.left = `${left + scrollX}px`;
    style.top = `${(above ? box.top - 12 - height : box.bottom + 12) + scrollY}px`;
    style.setProperty('--tip', `${middle - left}px`);
  }
}

function markAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(MARK) : null;
}

/** A copy of the entry in the list, with the findings that this mark cites. */
function sourceOf(mark: HTMLAnchorElement): HTMLElement | undefined {
  const entry = document.getElementById(mark.hash.slice(1));
  if (!entry) return undefined;
  const source = document.createElement('div');
  source.className = 'pop-source';
  for (const part of entry.querySelectorAll('.source-kind, .source-more, .ref-links')) {
    source.append(part.cloneNode(true));
  }
  source.append(source.querySelector('.ref-links')!);
  const cited = mark.dataset.cite?.split('#')[1]?.split(',');
  for (const finding of source.querySelectorAll<HTMLElement>('[data-finding]')) {
    if (cited && !cited.includes(finding.dataset.finding!)) finding.remove();
  }
  return source;
}

customElements.define('cite-popover', CitePopover);
