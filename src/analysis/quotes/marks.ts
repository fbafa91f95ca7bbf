import type { Span } from '../model';

/**
 * A stretch of a passage in quotation marks, outermost only: in “He told me ‘never’ twice” the inner marks make no
 * quotation of their own. For `“Yes,” he said`: `outer` covers `“Yes,”`, `inner` covers `Yes,`.
 */
export interface Quotation {
  readonly outer: Span;
  readonly inner: Span;
  /** The closing mark is missing; the extent runs to the next opening mark or the passage's end. */
  readonly unclosed: boolean;
  /** The opening mark is missing; the extent begins with the sentence. */
  readonly unopened: boolean;
}

type Family =
  'double' | 'single' | 'straight' | 'apostrophe' | 'low' | 'lowSingle' | 'angle' | 'corner' | 'typed';

interface Opened {
  readonly family: Family;
  readonly at: number;
  readonly width: number;
  /** Where the first mark opened inside this one stands, or -1: an unclosed mark ends there. */
  child: number;
}

/** Words that begin with a cut letter and so with an apostrophe: ’em, ’tis, ’90s. */
const clipped = ['em', 'tis', 'twas', 'til', 'cause', 'bout', 'n', 'round'];

/** What opens without a doubt, with its family. */
const openers = new Map<string, Family>([
  ['“', 'double'],
  ['„', 'low'],
  ['‚', 'lowSingle'],
  ['«', 'angle'],
  ['‹', 'angle'],
  ['「', 'corner'],
  ['『', 'corner'],
  ['‘', 'single'],
]);

/** What closes, and the families it can close. “ closes „ in German copy, ‘ closes ‚. */
const closers = new Map<string, readonly Family[]>([
  ['”', ['double', 'low', 'straight']],
  ['“', ['low']],
  ['»', ['angle']],
  ['›', ['angle']],
  ['」', ['corner']],
  ['』', ['corner']],
]);

const isLetter = (c: string): boolean => /^[\p{L}\p{N}]$/u.test(c);
const isSpace = (c: string): boolean => c === '' || /^\s$/u.test(c);
const isStop = (c: string): boolean => c !== '' && '.,!?;:…'.includes(c);

/**
 * The quotations of one passage, in order. Scans once, by hand: cost is linear whatever the marks are. Curly, low,
 * angle and corner marks say themselves whether they open; straight marks are judged by their neighbours, as are
 * single marks, which must be told from apostrophes.
 */
export function scanQuotations(text: string): Quotation[] {
  let closing: Int32Array | undefined;
  /** Worked out once a single mark asks: most passages hold apostrophes only. */
  const strong = (): Int32Array => (closing ??= strongClosers(text));
  const found: Quotation[] = [];
  const stack: Opened[] = [];
  let lastEnd = 0;

  const open = (family: Family, at: number, width = 1): void => {
    const parent = stack[stack.length - 1];
    if (parent && parent.child < 0) parent.child = at;
    stack.push({ family, at, width, child: -1 });
  };
  const closeTop = (at: number, width = 1): void => {
    const top = stack.pop()!;
    found.push(quotation(top.at, top.at + top.width, at, at + width));
    lastEnd = at + width;
  };
  /** Closes the nearest of the families, giving up what was opened inside it; false when none is open. */
  const close = (families: readonly Family[], at: number, width = 1): boolean => {
    // Marks left open inside are rare; looking three levels down recovers them and keeps the cost constant.
    for (let up = 1; up <= 3 && up <= stack.length; up++) {
      if (!families.includes(stack[stack.length - up]!.family)) continue;
      stack.length -= up - 1;
      closeTop(at, width);
      return true;
    }
    return false;
  };
  const recoverOpening = (at: number, width: number): void => {
    const start = sentenceStart(text, lastEnd, at);
    if (start < at) found.push({ ...quotation(start, start, at, at + width), unopened: true });
    lastEnd = at + width;
  };

  const mark = /["'“”„‟‘’‚«»‹›「」『』`]/g;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const at = match.index;
    const c = match[0];
    const before = text[at - 1] ?? '';
    const after = text[at + 1] ?? '';
    if (c === '"' || c === '‟') {
      const canOpen = !isSpace(after) && (isSpace(before) || isOpenerContext(before));
      const canClose = !isSpace(before) && !isLetter(after);
      if ((canClose || !canOpen) && close(['straight', 'double'], at)) continue;
      if (canOpen || !canClose) {
        if (!isSpace(after)) open('straight', at);
      } else if (!/\d/.test(before)) recoverOpening(at, 1);
    } else if ((c === "'" && after === "'") || (c === '`' && after === '`')) {
      if (!(c === "'" && close(['typed'], at, 2)) && !isSpace(text[at + 2] ?? '')) open('typed', at, 2);
      mark.lastIndex = at + 2;
    } else if (c === "'" || c === '’') {
      if (isLetter(before) && isLetter(after)) continue;
      const opened = stack[stack.length - 1]?.family;
      if (opened === 'single' || opened === 'apostrophe' || opened === 'lowSingle') {
        if (isSpace(before) || (isLetter(before) && !endsHere(text, at, strong()))) continue;
        close(['single', 'apostrophe', 'lowSingle'], at);
      } else if (c === "'" && opensSingle(text, at, before, after) && strong()[at + 1]! < text.length) {
        open('apostrophe', at);
      }
    } else if (c === '‘') {
      if (close(['lowSingle'], at)) continue;
      if (opensSingle(text, at, before, after)) open('single', at);
    } else if (closers.has(c) && close(closers.get(c)!, at)) {
      continue;
    } else if (openers.has(c)) {
      open(openers.get(c)!, at);
    } else if (c === '”' && stack.length === 0 && isSpace(before) && isLetter(after)) {
      // Set the wrong way round: ”No one spoke.”
      open('double', at);
    } else if (c === '”' || c === '»' || c === '」' || c === '』') {
      recoverOpening(at, 1);
    }
  }
  for (const left of stack) {
    // A single mark that never closes was an apostrophe, unless it opens the passage and may go on in the next.
    if (left.family === 'apostrophe' || (left.family === 'single' && left.at > 0)) continue;
    const end = left.child < 0 ? text.length : left.child;
    found.push({ ...quotation(left.at, left.at + left.width, end, end), unclosed: true });
  }
  return outermost(found);
}

