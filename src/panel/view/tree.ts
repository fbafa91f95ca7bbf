import { element } from './dom';
import type { Span } from '../../analysis/model';

/** One line of a tree. `level` counts from 1; a row's children follow it with a higher level. */
export interface Row {
  readonly key: string;
  readonly level: number;
  /** In pixels, known before the row is drawn. */
  readonly height: number;
  /** What a screen reader says of it, and what a copy of it holds. */
  readonly label: string;
  readonly copy: string;
  /** Undefined when it has no children. */
  readonly expanded?: boolean;
  /** Where a click goes to. */
  readonly target?: Span;
  /** What the button for more says; no button where there is nothing more to do. */
  readonly actions?: string;
  draw(): readonly Node[];
}

export interface TreeEvents {
  /** With the focus, or only to look at. */
  open(target: Span, focus: boolean): void;
  /** Asked what can be done about a row. */
  act(row: Row): void;
  toggle(row: Row): void;
  /** The reader has scrolled, to so many pixels from the top. */
  scrolled(top: number): void;
  copy(text: string): void;
}

/** Rows drawn above and below what is in view, so that scrolling shows no gap, in pixels. */
const MARGIN = 300;

/**
 * A tree of which only the rows in view are drawn, so that thousands of them stay smooth. The focus stays on the tree; the active row is
 * named by `aria-activedescendant`, as the tree pattern of the ARIA Authoring Practices allows.
 */
