import type { Candidate, Period, Reading } from './candidates';
import { complementOf, saying } from './complements';
import { extentEnd, hasQuotation, phrasesOf } from './extents';
import { phraseAfter, subjectBefore, type Phrase } from './subjects';
import { isAuxiliary, isFinite } from './verbs';
import type { Word } from './words';

/** A reporting clause beside or amid what it reports: `[first, last]` is cut out of the period. */
interface Clause {
  readonly frame: string;
  readonly head: number;
  readonly cue: Phrase;
  readonly lemma: string;
  readonly source: Phrase;
  /** The clause's first word, and the word after what is surely its own. */
  readonly first: number;
  readonly rest: number;
}

/** The farthest between a quotation and the verb that reports it: "…,” Sanders campaign manager Jeff Weaver said". */
const longestSubject = 14;

/** How far behind its cue an interrupted quotation may go on: "he said during a rally in Kenansville, “but …”". */
const resumeReach = 20;

/**
 * The verb at `head` as the cue of a clause that stands behind or amid the reported words: "Talks stalled, the envoy said",
 * "“No,” said Ito", "Talks, he said, stalled", "as Ito put it". Null where it does not.
 */
export function reportingClause(
  reading: Reading,
  period: Period,
  head: number,
  group: number,
): Candidate | null {
  const { words } = reading;
  const { from, to } = period;
  const { lemma, form } = words[head]!.verb!;
  if (form === 'ing' || form === 'participle' || head - group > 3 || group <= from) return null;
  const cue = { first: group, last: head };
  const clause = { head, cue, lemma };

  const quoted = quotedSubject(words, head, group, from);
  if (quoted && !leads(words, head + 1, to))
    return report(reading, period, {
      ...clause,
      frame: 'post',
      source: quoted,
      first: quoted.first,
      rest: head + 1,
    });

  const inverted = invertedSubject(words, period, head, group);
  if (inverted)
    return report(reading, period, {
      ...clause,
      frame: 'inverted',
      source: inverted,
      first: group,
      rest: inverted.last + 1,
    });

  const source = subjectBefore(words, group, from);
  if (!source || source.first <= from) return null;
  const { first } = source;
  const lead = words[first - 1]!;
  const next = words[head + 1];
  const bare = head + 1 >= to || !next || closes(next);
  const adjunct = !!next && ['preposition', 'time', 'adverb', 'to'].includes(next.kind);
  const told = lemma === 'tell' && !!next && next.quotation < 0 && next.kind !== 'that';
  if (lead.low === 'as')
    return bare || adjunct || told || lemma === 'put'
      ? reportedAs(reading, period, { ...clause, frame: 'as', source, first: first - 1, rest: head + 1 })
      : null;
  if (!endsReported(lead) || ['relative', 'that'].includes(words[first]!.kind)) return null;
  if (!(bare || told || (adjunct && saying.has(lemma))) || goesOnToQuote(reading, period, head)) return null;
  const found = { ...clause, frame: 'post', source, first, rest: head + 1 };
  if (statementIn(words, from, first)) return report(reading, period, found);
  return bare && lead.kind === 'comma' ? inserted(reading, period, found) : null;
}

/** "According to Ito, talks stalled", "talks stalled, according to Ito". */
export function according(reading: Reading, period: Period, head: number, at: number): Candidate | null {
  const { words } = reading;
  const { from, to } = period;
  const fronted = head - from <= 1;
  const source = fronted
    ? frontedSource(words, at, to)
    : (phraseAfter(words, at, to) ?? (at < to ? { first: at, last: at } : null));
  if (!source) return null;
  const cue = { first: head, last: at - 1 };
  const clause = {
    frame: 'according',
    head,
    cue,
    lemma: 'according',
    source,
    first: head,
    rest: source.last + 1,
  };
  if (!fronted) return report(reading, period, clause);
  const end = clause.rest;
  const start = words[end]!.quotation >= 0 ? end : end + 1;
  return candidate(
    words,
    clause,
    phrasesOf(words, start, extentEnd(words, start, from, to, 'clause')),
    false,
  );
}

/** The source of "According to |conservative host Lind, a former envoy|, talks stalled": up to its comma, an apposition closed by one taken in. */
function frontedSource(words: readonly Word[], at: number, to: number): Phrase | null {
  const end = clauseEnd(words, at, to);
  if (end >= to || end === at || (words[end]!.kind !== 'comma' && words[end]!.quotation < 0)) return null;
  const inside = words[end + 1];
  if (
    words[end]!.kind === 'comma' &&
    inside &&
    ['determiner', 'relative', 'possessive'].includes(inside.kind)
  ) {
    const closing = clauseEnd(words, end + 1, to);
    if (
      closing < to &&
      words[closing]!.kind === 'comma' &&
      (inside.kind === 'relative' || !finiteIn(words, end + 1, end + 1, closing))
    )
      return { first: at, last: closing - 1 };
  }
  return { first: at, last: end - 1 };
}

