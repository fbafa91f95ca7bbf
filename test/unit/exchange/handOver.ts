import type { SourcedArticle } from '../../../src/exchange/sourcedArticle';
import { decide, type Verdict } from '../../../src/ledger/decide';
import { anchorAll } from '../../../src/ledger/follow';
import type { Decision, Source } from '../../../src/ledger/model';
import { createSource } from '../../../src/ledger/sources';
import { sourcingOf } from '../../../src/ledger/sourcing';
import { analyze } from '../editor/analyzed';

export const SOURCE: Source = createSource({
  title: 'Trade in *goods*',
  container: 'UN Comtrade',
  date: '2016',
});

let ids = 0;

/**
 * An article as a desk would hand it over.
 *
 * @param verdicts what was decided about words that stand in `checked`; by default that is the text itself
 */
export function handOver(
  text: string,
  verdicts: readonly (Verdict & { readonly words: string })[] = [],
  { name = 'trade.article', checked = text } = {},
): SourcedArticle {
  const decisions = verdicts.map(({ words, ...verdict }): Decision => {
    const start = checked.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the text`);
    const occasion = { now: '2016-05-04T10:00:00Z', unique: () => `id-${++ids}` };
    return decide(checked, { start, end: start + words.length }, verdict, occasion);
  });
  const analysis = analyze(text);
  return {
    name,
    analysis,
    sourcing: sourcingOf(analysis.claims, anchorAll(decisions, text), text),
    sources: [SOURCE],
  };
}
