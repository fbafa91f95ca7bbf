import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import type { KnownSources } from '../../desk/knownSources';
import type { Citation, Decision } from '../../ledger/model';
import type { ClaimArguments } from '../../desk/claimTarget';
import { chooseSource, newlyCited } from './chooseSource';
import { chosenClaims } from './chosenClaims';
import { decideOn, mayDecide } from './decideOn';

/** Ties a source to claims: one that was entered before, or a new one. */
export function addSource(desk: Desk, known: KnownSources): (given?: ClaimArguments) => Promise<void> {
  return async (given) => {
    const chosen = await chosenClaims(desk, given);
    if (!chosen || !(await mayDecide(desk, chosen))) return;
    const cited = given?.source
      ? newlyCited(given.source)
      : await chooseSource(chosen.article.ledger?.sources ?? [], known);
    if (!cited) return;
    await decideOn(desk, chosen, {
      label: vscode.l10n.t('Source added'),
      source: cited.source,
      verdict: ({ decision }) => ({
        state: stateWith(decision),
        citations: cite(decision?.citations ?? [], cited.citation),
      }),
    });
  };
}

/** What was held against its source stays so: a further source takes nothing from that. */
const stateWith = (decision: Decision | null): 'sourced' | 'verified' | 'disputed' =>
  decision?.state === 'verified' || decision?.state === 'disputed' ? decision.state : 'sourced';

/** The citations with a new one; one of the same place in the same work gives way to it. */
const cite = (citations: readonly Citation[], added: Citation): Citation[] => [
  ...citations.filter(({ source, locator }) => source !== added.source || locator !== added.locator),
  added,
];
