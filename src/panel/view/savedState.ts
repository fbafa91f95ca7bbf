import type { Sort } from './list';
import { TABS } from './tabs';
import type { Place } from './tree';

/** What the panel remembers while it is hidden, and over a reload. */
export interface SavedState {
  readonly tab: string;
  readonly filter: string;
  readonly sorts: Record<string, Sort>;
  readonly toggled: readonly string[];
  readonly pinned: readonly string[];
  /** Where each tab's list was scrolled to. */
  readonly scrolled: Record<string, Place>;
}

/** Takes back what was saved, part by part: an older version may have saved something else. */
export function readState(saved: unknown): SavedState {
  const from = (typeof saved === 'object' && saved !== null ? saved : {}) as Partial<
    Record<keyof SavedState, unknown>
  >;
  const strings = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
  return {
    tab: TABS.find(({ id }) => id === from.tab)?.id ?? TABS[0]!.id,
    filter: typeof from.filter === 'string' ? from.filter : '',
    sorts: Object.fromEntries(
      TABS.flatMap(({ id, sorts }) => {
        const chosen = (from.sorts as Record<string, unknown> | undefined)?.[id];
        return sorts.some(([value]) => value === chosen) ? [[id, chosen as Sort]] : [];
      }),
    ),
    toggled: strings(from.toggled),
    pinned: strings(from.pinned),
    scrolled: Object.fromEntries(
      TABS.flatMap(({ id }) => {
        const top = (from.scrolled as Record<string, unknown> | undefined)?.[id];
        return isPlace(top) ? [[id, top]] : [];
      }),
    ),
  };
}

function isPlace(value: unknown): value is Place {
  const { key, offset } = (value ?? {}) as Partial<Record<keyof Place, unknown>>;
  return typeof key === 'string' && typeof offset === 'number';
}
