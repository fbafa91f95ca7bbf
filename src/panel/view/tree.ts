import type { Span } from '../../analysis/model';
import { element } from './dom';
import { Layout } from './layout';
import { parentOf, type Row, siblings } from './row';
import { contextOf, redraw, rowNode, spanAt } from './rowNode';
import { Selection } from './selection';

/** Where a list is scrolled to: the row at the top, and how many pixels of it are out of view. */
export interface Place {
  readonly key: string;
  readonly offset: number;
}

export interface TreeEvents {
  /** With the focus, or only to look at. */
  open(target: Span, focus: boolean): void;
  /** Asked what can be done about a row. */
  act(row: Row): void;
  toggle(row: Row): void;
  scrolled(place: Place): void;
  copy(text: string, rows: number): void;
}

/** Rows drawn above and below what is in view, so that scrolling shows no gap, in pixels. */
const MARGIN = 300;
/** Height of a line in VS Code's own lists, which have 22 pixels at a font of 13. */
const LINE = 22 / 13;

/**
 * A tree of which only the rows in view are drawn, so that thousands of them stay smooth. The focus stays on the tree; the active row is
 * named by `aria-activedescendant`, as the tree pattern of the ARIA Authoring Practices allows.
 */
export class Tree {
  readonly node: HTMLElement;
  private readonly sheet = element('div', { class: 'sheet', role: 'presentation' });
  private readonly layout = new Layout();
  private readonly selection = new Selection();
  private rows: readonly Row[] = [];
  private active = '';
  private readonly drawn = new Map<string, HTMLElement>();
  private frame = 0;

  constructor(
    label: string,
    private readonly name: string,
    private readonly events: TreeEvents,
  ) {
    this.node = element(
      'div',
      { class: 'tree', role: 'tree', tabindex: 0, 'aria-label': label, 'aria-multiselectable': 'true' },
      this.sheet,
    );
    this.node.addEventListener('scroll', () => this.scheduleDraw(), { passive: true });
    this.node.addEventListener('scrollend', () => this.tellPlace());
    this.node.addEventListener('dblclick', (event) => this.onClick(event));
    this.node.addEventListener('contextmenu', (event) => this.onContextMenu(event));
    this.node.addEventListener('keydown', (event) => this.onKey(event));
    this.node.addEventListener('focus', () => this.scheduleDraw());
    this.node.addEventListener('click', (event) => this.onClick(event));
    new ResizeObserver(() => this.resize()).observe(this.node);
  }

  /** The row that the keyboard is on. */
  get activeRow(): Row | undefined {
    return this.rows[this.activeIndex()];
  }

  /** Shows other rows. What is at the top of the view, the active row and the selection stay, by key. */
  show(rows: readonly Row[]): void {
    const place = this.place();
    this.rows = rows;
    this.layout.show(rows);
    const indexes = new Map(rows.map((row, index) => [row.key, index]));
    this.selection.keepOnly(new Set(indexes.keys()));
    if (!indexes.has(this.active)) this.active = rows[0]?.key ?? '';
    for (const [key, node] of this.drawn) {
      const index = indexes.get(key);
      if (index === undefined) this.drop(key);
      else redraw(node, this.make(index));
    }
    const top = place && indexes.get(place.key);
    if (top !== undefined && place!.offset + top > 0) {
      this.sheet.style.height = `${this.layout.height}px`;
      this.node.scrollTop = this.layout.topAt(top) + place!.offset;
    }
    this.measure([...this.drawn.keys()].map((key) => indexes.get(key)!));
    this.draw();
  }

  /** Goes back to where the reader was; to the top when that is not known any more. */
  scrollTo(place: Place | undefined): void {
    const index = this.rows.findIndex(({ key }) => key === place?.key);
    this.node.scrollTop = index < 0 ? 0 : this.layout.topAt(index) + place!.offset;
    this.draw();
  }

  selectAll(): void {
    this.selection.all(this.rows.map(({ key }) => key));
    this.draw();
  }

  /** Copies the rows that are chosen; the active one when it is not among them. */
  copy(): void {
    const row = this.activeRow;
    if (!row) return;
    const chosen = this.selection.has(row.key)
      ? this.rows.filter(({ key }) => this.selection.has(key))
      : [row];
    this.events.copy(chosen.map(({ copy }) => copy).join('\n'), chosen.length);
  }

