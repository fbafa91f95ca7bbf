import type { Passage, Token } from '../model';
import { saying } from './lexicon/saying';
import { verbForm } from './lexicon/verbs';
import type { Quotation } from './marks';

/** The longest reporting clause that is looked for behind words whose closing mark is missing: ", the Norwegian envoy to Minsk said." */
const longestClause = 8;

/**
 * The quotations, one whose closing mark is missing ended before the reporting clause that follows its words, where one does:
 * “We reject this, |the envoy said.| Linear: each comma is looked at once.
 */
export function recoverEnds(passage: Passage, quotations: readonly Quotation[]): readonly Quotation[] {
  const last = quotations[quotations.length - 1];
  if (!last?.unclosed) return quotations;
  const { tokens } = passage;
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    if (token.start < last.inner.start || !/^[,?!]$/.test(token.text) || !reports(tokens, k + 1)) continue;
    const { outer, inner } = last;
    return [
      ...quotations.slice(0, -1),
      {
        ...last,
        outer: { start: outer.start, end: token.end },
        inner: { start: inner.start, end: token.end },
      },
    ];
  }
  return quotations;
}

/** Whether the sentence that goes on at `from` is a reporting clause: a verb of saying with its subject, and no more. */
function reports(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (end < tokens.length && end - from <= longestClause && !/^[.,;]$/.test(tokens[end]!.text)) end++;
  if (end - from < 2 || end - from > longestClause) return false;
  return saysIn(tokens[from]!) || saysIn(tokens[end - 1]!);
}

function saysIn({ text }: Token): boolean {
  const verb = verbForm(text);
  return (
    !!verb && saying.has(verb.lemma) && (verb.form === 'ed' || verb.form === 's' || verb.form === 'past')
  );
}
