import type { Candidate, Period, Reading } from './candidate';
import { extentEnd, hasQuotation, phrasesOf } from './extents';
import type { Phrase } from './subjects';
import { isAuxiliary, isFinite } from './verbs';
import type { Word } from './words';

/** A reporting clause behind or amid what it reports: "Talks, |Osei said|, stalled". */
export interface Clause {
  readonly frame: string;
  readonly head: number;
  readonly cue: Phrase;
  readonly lemma: string;
  readonly source: Phrase;
  readonly addressee?: Phrase;
  /** The clause's first word, and the word after what is surely its own. */
  readonly first: number;
  readonly rest: number;
}

/** How far behind its cue an interrupted quotation may go on: "he said during a rally in Kenansville, “but …”". */
const resumeReach = 20;

/** The words before the clause, and those after it where they go on with the same statement. */
export function report({ words }: Reading, { from, to }: Period, clause: Clause): Candidate {
  const content = phrasesOf(words, reportedStart(words, from, clause.first), clause.first);
  const end = resumption(words, clause.rest, to) ?? clauseEnd(words, clause.rest, to);
  const after =
    end < to ? continuation(words, end, from, to, words[clause.first - 1]!.kind === 'quote') : undefined;
  if (after === undefined) return candidate(words, clause, content, true);
  const { start, frame } = after;
  content.push(...phrasesOf(words, start, extentEnd(words, start, from, to, frame)));
  return candidate(
    words,
    { ...clause, frame: clause.frame === 'post' ? 'medial' : clause.frame },
    content,
    true,
  );
}

/** Where the statement goes on behind a reporting clause that ends at `end`. */
function continuation(
  words: readonly Word[],
  end: number,
  from: number,
  to: number,
  quoted: boolean,
): { start: number; frame: string } | undefined {
  const mark = words[end]!;
  if (mark.quotation >= 0) return sentenceEnds(words, end, to) ? { start: end, frame: 'quote' } : undefined;
  const next = words[end + 1];
  if (!next || end + 1 >= to || !['comma', 'dash', 'colon'].includes(mark.kind)) return undefined;
  if (next.quotation >= 0) return { start: end + 1, frame: 'quote' };
  // “…,” he said, but “when it comes to energy …”
  if (
    quoted &&
    next.kind === 'coordinator' &&
    words.slice(end + 2, Math.min(to, end + 4)).some((word) => word.quotation >= 0 && !word.verb)
  )
    return { start: end + 1, frame: 'quote' };
  if (quoted || mark.kind === 'dash' || next.verb?.form === 'ing') return undefined;
  if (['coordinator', 'relative', 'subordinator', 'adverb', 'preposition'].includes(next.kind))
    return undefined;
  return finiteIn(words, end + 1, from, to) ? { start: end + 1, frame: 'clause' } : undefined;
}

/** Whether the quotation at `at` ends its sentence with a stop inside; a nickname does not ("a guard called “Bear”"). */
function sentenceEnds(words: readonly Word[], at: number, to: number): boolean {
  const q = words[at]!.quotation;
  let end = at;
  while (end < to && words[end]!.quotation === q) end++;
  return ['stop', 'comma', 'dash'].includes(words[end - 2]?.kind ?? '') || end - at > 9;
}

export function candidate(
  words: readonly Word[],
  { frame, head, cue, lemma, source, addressee }: Clause,
  content: readonly Phrase[],
  before: boolean,
): Candidate {
  return {
    head,
    cue,
    lemma,
    frame,
    source,
    addressee,
    content,
    quoted: hasQuotation(words, content),
    before,
  };
}

export function endsReported(word: Word): boolean {
  return (
    word.kind === 'comma' ||
    word.kind === 'quote' ||
    word.kind === 'dash' ||
    (word.kind === 'stop' && word.low !== '.')
  );
}

export function closes(word: Word): boolean {
  return ['comma', 'stop', 'semicolon', 'quote', 'dash', 'close', 'colon'].includes(word.kind);
}

/** Whether the words `[from, to)` state something: they hold a quotation or a finite verb of their own. */
export function statementIn(words: readonly Word[], from: number, to: number): boolean {
  let end = to;
  while (end > from && ['comma', 'dash'].includes(words[end - 1]!.kind)) end--;
  if (end - from < 1) return false;
  if (words[end - 1]!.quotation >= 0) return true;
  const opening = words[from]!;
  // "When asked, Lund said …" opens with a clause of the paper's own.
  if (opening.kind === 'subordinator' && opening.low !== 'if' && opening.low !== 'because') {
    let k = from;
    while (k < end && words[k]!.kind !== 'comma') k++;
    if (k >= end) return false;
  }
  return finiteIn(words, from, from, end);
}

/** Whether a quotation or finite verb stands in `[at, to)`. */
export function finiteIn(words: readonly Word[], at: number, from: number, to: number): boolean {
  for (let k = at; k < to; k++) {
    if (words[k]!.quotation >= 0 || ((isAuxiliary(words[k]!) || words[k]!.verb) && isFinite(words, k, from)))
      return true;
  }
  return false;
}

/** Where the reporting clause ends that goes on at `at`: its comma, stop or quotation. */
export function clauseEnd(words: readonly Word[], at: number, to: number): number {
  let k = at;
  while (k < to && !closes(words[k]!) && words[k]!.quotation < 0) k++;
  return k;
}

/** The quotation that goes on behind a reporting clause whose own words hold commas; undefined where none does. */
export function resumption(words: readonly Word[], at: number, to: number): number | undefined {
  for (let k = at; k < to && k - at < resumeReach; k++) {
    const word = words[k]!;
    if (word.kind === 'stop' || word.kind === 'semicolon') return undefined;
    // "…, adding later, “…”" begins another statement.
    if (word.verb?.form === 'ing' && words[k - 1]!.kind === 'comma') return undefined;
    if (word.quotation >= 0) return k > at && words[k - 1]!.kind === 'comma' ? k : undefined;
  }
  return undefined;
}

/** Where the reported words before a cue begin: at the quotation itself where a colon introduced it, else with the period. */
function reportedStart(words: readonly Word[], from: number, before: number): number {
  const q = words[before - 1]!.quotation;
  if (q >= 0) {
    let first = before - 1;
    while (first > from && words[first - 1]!.quotation === q) first--;
    if (first > from && words[first - 1]!.kind === 'colon') return first;
  }
  return skipLead(words, from, before);
}

/** A coordinator that opens the sentence is the paper's: "But talks stalled, he said" reports "talks stalled". */
export function skipLead(words: readonly Word[], from: number, to: number): number {
  return from + 1 < to && words[from]!.kind === 'coordinator' ? from + 1 : from;
}
