import type { LocalMention, Passage } from '../model';

type Mentions = readonly LocalMention[];

/**
 * Remembers what is read from a passage and its mentions, as long as these are the same: an edit elsewhere gives equal lists anew.
 *
 * @param read depends on what it is given alone
 */
export function byPassage<T>(
  read: (passage: Passage, mentions: Mentions) => T,
): (passage: Passage, mentions: Mentions) => T {
  const memory = new WeakMap<Passage, { readonly mentions: Mentions; readonly found: T }>();
  return (passage, mentions) => {
    const known = memory.get(passage);
    if (known && isSame(known.mentions, mentions)) return known.found;
    const found = read(passage, mentions);
    memory.set(passage, { mentions, found });
    return found;
  };
}

const isSame = (a: Mentions, b: Mentions): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ start, end, type, kind }, at) => {
      const other = b[at]!;
      return start === other.start && end === other.end && type === other.type && kind === other.kind;
    }));
