import * as vscode from 'vscode';
import type { Analyze } from '../analysis/analyze';
import type { Analysis } from '../analysis/model';
import { applyNames } from '../ledger/applyNames';
import type { Source } from '../ledger/model';
import { type Sourcing, sourcingOf } from '../ledger/sourcing';
import { baseName, type Ledgers } from './ledgers';
import { settingsOf } from './settings';
import type { WordLists } from './wordLists';

/** An article with its claims and the works that they are held against. */
export interface Glance {
  /** The file's name. */
  readonly name: string;
  readonly analysis: Analysis;
  readonly sourcing: Sourcing;
  readonly sources: readonly Source[];
}

export function glanceOf(
  uri: vscode.Uri,
  analysis: Analysis,
  sourcing: Sourcing,
  sources: readonly Source[],
): Glance {
  return { name: baseName(uri), analysis, sourcing, sources };
}

/**
 * An article that is not open, with its ledger; nothing is kept of either. Undefined when it is too long.
 *
 * @throws what reading the files throws
 */
export async function glanceAt(
  uri: vscode.Uri,
  analyze: Analyze,
  ledgers: Ledgers,
  words: WordLists,
): Promise<Glance | undefined> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  if (text.length > settingsOf(uri).maximumLength) return undefined;
  const ledger = ledgers.of(uri);
  await ledger?.refresh();
  ledger?.follow(text);
  const analysis = applyNames(analyze(text), [...(await words.formsFor(uri)), ...(ledger?.namings ?? [])]);
  const sourcing = ledger?.over(analysis.claims) ?? sourcingOf(analysis.claims, [], text);
  return glanceOf(uri, analysis, sourcing, ledger?.sources ?? []);
}
