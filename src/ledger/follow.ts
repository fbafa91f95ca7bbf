import type { Span } from '../analysis/model';
import { anchor, AnchorText } from './anchor';
import { type Edit, type Shifted, shiftThrough } from './edits';
import { fold, foldWords, unfold } from './fold';
import type { Decision } from './model';
import { describe } from './selectors';

/** A decision and where its words now stand, in code units; null for an orphan, whose selectors tell what its words were. */
export interface Anchored {
  readonly decision: Decision;
  readonly span: Span | null;
}

/**
 * Finds the words of all decisions in a text, as when an article is opened. The order of the decisions is kept.
 *
 * @param known where decisions stand in this same text already, as when the ledger was read again: kept, unless someone has tied the
 *   decision to other words since
 */
export function anchorAll(
  decisions: readonly Decision[],
  text: string,
  known: readonly Anchored[] = [],
): Anchored[] {
  const within = new AnchorText(text);
  const places = new Map(known.map((one) => [one.decision.id, one]));
  return decisions.map((decision) => {
    const place = places.get(decision.id);
    const holds =
      place?.span && (place.decision.modified === decision.modified || sameWords(place.decision, decision));
    return { decision, span: holds ? place.span : anchor(decision.selectors, within) };
  });
}

const sameWords = (one: Decision, other: Decision): boolean => one.selectors.exact === other.selectors.exact;

/** Of words edited in place so much must be left; with less they are others, and the old ones are looked for. */
const LEAST_KEPT = 0.25;

/** Of words whose end was cut off together with what stood beside it, so much. */
const LEAST_OF_CUT = 0.6;

/**
 * Carries decisions along with edits; `text` is what the edits led to. What no edit touched costs an addition and is described
 * as before ({@link describeAll} brings its position up to date before it is written). What was edited in place is described anew.
 * What was removed is looked for, since it may have been moved, and becomes an orphan that keeps its description; text
 * that comes in is looked through for the orphans it may bring back, so that cut and paste, or undo, lose nothing.
 */
export function follow(anchored: readonly Anchored[], edits: readonly Edit[], text: string): Anchored[] {
  const within = new AnchorText(text);
  const arrived = arrivedText(edits, text);
  return anchored.map((one) => {
    if (!one.span) {
      if (!mayBringBack(arrived, one.decision)) return one;
      const found = anchor(one.decision.selectors, within);
      return found ? { ...one, span: found } : one;
    }
    const shifted = shiftThrough(one.span, edits);
    if (!shifted.isTouched) return { ...one, span: { start: shifted.start, end: shifted.end } };
    const span = placeOf(one.decision, shifted, one.span.end - one.span.start, within);
    return span ? { decision: describedAt(one.decision, span, within), span } : { ...one, span: null };
  });
}

/** Where words stand that an edit has touched, of which there were `length` characters. */
function placeOf({ selectors }: Decision, shifted: Shifted, length: number, within: AnchorText): Span | null {
  const { start, end, isCut, isOverwritten, kept } = shifted;
  const { exact } = selectors;
  const { text } = within;
  if (!isCut && kept >= LEAST_KEPT * length && end > start)
    return end - start > exact.length
      ? (wholeWords(exact, { start, end }, text) ?? { start, end })
      : { start, end };
  if (kept >= LEAST_OF_CUT * length) {
    const around = {
      start: Math.max(0, start - exact.length),
      end: Math.min(text.length, end + exact.length),
    };
    const whole = wholeWords(exact, around, text);
    if (whole && whole.start < end && whole.end > start) return whole;
  }
  const isLeft = !isOverwritten && kept >= LEAST_OF_CUT * length;
  return anchor(selectors, within) ?? (isLeft ? { start, end } : null);
}

/**
 * When a sentence is put before another that begins alike ("Q: …"), or much is replaced at once, an editor may report the change inside
 * words that it left whole, or only reaches into them. They are then looked for where they seem to have been changed.
 */
function wholeWords(words: string, { start, end }: Span, text: string): Span | null {
  const folded = fold(text.slice(start, end));
  const wanted = foldWords(words);
  const at = wanted ? folded.text.indexOf(wanted) : -1;
  if (at < 0) return null;
  const found = unfold(folded, { start: at, end: at + wanted.length });
  return { start: start + found.start, end: start + found.end };
}

/** The decisions with selectors for where their words now stand; orphans as they are. To be called before they are written. */
export function describeAll(anchored: readonly Anchored[], text: string): Decision[] {
  const within = new AnchorText(text);
  return anchored.map(({ decision, span }) => (span ? describedAt(decision, span, within) : decision));
}

/** Ties an orphan, or any decision, to the words of a span. What was checked stays what it was. */
export function reattach(decision: Decision, span: Span, text: string, now: string): Decision {
  return { ...describedAt(decision, span, new AnchorText(text)), modified: now };
}

function describedAt(decision: Decision, span: Span, { text, points }: AnchorText): Decision {
  const selectors = describe(text, span, points);
  const { exact, prefix, suffix, start, end } = decision.selectors;
  const isSame =
    selectors.exact === exact &&
    selectors.prefix === prefix &&
    selectors.suffix === suffix &&
    selectors.start === start &&
    selectors.end === end;
  return isSame ? decision : { ...decision, selectors };
}

/** All text that edits put in, folded. Offsets of earlier edits are carried through the later ones. */
function arrivedText(edits: readonly Edit[], text: string): string {
  return edits
    .filter(({ added }) => added >= PROBE)
    .map((edit) => {
      const later = edits.slice(edits.indexOf(edit) + 1);
      const { start, end } = shiftThrough({ start: edit.offset, end: edit.offset + edit.added }, later);
      return foldWords(text.slice(start, end));
    })
    .join('\n');
}

/** So many characters of an orphan's words must be in text that comes in before the orphan is looked for. */
const PROBE = 12;

/** Whether the beginning, the middle or the end of an orphan's words is in the text. */
function mayBringBack(arrived: string, { selectors }: Decision): boolean {
  if (!arrived) return false;
  const words = foldWords(selectors.exact);
  const middle = words.length >> 1;
  return [words.slice(0, PROBE), words.slice(middle, middle + PROBE), words.slice(-PROBE)].some(
    (probe) => probe.length > 0 && arrived.includes(probe),
  );
}
