import { addresseeAt, afterTime } from './addressees';
import type { Candidate, Period, Reading } from './candidate';
import { complementOf } from './complements';
import { extentEnd, phrasesOf } from './extents';
import { saying } from './lexicon/saying';
import { endsStatement, quotedSubject } from './quotedSubjects';
import {
  candidate,
  clauseEnd,
  closes,
  endsReported,
  finiteIn,
  report,
  resumption,
  skipLead,
  statementIn,
  type Clause,
} from './report';
import { phraseAfter, subjectBefore, type Phrase } from './subjects';
import { isAuxiliary, isFinite } from './verbs';
import type { Word } from './words';

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
  const clause = {
    head,
    cue,
    lemma,
    addressee: lemma === 'tell' ? addresseeAt(words, head + 1, to) : undefined,
  };

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
  const adjunct =
    !!next &&
    (['preposition', 'time', 'adverb', 'to'].includes(next.kind) ||
      afterTime(words, head + 1, to) > head + 1);
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
  // Whoever stands behind "told" is told.
  if (
    group !== head ||
    !next ||
    words[head]!.verb!.lemma === 'tell' ||
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
