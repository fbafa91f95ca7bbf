import type { Token } from '../model';
import type { Name } from './lists';

/** Heads of events that are named with their year, before or behind. */
const DATED: ReadonlySet<string> = new Set(['referendum', 'election', 'elections', 'conference', 'summit']);

/** Heads behind which a name is over, but for a place or a year. */
const VOTES: ReadonlySet<string> = new Set(['referendum', 'election', 'elections', 'by-election']);

export const MONTHS: ReadonlySet<string> = new Set(
  'January February March April May June July August September October November December'.split(' '),
);

const isYear = (text: string): boolean => /^(1[89]|20)\d\d$/.test(text);

/**
 * Elections and the like with all that names them, and nothing else: "February 1974 United Kingdom general election", "1992 United States
 * Senate special election in California", "Kenyan constitutional referendum, 2010"; "2001 Italian general election |the Greens|" is over
 * at its head, and "2004 election and 2006 election" are two.
 */
export function elections(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const result: Name[] = [];
  const parts = names
    .map((name) => asReferendum(tokens, name))
    .flatMap((name) => (name.label === 'event' ? votesIn(tokens, name) : name));
  for (let n = 0; n < parts.length; n++) {
    const name = parts[n]!;
    const next = parts[n + 1];
    if (name.label !== 'event') result.push(name);
    else if (next && isHeldIn(tokens, name, next)) {
      result.push({ ...withMonth(tokens, name), last: next.last });
      n++;
    } else result.push(withMonth(tokens, withYear(tokens, withHead(tokens, name))));
  }
  return result;
}

const textAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';
const isVote = (tokens: readonly Token[], i: number): boolean => VOTES.has(textAt(tokens, i).toLowerCase());

/** The votes that a name runs over, each up to its head, or to the place where it is held. */
function votesIn(tokens: readonly Token[], { label, first, last }: Name): Name[] {
  const parts: Name[] = [];
  let from = first;
  for (let i = first; i < last; i++) {
    if (!isVote(tokens, i)) continue;
    const next = textAt(tokens, i + 1);
    if (i + 1 >= last || next === ',' || next === 'of' || next === 'on') {
      // The last: a vote itself where it has a name, else nothing of this one.
      const isNamed = i - from > 1 || isYear(textAt(tokens, from));
      return parts.length === 0 || isNamed ? [...parts, { label, first: from, last }] : parts;
    }
    let end = i + 1;
    if (next === 'in') while (end < last && !/^(?:the|and|,)$/.test(textAt(tokens, end))) end++;
    parts.push({ label, first: from, last: end });
    from = end;
    while (from < last && /^(?:the|and|,)$/.test(textAt(tokens, from))) from++;
    i = from - 1;
  }
  return parts.length === 0 ? [{ label, first, last }] : parts;
}

/** "1992 United States Senate special election |in California|". */
function isHeldIn(tokens: readonly Token[], { first, last }: Name, place: Name): boolean {
  return (
    isYear(textAt(tokens, first)) &&
    isVote(tokens, last - 1) &&
    textAt(tokens, last) === 'in' &&
    place.label === 'place' &&
    place.first === last + 1
  );
}

/** Words that may stand between a people and its referendum: "Scottish independence referendum". */
const BETWEEN = 2;

/** A referendum that is named after a people is an event, though the tagger saw the people alone. */
function asReferendum(tokens: readonly Token[], name: Name): Name {
  const { label, first, last } = name;
  if (label !== 'group' || last - first > 1) return name;
  for (let i = last; i <= last + BETWEEN; i++) {
    if (textAt(tokens, i) === 'referendum') return { label: 'event', first, last: i + 1 };
    if (!/^\p{Ll}[\p{L}-]+$/u.test(textAt(tokens, i))) break;
  }
  return name;
}

const KINDS: ReadonlySet<string> = new Set(
  'general local regional municipal legislative parliamentary presidential gubernatorial special snap'.split(
    ' ',
  ),
);

/** "1981 Northern Ireland |local elections|". */
function withHead(tokens: readonly Token[], name: Name): Name {
  const isOpen = isYear(textAt(tokens, name.first)) && !isVote(tokens, name.last - 1);
  return isOpen && KINDS.has(textAt(tokens, name.last)) && isVote(tokens, name.last + 1)
    ? { ...name, last: name.last + 2 }
    : name;
}

/** "|February| 1974 United Kingdom general election". */
function withMonth(tokens: readonly Token[], name: Name): Name {
  const isDated = isYear(textAt(tokens, name.first)) && name.last - name.first > 1;
  return isDated && MONTHS.has(textAt(tokens, name.first - 1)) ? { ...name, first: name.first - 1 } : name;
}

/** A year after a comma belongs to a name that has none yet; in a list it begins the next one: "…, 1997 Canadian election". */
function withYear(tokens: readonly Token[], name: Name): Name {
  const { first, last } = name;
  const takes =
    last - first > 2 &&
    DATED.has(textAt(tokens, last - 1).toLowerCase()) &&
    !isYear(textAt(tokens, first)) &&
    textAt(tokens, last) === ',' &&
    isYear(textAt(tokens, last + 1)) &&
    !/^\p{L}/u.test(textAt(tokens, last + 2));
  return takes ? { ...name, last: last + 2 } : name;
}