export class Tree {
  readonly node: HTMLElement;
  private readonly sheet = element('div', { class: 'sheet', role: 'presentation' });
  private rows: readonly Row[] = [];
  private tops: number[] = [0];
  private active = '';
  private readonly selected = new Set<string>();
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
    this.node.addEventListener('scrollend', () => events.scrolled(this.node.scrollTop));
    this.node.addEventListener('dblclick', (event) => this.onClick(event));
    this.node.addEventListener('contextmenu', (event) => this.onContextMenu(event));
    this.node.addEventListener('keydown', (event) => this.onKey(event));
    this.node.addEventListener('focus', () => this.scheduleDraw());
    this.node.addEventListener('click', (event) => this.onClick(event));
    new ResizeObserver(() => this.scheduleDraw()).observe(this.node);
  }

  /** Shows other rows. Scroll position, active row and selection stay, by key. */
  show(rows: readonly Row[]): void {
    this.rows = rows;
    this.tops = [0];
    for (const row of rows) this.tops.push(this.tops.at(-1)! + row.height);
    this.sheet.style.height = `${this.tops.at(-1)}px`;
    const keys = new Set(rows.map((row) => row.key));
    for (const key of this.selected) if (!keys.has(key)) this.selected.delete(key);
    if (!keys.has(this.active)) this.active = rows[0]?.key ?? '';
    for (const row of this.drawn.values()) row.remove();
    this.drawn.clear();
    this.draw();
  }

  /** Goes back to where the reader was. */
  scrollTo(top: number): void {
    this.node.scrollTop = top;
    this.draw();
  }

  private scheduleDraw(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private draw(): void {
    const { scrollTop, clientHeight } = this.node;
    const first = this.rowAt(scrollTop - MARGIN);
    const last = this.rowAt(scrollTop + clientHeight + MARGIN);
    const wanted = new Set(this.rows.slice(first, last + 1).map((row) => row.key));
    wanted.add(this.active);
    for (const [key, row] of this.drawn)
      if (!wanted.has(key)) {
        row.remove();
        this.drawn.delete(key);
      }
    const activeIndex = this.activeIndex();
    const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
    if (activeIndex >= 0 && (activeIndex < first || activeIndex > last)) indexes.push(activeIndex);
    for (const index of indexes) {
      const row = this.rows[index];
      if (!row) continue;
      let node = this.drawn.get(row.key);
      if (!node) {
        node = this.make(row, index);
        this.drawn.set(row.key, node);
        this.sheet.append(node);
      }
      node.classList.toggle('active', row.key === this.active);
      node.setAttribute('aria-selected', String(this.selected.has(row.key)));
    }
    if (activeIndex >= 0) this.node.setAttribute('aria-activedescendant', this.idOf(activeIndex));
    else this.node.removeAttribute('aria-activedescendant');
  }

  private make(row: Row, index: number): HTMLElement {
    const { position, size } = this.siblings(index);
    const node = element('div', {
      class: `row level${row.level}`,
      role: 'treeitem',
      id: this.idOf(index),
      'data-index': index,
      'aria-level': row.level,
      'aria-posinset': position,
      'aria-setsize': size,
      'aria-expanded': row.expanded === undefined ? undefined : String(row.expanded),
    });
    node.style.top = `${this.tops[index]}px`;
    node.style.height = `${row.height}px`;
    const twistie = element('span', {
      class: `twistie codicon ${row.expanded === undefined ? '' : row.expanded ? 'codicon-chevron-down' : 'codicon-chevron-right'}`,
    });
    node.append(
      element('span', { class: 'announce' }, row.label),
      element('span', { class: 'cells', 'aria-hidden': 'true' }, twistie, ...row.draw(), ...moreButton(row)),
    );
    return node;
  }

  private idOf(index: number): string {
    return `${this.name}-${index}`;
  }

  /** The place of a row among the rows of its level under the same parent. */
  private siblings(index: number): { position: number; size: number } {
    const { level } = this.rows[index]!;
    let before = 0;
    for (let i = index - 1; i >= 0 && this.rows[i]!.level >= level; i--)
      if (this.rows[i]!.level === level) before++;
    let after = 0;
    for (let i = index + 1; i < this.rows.length && this.rows[i]!.level >= level; i++)
      if (this.rows[i]!.level === level) after++;
    return { position: before + 1, size: before + 1 + after };
  }

  private rowAt(top: number): number {
    let low = 0;
    let high = this.rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.tops[middle]! <= top) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private activeIndex(): number {
    return this.rows.findIndex((row) => row.key === this.active);
  }

  private activate(index: number): void {
    const row = this.rows[index];
    if (!row) return;
    this.active = row.key;
    const top = this.tops[index]!;
    const { scrollTop, clientHeight } = this.node;
    if (top < scrollTop) this.node.scrollTop = top;
    else if (top + row.height > scrollTop + clientHeight)
      this.node.scrollTop = top + row.height - clientHeight;
    this.draw();
  }

  private onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const node = event.target.closest('.row');
    const index = Number(node?.getAttribute('data-index') ?? -1);
    const row = this.rows[index];
    if (!row) return;
    if (event.ctrlKey || event.metaKey) {
      if (!this.selected.delete(row.key)) this.selected.add(row.key);
      this.activate(index);
      return;
    }
    if (event.shiftKey) {
      const [from, to] = [this.activeIndex(), index].sort((a, b) => a - b) as [number, number];
      for (const between of this.rows.slice(from, to + 1)) this.selected.add(between.key);
      this.activate(index);
      return;
    }
    this.selected.clear();
    this.activate(index);
    const tick = spanOf(event.target);
    const focus = event.type === 'dblclick';
    if (event.target.closest('.more')) this.events.act(row);
    else if (tick) this.events.open(tick, focus);
    else if (event.target.closest('.twistie') && row.expanded !== undefined) this.events.toggle(row);
    else if (row.target) this.events.open(row.target, focus);
    else if (row.expanded !== undefined && !focus) this.events.toggle(row);
  }

  private onContextMenu(event: MouseEvent): void {
    const node = event.target instanceof Element ? event.target.closest('.row') : null;
    // The keys for the menu name no row: then it is the active one's.
    const index = node ? Number(node.getAttribute('data-index')) : this.activeIndex();
    const row = this.rows[index];
    if (!row?.actions) return;
    event.preventDefault();
    event.stopPropagation();
    this.activate(index);
    this.events.act(row);
  }

  private onKey(event: KeyboardEvent): void {
    const index = this.activeIndex();
    const row = this.rows[index];
    if (!row) return;
    const page = Math.max(1, Math.floor(this.node.clientHeight / row.height) - 1);
    const steps: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: Math.min(this.rows.length - 1, index + page),
      PageUp: Math.max(0, index - page),
      Home: 0,
      End: this.rows.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) this.activate(next);
    else if (event.key === 'ArrowRight') {
      if (row.expanded === false) this.events.toggle(row);
      else if (row.expanded) this.activate(index + 1);
    } else if (event.key === 'ArrowLeft') {
      if (row.expanded) this.events.toggle(row);
      else this.activate(this.parentOf(index));
    } else if (event.key === 'Enter') {
      if (row.target) this.events.open(row.target, true);
      else if (row.expanded !== undefined) this.events.toggle(row);
      else if (row.actions) this.events.act(row);
    } else if (event.key === '.' && row.actions) {
      this.events.act(row);
    } else if (event.key === ' ') {
      if (!this.selected.delete(row.key)) this.selected.add(row.key);
      this.draw();
    } else if (event.key === 'c' && (event.ctrlKey || event.metaKey)) {
      const chosen = this.rows.filter((candidate) => this.selected.has(candidate.key));
      this.events.copy((chosen.length > 0 ? chosen : [row]).map((each) => each.copy).join('\n'));
    } else return;
    // VS Code listens to keys in its panels too: what was done here is done.
    event.preventDefault();
    event.stopPropagation();
  }

  private parentOf(index: number): number {
    const { level } = this.rows[index]!;
    for (let i = index - 1; i >= 0; i--) if (this.rows[i]!.level < level) return i;
    return index;
  }
}

/** The words that a tick stands for. */
export function spanOf(node: Element): Span | undefined {
  const tick = node.closest('[data-start]');
  return tick
    ? { start: Number(tick.getAttribute('data-start')), end: Number(tick.getAttribute('data-end')) }
    : undefined;
}

function moreButton({ actions }: Row): Node[] {
  return actions === undefined
    ? []
    : [element('span', { class: 'more codicon codicon-ellipsis', title: `${actions} (.)` })];
}