function outermost(found: Quotation[]): Quotation[] {
  found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  let end = 0;
  return found.filter(({ outer }) => {
    if (outer.start < end) return false;
    end = outer.end;
    return true;
  });
}

function quotation(start: number, from: number, to: number, end: number): Quotation {
  return {
    outer: { start, end },
    inner: { start: from, end: Math.max(from, to) },
    unclosed: false,
    unopened: false,
  };
}

function isOpenerContext(before: string): boolean {
  return '([{—–-/“‘„:;>'.includes(before);
}

function opensSingle(text: string, at: number, before: string, after: string): boolean {
  if (isSpace(after) || !(isSpace(before) || isOpenerContext(before) || before === '"')) return false;
  if (/\d/.test(after) && /^\d\ds?\b/.test(text.slice(at + 1, at + 5))) return false;
  const word = /^\p{L}*/u.exec(text.slice(at + 1, at + 8))![0].toLowerCase();
  return !clipped.includes(word);
}

/**
 * For each place the offset of the next ’ or ' that must close something (a stop before it, or no space-and-word
 * after it) or of the next ‘, whichever is first, or the text's length. "The ministers’ plan isn’t dead,’" closes at the last mark only.
 */
function strongClosers(text: string): Int32Array {
  const next = new Int32Array(text.length + 2).fill(text.length);
  for (let at = text.length - 1; at >= 0; at--) {
    const c = text[at]!;
    next[at] = next[at + 1]!;
    if (c === '‘') next[at] = at;
    if (c !== '’' && c !== "'") continue;
    const before = text[at - 1] ?? '';
    const after = text[at + 1] ?? '';
    if (isSpace(before) || isLetter(after)) continue;
    const possessive = before === 's' && after === ' ' && isLetter(text[at + 2] ?? '');
    if (!possessive) next[at] = at;
  }
  return next;
}

/** Whether a single mark after a letter closes here, or is the apostrophe of a plural possessive. */
function endsHere(text: string, at: number, strong: Int32Array): boolean {
  if (strong[at] === at) return true;
  const next = strong[at + 1]!;
  return next >= text.length || text[next] === '‘';
}

/** The start of the sentence that holds `at`, not before `floor`. */
function sentenceStart(text: string, floor: number, at: number): number {
  let start = at - 1;
  while (start > floor && isStop(text[start]!)) start--;
  while (start > floor && !('.!?'.includes(text[start - 1]!) && isSpace(text[start]!))) start--;
  while (start < at && isSpace(text[start]!)) start++;
  return start;
}