  private tellPlace(): void {
    const place = this.place();
    if (place) this.events.scrolled(place);
  }

  /** Where the list is scrolled to; undefined when it is empty. */
  private place(): Place | undefined {
    const { scrollTop } = this.node;
    const index = this.layout.rowAt(scrollTop);
    const row = this.rows[index];
    return row && { key: row.key, offset: scrollTop - this.layout.topAt(index) };
  }

  private resize(): void {
    this.layout.begin(Math.round(LINE * Number.parseFloat(getComputedStyle(this.node).fontSize)));
    this.measure([...this.drawn.values()].map((node) => Number(node.getAttribute('data-index'))));
    this.scheduleDraw();
  }

  private scheduleDraw(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  /** Draws what is in view. What is drawn may turn out lower than was thought, so that there is room for more. */
  private draw(): void {
    const activeIndex = this.activeIndex();
    let wanted: number[] = [];
    for (let fresh = true; fresh;) {
      const { scrollTop, clientHeight } = this.node;
      const first = this.layout.rowAt(scrollTop - MARGIN);
      const last = this.layout.rowAt(scrollTop + clientHeight + MARGIN);
      wanted = this.rows.slice(first, last + 1).map((_, i) => first + i);
      if (activeIndex >= 0 && (activeIndex < first || activeIndex > last)) wanted.push(activeIndex);
      const missing = wanted.filter((index) => !this.drawn.has(this.rows[index]!.key));
      for (const index of missing) {
        const node = this.make(index);
        this.drawn.set(this.rows[index]!.key, node);
        this.sheet.append(node);
      }
      this.measure(missing);
      fresh = missing.length > 0;
    }
    const keys = new Set(wanted.map((index) => this.rows[index]!.key));
    for (const key of this.drawn.keys()) if (!keys.has(key)) this.drop(key);
    this.sheet.style.height = `${this.layout.height}px`;
    for (const [key, node] of this.drawn) {
      node.style.top = `${this.layout.topAt(Number(node.getAttribute('data-index')))}px`;
      node.classList.toggle('active', key === this.active);
      node.setAttribute('aria-selected', String(this.selection.has(key)));
    }
    this.putInOrder();
    if (activeIndex >= 0) this.node.setAttribute('aria-activedescendant', this.idOf(activeIndex));
    else this.node.removeAttribute('aria-activedescendant');
    this.tellMenus();
  }

  /** A menu on a chosen row is about all that are chosen with it. The key for the menu names no row: then it is the active one's. */
  private tellMenus(): void {
    const row = this.activeRow;
    const isChosen = row !== undefined && this.selection.has(row.key);
    const also = this.rows.flatMap(({ key, level, target }) =>
      isChosen && target && key !== row.key && level === row.level && this.selection.has(key) ? [target] : [],
    );
    const context = contextOf(row, also);
    this.node.setAttribute('data-vscode-context', context);
    if (row) this.drawn.get(row.key)?.setAttribute('data-vscode-context', context);
  }

  /** In the order of the list, since that is how a screen reader reads on. */
  private putInOrder(): void {
    const place = (node: HTMLElement): number => Number(node.getAttribute('data-index'));
    let next: HTMLElement | null = null;
    for (const node of [...this.drawn.values()].sort((a, b) => place(b) - place(a))) {
      if (node.nextSibling !== next) this.sheet.insertBefore(node, next);
      next = node;
    }
  }

  /** Takes the heights of rows that are drawn, and keeps the row at the top of the view where it is. */
  private measure(indexes: readonly number[]): void {
    const { scrollTop } = this.node;
    const first = this.layout.rowAt(scrollTop);
    const offset = this.rows.length > 0 ? scrollTop - this.layout.topAt(first) : 0;
    const heights = indexes.flatMap((index) => {
      const height = this.drawn.get(this.rows[index]?.key ?? '')?.offsetHeight ?? 0;
      // A list that is not shown has no heights.
      return height > 0 ? [[index, height] as const] : [];
    });
    if (!this.layout.measured(new Map(heights))) return;
    this.sheet.style.height = `${this.layout.height}px`;
    if (scrollTop > 0) this.node.scrollTop = this.layout.topAt(first) + offset;
  }

  private drop(key: string): void {
    this.drawn.get(key)?.remove();
    this.drawn.delete(key);
  }

  private make(index: number): HTMLElement {
    return rowNode(this.rows[index]!, { id: this.idOf(index), index, ...siblings(this.rows, index) });
  }

  private idOf(index: number): string {
    return `${this.name}-${index}`;
  }

  private activeIndex(): number {
    return this.rows.findIndex((row) => row.key === this.active);
  }

  private activate(index: number): void {
    const row = this.rows[index];
    if (!row) return;
    this.active = row.key;
    // Drawn once to know its height, and again where it has been scrolled to.
    this.draw();
    const top = this.layout.topAt(index);
    const bottom = top + this.layout.heightAt(index);
    const { scrollTop, clientHeight } = this.node;
    if (top < scrollTop) this.node.scrollTop = top;
    else if (bottom > scrollTop + clientHeight) this.node.scrollTop = bottom - clientHeight;
    this.draw();
  }

  private stretch(from: string, index: number): void {
    const to = this.rows[index];
    if (!to) return;
    const keys = this.rows.map(({ key }) => key);
    this.selection.stretch(keys, from, to.key);
    this.activate(index);
  }

  private indexAt(target: EventTarget | null): number {
    const node = target instanceof Element ? target.closest('.row') : null;
    return Number(node?.getAttribute('data-index') ?? -1);
  }

  private onClick(event: MouseEvent): void {
    const index = this.indexAt(event.target);
    const row = this.rows[index];
    if (!row || !(event.target instanceof Element)) return;
    if (event.ctrlKey || event.metaKey) {
      this.selection.flip(row.key);
      return this.activate(index);
    }
    if (event.shiftKey) return this.stretch(this.active, index);
    this.selection.only(row.key);
    this.activate(index);
    const tick = spanAt(event);
    const focus = event.type === 'dblclick';
    if (event.target.closest('.more')) this.events.act(row);
    else if (tick) this.events.open(tick, focus);
    else if (event.target.closest('.twistie') && row.expanded !== undefined) this.events.toggle(row);
    else if (row.target) this.events.open(row.target, focus);
    else if (row.expanded !== undefined && !focus) this.events.toggle(row);
  }

  /** The menu itself is VS Code's, made from what package.json contributes; here the row is made the one that it is about. */
  private onContextMenu(event: MouseEvent): void {
    const index = this.indexAt(event.target);
    const row = this.rows[index];
    if (!row) return;
    if (!this.selection.has(row.key)) this.selection.only(row.key);
    this.activate(index);
  }

  private onKey(event: KeyboardEvent): void {
    const index = this.activeIndex();
    const row = this.rows[index];
    if (!row) return;
    const control = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor(this.node.clientHeight / this.layout.heightAt(index)) - 1);
    const steps: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: Math.min(this.rows.length - 1, index + page),
      PageUp: Math.max(0, index - page),
      Home: 0,
      End: this.rows.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined && event.shiftKey) this.stretch(row.key, next);
    else if (next !== undefined) this.activate(next);
    else if (event.key === 'ArrowRight') {
      if (row.expanded === false) this.events.toggle(row);
      else if (row.expanded) this.activate(index + 1);
    } else if (event.key === 'ArrowLeft') {
      if (row.expanded) this.events.toggle(row);
      else this.activate(parentOf(this.rows, index));
    } else if (event.key === 'Enter') {
      if (row.target) this.events.open(row.target, true);
      else if (row.expanded !== undefined) this.events.toggle(row);
      else if (row.actions) this.events.act(row);
    } else if (event.key === '.' && row.actions) this.events.act(row);
    else if (event.key === ' ') {
      this.selection.flip(row.key);
      this.draw();
    } else if (event.key === 'Escape') {
      this.selection.clear();
      this.draw();
    } else if (event.key === 'a' && control) this.selectAll();
    else if (event.key === 'c' && control) this.copy();
    else return;
    // VS Code listens to keys in its panels too: what was done here is done.
    event.preventDefault();
    event.stopPropagation();
  }
}
