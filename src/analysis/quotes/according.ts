import type { Candidate, Period, Reading } from './candidate';
import { extentEnd, phrasesOf } from './extents';
import { candidate, clauseEnd, finiteIn, report } from './report';
import { phraseAfter, type Phrase } from './subjects';
import { isFinite } from './verbs';
import type { Word } from './words';

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
  if (words[head + 2]?.low === 'words' && words[head + 3]?.low === 'of')
    return according(reading, period, head, head + 4);
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
