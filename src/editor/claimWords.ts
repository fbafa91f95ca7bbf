import * as vscode from 'vscode';
import type { Claim, ClaimKind, Entity, TextSourcing } from '../analysis/model';

/** What each kind of claim is called in a lens or a list. */
export function kindName(kind: ClaimKind): string {
  const names: Record<ClaimKind, string> = {
    statistic: vscode.l10n.t('statistic'),
    money: vscode.l10n.t('money'),
    date: vscode.l10n.t('date'),
    history: vscode.l10n.t('history'),
    superlative: vscode.l10n.t('superlative'),
    comparison: vscode.l10n.t('comparison'),
    causal: vscode.l10n.t('cause'),
    legal: vscode.l10n.t('law or treaty'),
    role: vscode.l10n.t('role'),
    geography: vscode.l10n.t('geography'),
    quote: vscode.l10n.t('quotation'),
  };
  return names[kind];
}

/** A claim's sourcing in a few words: "Needs a source · statistic". */
export function claimTitle(claim: Claim, entities: readonly Entity[]): string {
  const kind = kindName(claim.kinds[0]!);
  switch (claim.sourcing) {
    case 'unsourced':
      return `${vscode.l10n.t('Needs a source')} · ${kind}`;
    case 'cited':
      return `${vscode.l10n.t('Cited in the text')} · ${kind}`;
    case 'attributed': {
      const speaker = entities.find((entity) => entity.id === claim.speaker)?.name;
      if (!speaker) return `${vscode.l10n.t('Attributed')} · ${kind}`;
      return claim.interested
        ? `${vscode.l10n.t('Only {0} says so', shortName(speaker))} · ${kind}`
        : `${vscode.l10n.t('Attributed: {0}', shortName(speaker))} · ${kind}`;
    }
  }
}

/** The icon that goes with a claim's sourcing, in VS Code's notation. */
export function claimIcon({ sourcing }: Claim): string {
  const icons: Record<TextSourcing, string> = {
    unsourced: '$(question)',
    cited: '$(link)',
    attributed: '$(quote)',
  };
  return icons[sourcing];
}

/** Keeps a lens short: the last word of a name of several words, unless that says too little. */
function shortName(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return name.length <= 20 || last.length < 3 ? name : last;
}
