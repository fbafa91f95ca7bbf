import type { Candidate, Period, Reading } from './candidate';
import { hasQuotation, phrasesOf } from './extents';

/** A label is at most this long: "Former AG Mukasey at the convention: …". */
const longestLabel = 9;

/**
 * "Kasich: ‘We go on’", "LUND: We agree." Whether the label is a source is for its counts to say; in capitals it is
 * a transcript's.
 */
export function labelOf({ words }: Reading, { from, to }: Period): Candidate | null {
  let at = from;
  if (words[at]?.kind === 'quote') at++;
  const first = at;
  const head = words[first];
  if (!head || !(head.capital || head.kind === 'determiner')) return null;
  for (; at < to && at - first <= longestLabel; at++) {
    const word = words[at]!;
    if (word.kind === 'colon') break;
    if (word.quotation >= 0 && word.quotation !== head.quotation) return null;
    if (word.kind === 'stop' && !(words[at - 1]!.low.length <= 4)) return null;
    if (word.kind === 'comma' || word.kind === 'subject' || word.kind === 'dash') return null;
    if (word.verb && !word.capital) return null;
  }
  if (words[at]?.kind !== 'colon' || at + 1 >= to || at === first) return null;
  const content = phrasesOf(words, at + 1, to);
  if (content.length === 0) return null;
  const title =
    content[0]!.last - at > 2 && words.slice(at + 1, to).filter((w) => w.capital).length * 2 > to - at;
  const capitals = words.slice(first, at).every((w) => w.kind === 'stop' || (w.capital && w.shouted));
  return {
    head: at,
    cue: { first: at, last: at },
    lemma: capitals
      ? 'CAPITALS'
      : head.low === 'poll' || head.low === 'report' || head.low === 'exclusive'
        ? head.low
        : ':',
    frame: title ? 'headline' : 'label',
    source: { first, last: at - 1 },
    content,
    quoted: hasQuotation(words, content),
    before: false,
  };
}