/** "in Ito’s view, talks stalled", "talks stalled, in her opinion". */
export function inView(reading: Reading, period: Period, head: number): Candidate | null {
  const { words } = reading;
  let at = head + 1;
  while (
    at < period.to &&
    at - head < 8 &&
    words[at]!.kind !== 'genitive' &&
    words[at]!.kind !== 'possessive'
  )
    at++;
  const noun = words[at + 1];
  if (
    at >= period.to ||
    !noun ||
    !/^(?:view|opinion|estimation|telling|eyes|judgment|judgement|mind)$/.test(noun.low)
  )
    return null;
  const clause = {
    frame: 'view',
    head,
    cue: { first: at + 1, last: at + 1 },
    lemma: 'view',
    source: { first: head + 1, last: at },
    first: head,
    rest: at + 2,
  };
  if (head - period.from > 1)
    return words[head - 1]!.kind === 'comma' || words[head - 1]!.quotation >= 0
      ? report(reading, period, clause)
      : null;
  if (words[at + 2]?.kind !== 'comma') return null;
  return candidate(
    words,
    clause,
    phrasesOf(words, at + 3, extentEnd(words, at + 3, period.from, period.to, 'clause')),
    false,
  );
}

/** "“…” — Krystal Correa": a quotation with its speaker's name behind a dash. */
export function signed({ words }: Reading, { from, to }: Period, head: number): Candidate | null {
  if (
    words[head + 1]?.kind !== 'name' ||
    words[from]!.quotation !== words[head - 1]!.quotation ||
    to - head > 12
  )
    return null;
  for (let k = head + 1; k < to; k++) if (words[k]!.verb && isFinite(words, k, head + 1)) return null;
  const source = { first: head + 1, last: to - 1 };
  return candidate(
    words,
    { frame: 'signed', head, cue: { first: head, last: head }, lemma: '—', source, first: head, rest: to },
    [{ first: from, last: head - 1 }],
    true,
  );
}

/** What cannot open the words that name a speaker. */
const noSubject = new Set<Word['kind']>([
  'to',
  'that',
  'coordinator',
  'preposition',
  'subordinator',
  'genitive',
  'relative',
  'dash',
  'adverb',
]);

/** The words between a quotation and the verb group at `group`, where they name who speaks. */
function quotedSubject(words: readonly Word[], head: number, group: number, from: number): Phrase | null {
  let k = group - 1;
  for (let brackets = 0; k > from && group - k <= longestSubject * 3; k--) {
    const word = words[k]!;
    if (word.quotation >= 0 && words[k + 1]?.quotation !== word.quotation) {
      const first = words[k + 1]!.kind === 'comma' ? k + 2 : k + 1;
      if (first >= group || noSubject.has(words[first]!.kind) || !endsStatement(words, k)) return null;
      if (brackets === 0 && group - first > longestSubject) return null;
      return claimed(words, k, from) && !saying.has(words[head]!.verb!.lemma)
        ? null
        : { first, last: group - 1 };
    }
    // An apposition or a party and state may stand in between, nothing else: "…,” Ito, who chairs the panel, said".
    if (word.kind === 'comma' || word.kind === 'open' || word.kind === 'close') brackets++;
    else if (
      word.quotation >= 0 ||
      ['colon', 'semicolon', 'subordinator'].includes(word.kind) ||
      (isAuxiliary(word) && brackets === 0)
    )
      return null;
  }
  return null;
}

/** Whether the quotation that ends at `end` belongs to a word before it: "read |“Go,”| a banner made", "defense of |“values,”|". */
function claimed(words: readonly Word[], end: number, from: number): boolean {
  const q = words[end]!.quotation;
  let first = end;
  while (first > from && words[first - 1]!.quotation === q) first--;
  const before = words[first - 1];
  return (
    !!before &&
    first > from &&
    (before.kind === 'preposition' ||
      before.kind === 'to' ||
      !!before.verb ||
      words[from]!.kind === 'subordinator')
  );
}

/** Whether the quotation that ends at mark `at` ends like a statement: with a stop or comma inside, or before a comma. */
function endsStatement(words: readonly Word[], at: number): boolean {
  const inside = words[at]!.kind === 'quote' ? words[at - 1] : words[at];
  return words[at + 1]?.kind === 'comma' || (!!inside && ['comma', 'stop', 'dash'].includes(inside.kind));
}

/** Whether the words at `at` open what is reported, so that the cue does not look back: "said that", "said: “". */
function leads(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  return !!word && at < to && (word.kind === 'that' || word.kind === 'colon');
}

/** The subject of "said |Paul Lindsay, a spokesman|" right behind the reported words. */
function invertedSubject(
  words: readonly Word[],
  { from, to }: Period,
  head: number,
  group: number,
): Phrase | null {
  const next = words[head + 1];
  if (
    group !== head ||
    !next ||
    !endsReported(words[group - 1]!) ||
    next.kind === 'quote' ||
    next.kind === 'that'
  )
    return null;
  const lead = words[group - 1]!;
  if (lead.kind === 'quote' && !endsStatement(words, group - 1) && !saying.has(words[head]!.verb!.lemma))
    return null;
  const subject = phraseAfter(words, head + 1, to);
  if (!subject || isClause(words, head + 1, to, from) || !statementIn(words, from, group)) return null;
  // Without a quotation, only verbs of saying stand so; others end an apposition ("Ito, the chairman, welcomed the text").
  return words[group - 1]!.quotation >= 0 || saying.has(words[head]!.verb!.lemma) ? subject : null;
}

