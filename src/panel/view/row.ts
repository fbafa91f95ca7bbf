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
