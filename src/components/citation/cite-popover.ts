const OPEN_AFTER_MS = 150;
// The pointer may cross the gap between mark and popover, or slip off an edge (WCAG 1.4.13, hoverable).
const CLOSE_AFTER_MS = 300;
// On a slow line the popover opens without what it waits for; kind, people and links are on the page.
const WAIT_MS = 1500;
const MARK = 'a.cite[href^="#ref-"]';
/** The same condition as in popover.css: there the popover is a sheet at the bottom edge. */
const sheet = matchMedia('(max-width: 43.99rem), (hover: none)');
const cards = new Map<string, Promise<string>>();

/**
 * The popover of the citation marks: one per page, made of the list of references and of the card of each record. It opens on hover, on
 * keyboard focus and on activation; an activated one stays until it is dismissed. Without this script a mark is a link to the list.
 */
class CitePopover extends HTMLElement {
  /** The mark whose popover is open, or about to be. */
  #mark: HTMLAnchorElement | undefined;
  #pinned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
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
    if (mark && mark !== this.#mark) {
      this.#cards(mark);
      this.#timer = setTimeout(() => this.#open(mark, false), OPEN_AFTER_MS);
    } else if (!mark && this.#mark && !this.#pinned && !this.contains(target as Node)) {
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
      event.preventDefault();
      if (mark === this.#mark && this.#pinned) this.#close(true);
      else this.#open(mark, true);
    } else if (this.#mark && (target.closest('.pop-close') || !this.contains(target))) {
      this.#close(this.contains(target));
    }
  }

  async #open(mark: HTMLAnchorElement, pinned: boolean): Promise<void> {
    clearTimeout(this.#timer);
    if (mark !== this.#mark) {
      this.#close(false);
      this.#mark = mark;
      this.#pinned = pinned;
      const texts = await this.#cards(mark);
      // Left, closed or replaced while the cards were on their way.
      if (this.#mark !== mark) return;
      this.querySelector('.pop-body')!.replaceChildren(...stack(mark).map((one, i) => this.#source(one, texts[i]!)));
      this.ariaLabel = this.dataset.about!.replace('{short}', entryOf(mark).querySelector('.ref-name')!.textContent);
      // Beside its mark, so that Tab goes on into it and then to what follows.
      (mark.closest('.cites') ?? mark).after(this);
      mark.ariaExpanded = 'true';
      this.showPopover();
      this.#place();
    }
    this.#pinned ||= pinned;
    if (this.#pinned && this.matches(':popover-open')) this.focus({ preventScroll: true });
  }

  #close(focus: boolean): void {
    clearTimeout(this.#timer);
    const mark = this.#mark;
    if (!mark) return;
    this.#pinned = false;
    mark.ariaExpanded = null;
    if (this.matches(':popover-open')) this.hidePopover();
    // Focus on the mark would open it again if it were already forgotten.
    if (focus) mark.focus({ preventScroll: true });
    this.#mark = undefined;
  }

  #cards(mark: HTMLAnchorElement): Promise<string[]> {
    return Promise.all(stack(mark).map((one) => card(`${this.dataset.cards}${keyOf(one)}.txt`)));
  }

  /** Head and links from the list of references, between them the findings that this mark cites. */
  #source(mark: HTMLAnchorElement, text: string): HTMLElement {
    const source = document.createElement('div');
    source.className = 'pop-source';
    source.innerHTML = `<div class="source-more">${text}</div>`;
    const entry = entryOf(mark);
    source.prepend(entry.querySelector('.source-kind')!.cloneNode(true));
    if (mark.closest('.cites')) source.prepend(entry.querySelector('.ref-name')!.cloneNode(true));
    source.append(entry.querySelector('.ref-links')!.cloneNode(true));
    const cited = mark.dataset.cite!.split('#')[1]?.split(',');
    const findings = [...source.querySelectorAll<HTMLElement>('[data-finding]')];
    const left = findings.filter((one, i) => (cited ? !cited.includes(one.dataset.finding!) : i > 1));
    if (!cited && left[0]) left[0].insertAdjacentHTML('afterend', `<p class="source-outcome">${this.dataset.more}</p>`);
    for (const one of left) one.remove();
    return source;
  }

  /** Left edge on the text column, below the mark or above it; in the document, so that it scrolls along. */
  #place(): void {
    const mark = this.#mark;
    if (!mark || !this.matches(':popover-open')) return;
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
  const mark = target instanceof Element ? target.closest<HTMLAnchorElement>(MARK) : null;
  return mark && entryOf(mark) ? mark : null;
}

const entryOf = (mark: HTMLAnchorElement): HTMLElement => document.getElementById(mark.hash.slice(1))!;
const keyOf = (mark: HTMLAnchorElement): string => mark.dataset.cite!.split('#')[0]!;

/** The sources between one pair of brackets, the one that was asked for first. */
function stack(mark: HTMLAnchorElement): HTMLAnchorElement[] {
  const group = mark.closest('.cites')?.querySelectorAll<HTMLAnchorElement>(MARK) ?? [];
  return [mark, ...Array.from(group).filter((one) => one !== mark)];
}

/** Kept for the visit; one that did not come is asked for again the next time. */
function card(url: string): Promise<string> {
  const wanted =
    cards.get(url) ??
    fetch(url, { signal: AbortSignal.timeout(WAIT_MS) })
      .then((response) => (response.ok ? response.text() : Promise.reject()))
      .catch(() => {
        cards.delete(url);
        return '';
      });
  cards.set(url, wanted);
  return wanted;
}

customElements.define('cite-popover', CitePopover);
