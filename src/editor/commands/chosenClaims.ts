import * as vscode from 'vscode';
import type { Span } from '../../analysis/model';
import type { Article } from '../../desk/article';
import type { Desk } from '../../desk/desk';
import { anchor, AnchorText } from '../../ledger/anchor';
import { describe } from '../../ledger/selectors';
import type { Standing } from '../../ledger/sourcing';
import { type ClaimArguments, targetIn } from '../../desk/claimTarget';
import { touches } from '../lookup';
import { articleOf } from './active';
import { notice } from './notice';

/** The claims that a command is to work on, in one reading of their article. */
export interface ChosenClaims {
  readonly article: Article;
  /** Not empty. */
  readonly standings: readonly Standing[];
  /** The text that the standings are spans of. */
  readonly text: string;
}

/**
 * The claims of a target; without one, the claim at the cursor, or all that the selection reaches into. Words that are selected and hold no
 * claim are taken for one: whoever selects them sees one there. Tells the user when there is none.
 */
export function chosenClaims(desk: Desk, given?: ClaimArguments): Promise<ChosenClaims | undefined> {
  return desk.turns.take(() => claimsOf(desk, given));
}

/** The same, to be called in a turn of the desk's. */
export async function claimsOf(desk: Desk, given?: ClaimArguments): Promise<ChosenClaims | undefined> {
  const found = await articleOf(desk, targetIn(given));
  if (!found?.article.sourcing) return undefined;
  const { article, span } = found;
  const { text } = found.analysis;
  const standings = standingsAt(found.article.sourcing.standings, span, text);
  if (standings.length > 0) return { article, standings, text };
  notice(vscode.l10n.t('no claim at the cursor'));
  return undefined;
}

/** The same claims in the article as it stands by now: whoever was asked something may have taken their time. */
export async function chosenNow(desk: Desk, chosen: ChosenClaims): Promise<ChosenClaims | undefined> {
  const article = await desk.current(chosen.article.document);
  const text = article?.analysis?.text;
  if (article?.sourcing && text !== undefined) {
    const within = new AnchorText(text);
    const standings = chosen.standings.flatMap((standing) => {
      const span = text === chosen.text ? standing : anchor(describe(chosen.text, standing), within);
      return span ? standingsAt(article.sourcing!.standings, span, text).slice(0, 1) : [];
    });
    if (standings.length > 0) return { article, standings, text };
  }
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The text has changed meanwhile, and the claim is not in it any more.'),
  );
  return undefined;
}

/** The claim that a span stands for; else the claims that it reaches into; else its own words. */
function standingsAt(standings: readonly Standing[], span: Span, text: string): readonly Standing[] {
  if (span.start === span.end) return smallest(standings.filter((one) => touches(one, span.start)));
  const same = standings.filter(({ start, end }) => start === span.start && end === span.end);
  if (same.length > 0) return same;
  const within = standings.filter(
    ({ start, end, state }) => start < span.end && span.start < end && state !== 'not-a-claim',
  );
  if (within.length > 0) return within;
  const own = trimmed(span, text);
  return own ? [{ ...own, state: 'unsourced', claim: null, decision: null, others: [], change: null }] : [];
}

function smallest(standings: readonly Standing[]): Standing[] {
  const [first] = [...standings].sort((a, b) => a.end - a.start - (b.end - b.start));
  return first ? [first] : [];
}

/** Without the white space at its ends; undefined when that is all there is. */
function trimmed({ start, end }: Span, text: string): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}
