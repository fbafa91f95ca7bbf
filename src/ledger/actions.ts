import type { Decision, Ledger, Source } from './model';
import type { Naming } from './naming';

/** A change to a ledger: what is put in the place of what has the same id, or added; and what is taken out. */
export interface Action {
  readonly put?: readonly Decision[];
  /** Ids of decisions. */
  readonly remove?: readonly string[];
  readonly putNamings?: readonly Naming[];
  /** Ids of namings. */
  readonly removeNamings?: readonly string[];
  readonly putSources?: readonly Source[];
  /** Ids of sources. */
  readonly removeSources?: readonly string[];
}

interface Applied {
  readonly ledger: Ledger;
  /** The action that brings back what was. */
  readonly undo: Action;
}

/**
 * Carries an action out. `undo`, applied to the result or to any later ledger, restores the decisions and sources that the action
 * touched, and touches no others. Pass the undo through {@link stamped} first: a ledger is reconciled with other people's by time,
 * and bringing something back is a new decision of now.
 */
export function apply(ledger: Ledger, action: Action): Applied {
  const decisions = replace(ledger.decisions, action.put ?? [], action.remove ?? []);
  const namings = replace(ledger.namings, action.putNamings ?? [], action.removeNamings ?? []);
  const sources = replace(ledger.sources, action.putSources ?? [], action.removeSources ?? []);
  return {
    ledger: {
      ...ledger,
      decisions: decisions.items,
      namings: namings.items,
      sources: sources.items,
    },
    undo: {
      put: decisions.before,
      remove: decisions.added,
      putNamings: namings.before,
      removeNamings: namings.added,
      putSources: sources.before,
      removeSources: sources.added,
    },
  };
}

/** The action with its decisions and namings marked as made `now` (ISO 8601). */
export function stamped(action: Action, now: string): Action {
  const mark = <T extends Decision | Naming>(item: T): T => ({ ...item, modified: now });
  return {
    ...action,
    ...(action.put && { put: action.put.map(mark) }),
    ...(action.putNamings && { putNamings: action.putNamings.map(mark) }),
  };
}

function replace<T extends { readonly id: string }>(
  items: readonly T[],
  put: readonly T[],
  remove: readonly string[],
): { items: T[]; before: T[]; added: string[] } {
  const byId = new Map(items.map((item) => [item.id, item]));
  const touched = new Set([...put.map(({ id }) => id), ...remove]);
  const before = [...touched].flatMap((id) => byId.get(id) ?? []);
  const added = [...new Set(put.map(({ id }) => id))].filter((id) => !byId.has(id));
  for (const id of remove) byId.delete(id);
  for (const item of put) byId.set(item.id, item);
  return { items: [...byId.values()], before, added };
}
