import type { Span } from '../../analysis/model';
import { element } from './dom';
import type { Row } from './row';

export interface RowPlace {
  readonly id: string;
  readonly index: number;
  /** Its place among the rows of its level under the same parent, from 1, and how many those are. */
  readonly position: number;
  readonly size: number;
}

/** A row as drawn. What is seen is hidden from screen readers, who are given the label instead. */
export function rowNode(row: Row, { id, index, position, size }: RowPlace): HTMLElement {
  const twistie = element('span', {
    class: `twistie codicon ${row.expanded === undefined ? '' : row.expanded ? 'codicon-chevron-down' : 'codicon-chevron-right'}`,
  });
  return element(
    'div',
    {
      class: `row level${row.level}`,
      role: 'treeitem',
      id,
      'data-index': index,
      'data-vscode-context': contextOf(row),
      'aria-level': row.level,
      'aria-posinset': position,
      'aria-setsize': size,
      'aria-expanded': row.expanded === undefined ? undefined : String(row.expanded),
    },
    element('span', { class: 'announce' }, row.label),
    element('span', { class: 'cells', 'aria-hidden': 'true' }, twistie, ...row.draw(), ...moreButton(row)),
  );
}

/** Makes a row that is drawn already look like another, and leaves what is the same as it is, under the reader's pointer too. */
export function redraw(drawn: HTMLElement, as: HTMLElement): void {
  for (const name of drawn.getAttributeNames())
    if (name !== 'style' && name !== 'aria-selected' && !as.hasAttribute(name)) drawn.removeAttribute(name);
  for (const { name, value } of as.attributes)
    if (drawn.getAttribute(name) !== value) drawn.setAttribute(name, value);
  const same = [...as.children].every((child, i) => drawn.children[i]?.isEqualNode(child));
  if (!same) drawn.replaceChildren(...as.childNodes);
}

/**
 * What VS Code is told of a row for its menu; package.json's `webview/context` asks for it.
 *
 * @param also where the other rows lead to that are chosen with it
 */
export function contextOf(row: Row | undefined, also: readonly Span[] = []): string {
  return JSON.stringify({
    chanceryRow: 'none',
    ...row?.context,
    ...(also.length > 0 && { also: also.map(({ start, end }) => ({ start, end })) }),
    preventDefaultContextMenuItems: true,
  });
}

/** The words that a click in a strip means: those of the tick that is nearest, since ticks are thin. */
export function spanAt(event: MouseEvent): Span | undefined {
  const target = event.target as Element;
  const strip = target.closest('.strip');
  const distance = (tick: Element): number => {
    const { left, right } = tick.getBoundingClientRect();
    return tick === target ? -1 : Math.abs(event.clientX - (left + right) / 2);
  };
  const [tick] = [...(strip?.querySelectorAll('[data-start]') ?? [])]
    .map((each) => [distance(each), each] as const)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);
  return tick
    ? { start: Number(tick.getAttribute('data-start')), end: Number(tick.getAttribute('data-end')) }
    : undefined;
}

/** A row that unfolds shows enough already: its menu and its key do. */
function moreButton({ actions, expanded }: Row): Node[] {
  return actions === undefined || expanded !== undefined
    ? []
    : [element('span', { class: 'more codicon codicon-ellipsis', title: `${actions} (.)` })];
}
