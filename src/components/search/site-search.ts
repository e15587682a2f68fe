import { search as words } from '../../i18n/en/search.ts';
import { boxCounts, type Members, readMembers } from './box-counts.ts';
import { fromAddress, type Hit, holds, merge, toAddress, toFilters, variants } from './query.ts';

interface PagefindResult extends Hit {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}
interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options?: object): Promise<{ results: PagefindResult[] }>;
}

const STEP = 10;

/** Search over the built pages. Nothing is loaded before the first touch, and nothing leaves the site. */
class SiteSearch extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  #members: Promise<Members> | undefined;
  #chosen = new Map<string, Set<string>>();
  #hits: PagefindResult[] = [];
  #turn = 0;

  get #input() {
    return this.querySelector<HTMLInputElement>('input[type="search"]')!;
  }

  connectedCallback() {
    const { query, chosen } = fromAddress(location.search);
    this.#chosen = chosen;
    this.#input.value = query;
    this.#input.disabled = false;
    this.querySelector<HTMLButtonElement>('.go')!.disabled = false;
    this.#input.addEventListener('focus', () => void this.#load(), { once: true });
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run(true);
    });
    this.querySelector('.clear')!.addEventListener('click', () => {
      for (const values of this.#chosen.values()) values.clear();
      void this.#run(false);
    });
    this.querySelector('.see')!.addEventListener('click', () => {
      this.querySelector('.narrow')!.removeAttribute('open');
      const title = this.querySelector<HTMLElement>('.results-title')!;
      title.focus();
      title.scrollIntoView();
    });
    this.querySelector('.more')!.addEventListener('click', () => void this.#show(true));
    if (query || [...chosen.values()].some((values) => values.size > 0)) void this.#run(false);
    else void this.#idleFilters();
  }

  /** Opens with all filters visible, as soon as the browser has nothing better to do. */
  #idleFilters() {
    const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
    later(() => void this.#run(false));
  }

  #load(): Promise<Pagefind> {
    this.#engine ??= import(/* @vite-ignore */ this.dataset['engine']!).then(async (engine: Pagefind) => {
      await engine.init();
      return engine;
    });
    return this.#engine;
  }

  async #run(moveFocus: boolean) {
    const turn = ++this.#turn;
    const query = this.#input.value;
    history.replaceState(null, '', location.pathname + toAddress(query, this.#chosen));
    const status = this.querySelector('.count')!;
    try {
      const engine = await this.#load();
      // Before the first search, or its counts are all 0: the index of the filters is loaded on demand.
      const all = await engine.filters();
      const filters = toFilters(this.#chosen);
      const asked = variants(query);
      const unknown: string[][] = [];
      for (const variant of asked) unknown.push(await this.#missing(engine, variant));
      const known = asked.length > 0 ? asked.filter((_, index) => !unknown[index]!.length) : [null];
      const find = async (options?: object) =>
        merge(
          (await Promise.all(known.map((variant) => engine.search(variant, options)))).map(({ results }) => results),
        );
      this.#members ??= readMembers(all, (none, options) => engine.search(none, options));
      const [hits, unfiltered, members] = await Promise.all([find({ filters }), find(), this.#members]);
      if (turn !== this.#turn) return;
      this.#hits = hits;
      // A synonym may stand on pages that the typed word is not on.
      const missing = unknown.some((list) => list.length === 0) ? [] : (unknown[0] ?? []);
      status.textContent = this.#hits.length === 0 ? words.none : words.count(this.#hits.length);
      this.querySelector('.see')!.textContent = words.see(this.#hits.length);
      const found = unfiltered.map(({ id }) => id);
      this.#boxes(all, boxCounts(found, members, this.#chosen));
      await this.#help(engine, query, filters, missing);
      await this.#show(false);
      if (moveFocus) this.querySelector<HTMLElement>('.results-title')!.focus();
    } catch {
      this.#engine = undefined;
      this.#members = undefined;
      status.textContent = words.failed;
    }
  }

  /**
   * The words of a query that are on no page. One after the other: Pagefind keeps one copy of a page, and writes the
   * excerpt of the latest search into it, so that two words found on the same page would both show that of the second.
   */
  async #missing(engine: Pagefind, query: string): Promise<string[]> {
    const typed = query.split(' ');
    const missing: string[] = [];
    for (const word of typed) {
      const [first] = (await engine.search(word)).results;
      if (first === undefined || !holds((await first.data()).excerpt, word)) missing.push(word);
    }
    return missing;
  }

  /** Nothing found: say which word no page holds, and which filter to drop. A word is never silently ignored. */
  async #help(engine: Pagefind, query: string, filters: Record<string, { any: string[] }>, missing: string[]) {
    const help = this.querySelector('.help')!;
    help.replaceChildren();
    if (this.#hits.length > 0) return;
    const say = (text: string) => help.append(Object.assign(document.createElement('p'), { textContent: text }));
    for (const word of missing) say(words.noneWord(word));
    for (const name of missing.length > 0 ? [] : Object.keys(filters)) {
      const { [name]: dropped, ...rest } = filters;
      const { results } = await engine.search(query.trim() || null, { filters: rest });
      if (results.length > 0) say(words.noneFilter(dropped!.any.join(', '), results.length));
    }
    say(words.noneHelp);
  }

  #boxes(all: Record<string, Record<string, number>>, now: ReturnType<typeof boxCounts>) {
    for (const [name, values] of this.#chosen) {
      const group = this.querySelector(`[data-filter="${name}"] .boxes`);
      if (!group) continue;
      const order = (a: [string, number], b: [string, number]) =>
        name === 'year' ? b[0].localeCompare(a[0]) : b[1] - a[1];
      const count = (value: string) => now.get(name)?.get(value) ?? 0;
      // A box that would give nothing is left out, unless it is ticked.
      const boxes = Object.entries(all[name] ?? {})
        .filter(([value]) => values.has(value) || count(value) > 0)
        .sort(order);
      group.parentElement!.hidden = boxes.length === 0;
      group.replaceChildren(
        ...boxes.map(([value]) => {
          const label = document.createElement('label');
          const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: values.has(value) });
          box.addEventListener('change', () => {
            if (box.checked) values.add(value);
            else values.delete(value);
            void this.#run(false).then(() => this.#refocus(name, value));
          });
          const text = Object.assign(document.createElement('span'), { textContent: value });
          const number = Object.assign(document.createElement('span'), {
            className: 'meta',
            textContent: String(count(value)),
          });
          label.append(box, text, number);
          label.dataset['value'] = value;
          return label;
        }),
      );
    }
    const any = [...this.#chosen.values()].some((values) => values.size > 0);
    this.querySelector<HTMLElement>('.clear')!.hidden = !any;
  }

  /** The boxes were made anew; the one that was just changed keeps the focus. */
  #refocus(name: string, value: string) {
    const labels = this.querySelectorAll<HTMLElement>(`[data-filter="${name}"] label`);
    for (const label of labels) if (label.dataset['value'] === value) label.querySelector('input')?.focus();
  }

  async #show(more: boolean) {
    const list = this.querySelector('.hits')!;
    const from = more ? list.children.length : 0;
    const turn = this.#turn;
    const pages = await Promise.all(this.#hits.slice(from, from + STEP).map((hit) => hit.data()));
    if (turn !== this.#turn) return;
    if (!more) list.replaceChildren();
    list.append(...pages.map(hitRow));
    if (more) list.children[from]?.querySelector('a')?.focus();
    const rest = this.#hits.length - list.children.length;
    const button = this.querySelector<HTMLButtonElement>('.more')!;
    button.hidden = rest <= 0;
    button.textContent = words.more(Math.min(STEP, rest));
  }
}

/** One page in the list of results. */
function hitRow(page: Awaited<ReturnType<PagefindResult['data']>>): HTMLLIElement {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = '') =>
    Object.assign(document.createElement(tag), { className, textContent: text });
  const row = make('li', 'hit');
  const heading = make('h3', '');
  const link = Object.assign(make('a', '', page.meta['title'] ?? page.url), { href: page.url });
  heading.append(link);
  const excerpt = make('p', 'excerpt small');
  // Pagefind's excerpt is our own built text with <mark> around the words.
  excerpt.innerHTML = page.excerpt;
  row.append(
    make('p', 'meta kind', [page.meta['design'], page.meta['short']].filter(Boolean).join(', ')),
    heading,
    excerpt,
  );
  return row;
}

customElements.define('site-search', SiteSearch);