/** Whether a finite verb follows the phrase at `at` at once: then it is a clause and not an inverted subject. */
function isClause(words: readonly Word[], at: number, to: number, from: number): boolean {
  for (let k = at + 1; k < to && k - at < 12; k++) {
    const word = words[k]!;
    if (word.quotation >= 0 || ['comma', 'stop', 'relative', 'dash'].includes(word.kind)) return false;
    if (isAuxiliary(word) && isFinite(words, k, from)) return true;
    if (word.verb && (word.verb.form === 's' || word.verb.form === 'past') && isFinite(words, k, from))
      return true;
  }
  return false;
}

/** "Asked about it, he replied: “…”": a quotation follows the cue, and none stands before it. */
function goesOnToQuote({ words, quotations, text }: Reading, { from, to }: Period, head: number): boolean {
  const { frame, start } = complementOf(words, head, from, to, quotations, text);
  if (/quote|colon/.test(frame) || (start < to && words[start]!.quotation >= 0)) return true;
  const end = resumption(words, head + 1, to) ?? clauseEnd(words, head + 1, to);
  return end < to && words[end]!.quotation >= 0;
}

function reportedAs(reading: Reading, period: Period, clause: Clause): Candidate | null {
  const { words } = reading;
  const { from, to } = period;
  if (clause.first - from > 1) {
    const lead = words[clause.first - 1]!;
    return endsReported(lead) && statementIn(words, from, clause.first)
      ? report(reading, period, clause)
      : null;
  }
  const end = clauseEnd(words, clause.rest, to);
  if (end >= to || words[end]!.kind !== 'comma') return null;
  return candidate(
    words,
    clause,
    phrasesOf(words, end + 1, extentEnd(words, end + 1, from, to, 'clause')),
    false,
  );
}

/** The words before the clause, and those after it where they go on with the same statement. */
function report({ words }: Reading, { from, to }: Period, clause: Clause): Candidate {
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

/** "In office, Osei said, talks stalled" reports what follows; "These talks, Osei said, were stalled" both sides. */
function inserted({ words }: Reading, { from, to }: Period, clause: Clause): Candidate | null {
  const at = clause.head + 2;
  const next = words[at];
  if (
    !saying.has(clause.lemma) ||
    words[at - 1]?.kind !== 'comma' ||
    !next ||
    at >= to ||
    !finiteIn(words, at, from, to)
  )
    return null;
  if (next.kind === 'coordinator' || next.kind === 'relative' || next.verb?.form === 'ing') return null;
  const split = isAuxiliary(next) || !!next.verb;
  const before = split ? phrasesOf(words, skipLead(words, from, clause.first), clause.first) : [];
  return candidate(
    words,
    { ...clause, frame: 'medial' },
    [...before, ...phrasesOf(words, at, extentEnd(words, at, from, to, 'clause'))],
    true,
  );
}

function candidate(
  words: readonly Word[],
  { frame, head, cue, lemma, source }: Clause,
  content: readonly Phrase[],
  before: boolean,
): Candidate {
  return { head, cue, lemma, frame, source, content, quoted: hasQuotation(words, content), before };
}

function endsReported(word: Word): boolean {
  return (
    word.kind === 'comma' ||
    word.kind === 'quote' ||
    word.kind === 'dash' ||
    (word.kind === 'stop' && word.low !== '.')
  );
}

function closes(word: Word): boolean {
  return ['comma', 'stop', 'semicolon', 'quote', 'dash', 'close', 'colon'].includes(word.kind);
}

/** Whether the words `[from, to)` state something: they hold a quotation or a finite verb of their own. */
function statementIn(words: readonly Word[], from: number, to: number): boolean {
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
function finiteIn(words: readonly Word[], at: number, from: number, to: number): boolean {
  for (let k = at; k < to; k++) {
    if (words[k]!.quotation >= 0 || ((isAuxiliary(words[k]!) || words[k]!.verb) && isFinite(words, k, from)))
      return true;
  }
  return false;
}

/** Where the reporting clause ends that goes on at `at`: its comma, stop or quotation. */
function clauseEnd(words: readonly Word[], at: number, to: number): number {
  let k = at;
  while (k < to && !closes(words[k]!) && words[k]!.quotation < 0) k++;
  return k;
}

/** The quotation that goes on behind a reporting clause whose own words hold commas; undefined where none does. */
function resumption(words: readonly Word[], at: number, to: number): number | undefined {
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
function skipLead(words: readonly Word[], from: number, to: number): number {
  return from + 1 < to && words[from]!.kind === 'coordinator' ? from + 1 : from;
}
