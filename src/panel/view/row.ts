import type { Span } from '../../analysis/model';

/** One line of a tree. `level` counts from 1; a row's children follow it with a higher level. */
export interface Row {
  readonly key: string;
  readonly level: number;
  /** How many lines of text it is likely to take, until it is drawn and measured. */
  readonly lines: number;
  /** What a screen reader says of it, and what a copy of it holds. */
  readonly label: string;
  readonly copy: string;
  /** What stands of it in an exported table; rows without are left out there. */
  readonly cells?: readonly string[];
  /** What menus are told of it. */
  readonly context?: Readonly<Record<string, string | number | boolean>>;
  /** Undefined when it has no children. */
  readonly expanded?: boolean;
  /** Where a click goes to. */
  readonly target?: Span;
  /** What the button for more says; no button where there is nothing more to do. */
  readonly actions?: string;
  draw(): readonly Node[];
}

/** The place of a row among the rows of its level under the same parent, from 1, and how many those are. */
export function siblings(rows: readonly Row[], index: number): { position: number; size: number } {
  const { level } = rows[index]!;
  let before = 0;
  for (let i = index - 1; i >= 0 && rows[i]!.level >= level; i--) if (rows[i]!.level === level) before++;
  let after = 0;
  for (let i = index + 1; i < rows.length && rows[i]!.level >= level; i++)
    if (rows[i]!.level === level) after++;
  return { position: before + 1, size: before + 1 + after };
}

/** The row that another lies under; itself where it lies under none. */
export function parentOf(rows: readonly Row[], index: number): number {
  const { level } = rows[index]!;
  for (let i = index - 1; i >= 0; i--) if (rows[i]!.level < level) return i;
  return index;
}
