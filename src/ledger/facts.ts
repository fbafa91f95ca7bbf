import { align, type Stretch } from './alignWords';
import { dateWords, directions, negations, negativePrefixes, numberWords, unitWords } from './factWords';
import { joinSameFigures } from './sameFigures';
import type { FactKind, Word } from './word';
import { wordsOf } from './words';

/** A piece of a word-level diff; the pieces in order are the wording before (without `added`) or after (without `removed`). */
export interface DiffPart {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A fact that an edit touched: "40" became "45". Empty where there was none, or is none any more. */
export interface ChangedFact {
  readonly kind: FactKind;
  readonly before: string;
  readonly after: string;
}

export interface FactChange {
  /** An edit touched a fact, so that the check no longer holds. */
  readonly isMaterial: boolean;
  readonly facts: readonly ChangedFact[];
  readonly diff: readonly DiffPart[];
}

/** What two wordings are part of. */
export interface Surroundings {
  /** The marks of the quotations that they begin inside of. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** They say which office someone holds. */
  readonly givesRole?: boolean;
}

const UNCHANGED: FactChange = { isMaterial: false, facts: [], diff: [] };

/**
 * Compares a claim as it was checked with the claim as it stands.
 *
 * Material are changes to names, numbers, dates, units, negations words that say which way ("rose", "fell"), to their order, to any
 * word in quotation marks, and to offices where a role is given. Not material are quotation marks of another style, dashes, spaces, line breaks, capitals at
 * the head of a sentence, other ways to write the same figure ("40 %", "forty percent", "Jan. 5" for "5 January"), and ordinary words.
 *
 * Quadratic in the length of what changed, within bounds (see {@link align}).
 */
export function compareFacts(before: string, after: string, around: Surroundings = {}): FactChange {
  if (before === after && around.before === around.after) return { ...UNCHANGED, diff: sameDiff(before) };
  const [old, present] = joinSameFigures(
    { text: before, words: wordsOf(before, around.before, around.givesRole) },
    { text: after, words: wordsOf(after, around.after, around.givesRole) },
  );
  const stretches = align(old, present);
  const facts = stretches
    .filter(({ isSame }) => !isSame)
    .flatMap((stretch) => changedFacts(stretch, { before, after }, old, present));
  return { isMaterial: facts.length > 0, facts, diff: diffOf(stretches, { before, after }, old, present) };
}

/** How many names and numbers a wording has in `all`, and how many of them another has too, in whatever order. */
export function sharedFacts(before: string, after: string): { shared: number; all: number } {
  const keysOf = (text: string): string[] =>
    wordsOf(text).flatMap(({ fact, key }) => (fact === 'name' || fact === 'number' ? [key] : []));
  const facts = keysOf(before);
  const left = keysOf(after);
  let shared = 0;
  for (const key of facts) {
    const at = left.indexOf(key);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return { shared, all: facts.length };
}

interface Wordings {
  readonly before: string;
  readonly after: string;
}

function changedFacts(
  stretch: Stretch,
  { before, after }: Wordings,
  old: readonly Word[],
  present: readonly Word[],
): ChangedFact[] {
  const gone = old.slice(...stretch.before);
  const come = present.slice(...stretch.after);
  const changed: ChangedFact[] = [];
  const say = (from: Word | undefined, to: Word | undefined, kind: FactKind): void => {
    changed.push({
      kind,
      before: from ? before.slice(from.start, from.end) : '',
      after: to ? after.slice(to.start, to.end) : '',
    });
  };
  if (gone.length === come.length) {
    gone.forEach((from, i) => {
      const to = come[i]!;
      if (from.key === to.key && from.isQuoted === to.isQuoted) return;
      const kind = from.isQuoted !== to.isQuoted ? 'quoted' : (from.fact ?? to.fact ?? reversal(from, to));
      if (kind && !isCorrection(from, to)) say(from, to, kind);
    });
    return changed;
  }
  const oldFacts = gone.filter(({ fact }) => fact);
  const newFacts = come.filter(({ fact }) => fact);
  for (let i = 0; i < Math.max(oldFacts.length, newFacts.length); i++) {
    const [from, to] = [oldFacts[i], newFacts[i]];
    if (from?.key !== to?.key || from?.isQuoted !== to?.isQuoted) say(from, to, (from?.fact ?? to?.fact)!);
  }
  return changed;
}

/** "able" and "unable", "binding" and "nonbinding". */
function reversal({ key: from }: Word, { key: to }: Word): FactKind | undefined {
  const isReversed = negativePrefixes.some((prefix) => from === prefix + to || to === prefix + from);
  return isReversed ? 'negation' : undefined;
}

/** Shorter words are too near to each other to tell a slip from another word. */
const SHORTEST_SLIP = 4;

/** "Never" is one letter away from "newer"; "nobody" is near no other word. */
const SHORTEST_NEGATION = 6;

/**
 * Whether a word from our lists was only spelled right, or wrong: "milion" for "million". Names are on no list, so that any change to a
 * name stands; and two words of the lists are never each other's slips.
 */
function isCorrection(from: Word, to: Word): boolean {
  if (from.isQuoted || to.isQuoted || Boolean(from.fact) === Boolean(to.fact)) return false;
  const [listed, other] = from.fact ? [from, to] : [to, from];
  return isListed(listed) && other.form.length >= SHORTEST_SLIP && isSlip(listed.form, other.form);
}

const isListed = ({ form, fact }: Word): boolean =>
  fact === 'role' ||
  numberWords.has(form) ||
  dateWords.has(form) ||
  unitWords.has(form) ||
  directions.has(form) ||
  (negations.has(form) && form.length >= SHORTEST_NEGATION);

/** Whether two words differ by one letter put in, left out, exchanged or swapped with the next. */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  const [left, right] = [short.length - head - tail, long.length - head - tail];
  if (right <= 1) return left + right > 0;
  return left === 2 && right === 2 && short[head] === long[head + 1] && short[head + 1] === long[head];
}

const sameDiff = (text: string): DiffPart[] => (text ? [{ change: 'same', text }] : []);

/** White space and marks go with the word before them. */
function diffOf(
  stretches: readonly Stretch[],
  { before, after }: Wordings,
  old: readonly Word[],
  present: readonly Word[],
): DiffPart[] {
  const cut = (text: string, words: readonly Word[], [from, to]: readonly [number, number]): string =>
    text.slice(from === 0 ? 0 : (words[from]?.start ?? text.length), words[to]?.start ?? text.length);
  const parts: DiffPart[] = [];
  for (const { isSame, before: was, after: is } of stretches) {
    const removed = was[1] > was[0] ? cut(before, old, was) : '';
    const added = is[1] > is[0] ? cut(after, present, is) : '';
    if (isSame) parts.push({ change: 'same', text: added });
    else {
      if (removed) parts.push({ change: 'removed', text: removed });
      if (added) parts.push({ change: 'added', text: added });
    }
  }
  return parts;
}
