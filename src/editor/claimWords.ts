import * as vscode from 'vscode';
import type { ClaimKind } from '../analysis/model';
import type { Article } from '../desk/article';
import type { Decision, DecisionState, Source } from '../ledger/model';
import type { Standing } from '../ledger/sourcing';
import type { SourcingState } from '../ledger/states';
import { sourceName } from '../ledger/sources';

/** What each kind of claim is called in a lens or a list. */
function kindName(kind: ClaimKind): string {
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

/** What each state of a claim, or kind of decision, is called. */
export function stateName(state: SourcingState | DecisionState): string {
  const names: Record<SourcingState | DecisionState, string> = {
    unsourced: vscode.l10n.t('Needs a source'),
    attributed: vscode.l10n.t('Attributed'),
    cited: vscode.l10n.t('Cited in the text'),
    sourced: vscode.l10n.t('Sourced'),
    verified: vscode.l10n.t('Verified'),
    disputed: vscode.l10n.t('Disputed'),
    waived: vscode.l10n.t('Waived'),
    changed: vscode.l10n.t('Changed since checked'),
    'not-a-claim': vscode.l10n.t('Not a claim'),
    comment: vscode.l10n.t('Comment'),
  };
  return names[state];
}

/** The icon that goes with it, in VS Code's notation. */
export function stateIcon(state: SourcingState | DecisionState): string {
  const icons: Record<SourcingState | DecisionState, string> = {
    unsourced: '$(question)',
    attributed: '$(quote)',
    cited: '$(link)',
    sourced: '$(references)',
    verified: '$(pass)',
    disputed: '$(error)',
    waived: '$(circle-slash)',
    changed: '$(warning)',
    'not-a-claim': '$(dash)',
    comment: '$(comment)',
  };
  return icons[state];
}

/** How a claim stands, in a few words: "Needs a source · statistic", "Verified · UN Comtrade", "Changed since checked · 40 → 45". */
export function claimTitle(standing: Standing, article: Article): string {
  const detail = detailOf(standing, article);
  const name = attribution(standing, article) ?? stateName(standing.state);
  return detail ? `${name} · ${shortened(detail)}` : name;
}

function attribution({ state, decision, claim }: Standing, article: Article): string | undefined {
  if (state !== 'attributed') return undefined;
  const { entities = [] } = article.analysis ?? {};
  const speaker = decision ? decision.attributedTo : entities.find(({ id }) => id === claim?.speaker)?.name;
  if (!speaker) return undefined;
  const name = shortName(speaker, entities.find((entity) => entity.name === speaker)?.variants ?? []);
  return claim?.interested && !decision
    ? vscode.l10n.t('Only {0} says so', name)
    : vscode.l10n.t('Attributed: {0}', name);
}

function detailOf({ state, decision, claim, change }: Standing, article: Article): string | undefined {
  const kind = claim?.kinds[0] && kindName(claim.kinds[0]);
  switch (state) {
    case 'sourced':
    case 'verified': {
      const source = decision && sourcesOf(decision, article)[0];
      return source ? sourceName(source) : kind;
    }
    case 'disputed':
    case 'waived':
      return decision?.comment ?? kind;
    case 'changed': {
      const fact = change?.facts[0];
      return fact ? `${fact.before || '∅'} → ${fact.after || '∅'}` : kind;
    }
    default:
      return kind;
  }
}

/** Why a claim is one; of words that the analysis takes for none, the words. */
export function reasonOf({ claim, start, end }: Standing, { analysis }: Article): string {
  return claim?.reason ?? analysis?.text.slice(start, end) ?? '';
}

/** The works that a decision cites, in its order; one that is missing from the ledger is left out. */
function sourcesOf(decision: Decision, { ledger }: Article): Source[] {
  return decision.citations.flatMap(({ source }) => ledger?.sources.find(({ id }) => id === source) ?? []);
}

/** Longer words than these make a row of lenses unreadable. */
const LONGEST_DETAIL = 36;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL - 1).trimEnd()}…` : line;
}

/**
 * Keeps a lens short: the one word of a name that the article itself goes by, "Popkov" or "Xi"; else the last word of a long name, unless
 * that says too little.
 */
function shortName(name: string, variants: readonly string[]): string {
  const words = name.split(' ');
  const surname = variants.find((variant) => words.includes(variant));
  if (surname !== undefined) return surname;
  const last = words.at(-1)!;
  return name.length <= 20 || last.length < 3 ? name : last;
}
