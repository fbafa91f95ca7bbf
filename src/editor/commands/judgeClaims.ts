import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import type { DecisionState } from '../../ledger/model';
import type { Standing } from '../../ledger/sourcing';
import type { ClaimArguments } from '../../desk/claimTarget';
import { chosenClaims } from './chosenClaims';
import { decideOn, mayDecide, reopen } from './decideOn';

type Command = (given?: ClaimArguments) => Promise<void>;

/** Held against its source, and right. What it cites stays. */
export function verifyClaim(desk: Desk): Command {
  return async (given) => {
    const chosen = await chosenClaims(desk, given);
    if (chosen)
      await decideOn(desk, chosen, {
        label: vscode.l10n.t('Verified'),
        verdict: ({ decision }) => ({ ...kept(decision), state: 'verified' }),
      });
  };
}

/** The words have changed since they were checked, and are still right: the check holds for them as they now stand. */
export function confirmClaim(desk: Desk): Command {
  return async (given) => {
    const chosen = await chosenClaims(desk, given);
    const changed = chosen?.standings.filter(({ change }) => change);
    if (chosen && changed?.length)
      await decideOn(
        desk,
        { ...chosen, standings: changed },
        {
          label: vscode.l10n.t('Confirmed as it now stands'),
          verdict: ({ decision }) => ({ ...kept(decision), state: decision?.state ?? 'verified' }),
        },
      );
  };
}

/** Takes the desk's decision back. */
export function reopenClaim(desk: Desk): Command {
  return async (given) => {
    const chosen = await chosenClaims(desk, given);
    if (chosen) await reopen(desk, chosen);
  };
}

/** Held against its source, and wrong or doubtful: what is wrong is asked for. */
export function disputeClaim(desk: Desk): Command {
  return judgeWithReason(desk, 'disputed', vscode.l10n.t('Disputed'), {
    title: vscode.l10n.t('Dispute the Claim'),
    prompt: vscode.l10n.t('What is wrong or doubtful about it?'),
  });
}

/** Needs no source: why not is asked for. */
export function waiveClaim(desk: Desk): Command {
  return judgeWithReason(desk, 'waived', vscode.l10n.t('Waived'), {
    title: vscode.l10n.t('Waive the Claim'),
    prompt: vscode.l10n.t('Why does it need no source?'),
    placeHolder: vscode.l10n.t('Common knowledge'),
  });
}

export function notAClaim(desk: Desk): Command {
  return async (given) => {
    const chosen = await chosenClaims(desk, given);
    if (chosen)
      await decideOn(desk, chosen, {
        label: vscode.l10n.t('Not a claim'),
        verdict: () => ({ state: 'not-a-claim' }),
      });
  };
}

/** A remark, which decides nothing. */
export function commentOnClaim(desk: Desk): Command {
  return judgeWithReason(desk, 'comment', vscode.l10n.t('Commented'), {
    title: vscode.l10n.t('Comment on the Claim'),
    prompt: vscode.l10n.t('For your colleagues; the claim’s state stays as it is'),
  });
}

function judgeWithReason(
  desk: Desk,
  state: DecisionState,
  label: string,
  words: vscode.InputBoxOptions,
): Command {
  return async (given) => {
    const chosen = await chosenClaims(desk, given);
    if (!chosen || !(await mayDecide(desk, chosen))) return;
    const present = chosen.standings[0]!.decision;
    const comment =
      given?.comment ??
      (await vscode.window.showInputBox({
        ...words,
        ...(present?.state === state && present.comment !== undefined && { value: present.comment }),
        ignoreFocusOut: true,
        validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Write a few words') : undefined),
      }));
    if (comment === undefined) return;
    await decideOn(desk, chosen, {
      label,
      verdict: ({ decision }) =>
        state === 'comment'
          ? { state, comment: comment.trim() }
          : { ...kept(decision), state, comment: comment.trim() },
    });
  };
}

/** What a new verdict leaves as it was. */
const kept = (
  decision: Standing['decision'],
): { citations: NonNullable<Standing['decision']>['citations'] } => ({
  citations: decision?.citations ?? [],
});
