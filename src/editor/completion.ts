import * as vscode from 'vscode';
import type { EntityType } from '../analysis/model';
import type { Desk } from '../desk/desk';
import { typeName } from './entityWords';
import { begunName, offeredNames, type OfferedName } from './offeredNames';
import { forArticles } from './register';
import type { WorkspaceNames } from './workspaceNames';

const KINDS: Readonly<Record<EntityType, vscode.CompletionItemKind>> = {
  person: vscode.CompletionItemKind.User,
  organization: vscode.CompletionItemKind.Module,
  place: vscode.CompletionItemKind.Constant,
  group: vscode.CompletionItemKind.Enum,
  event: vscode.CompletionItemKind.Event,
  document: vscode.CompletionItemKind.File,
};

/** Names that stand in the article already, and behind them those of the workspace's other articles, once two letters are typed. */
export function registerCompletion(desk: Desk, names: WorkspaceNames): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token) {
      const begun = begunName(document.getText(new vscode.Range(position.with({ character: 0 }), position)));
      if (begun === undefined) return undefined;
      // What was known before the last letters will do: a reading a keystroke would be too many.
      const article = desk.article(document);
      const analysis = article?.analysis ?? (await desk.current(document, token))?.analysis;
      if (!analysis) return undefined;
      const range = new vscode.Range(position.translate(0, -begun.length), position);
      const own = offeredNames(analysis).filter(({ name }) => name !== begun);
      const known = new Set(own.map(({ name }) => name));
      const others = names.known().filter(({ name }) => !known.has(name) && name !== begun);
      return [
        ...own.map((name) => itemOf(name, range, 'a')),
        ...others.map((name) => itemOf(name, range, 'b')),
      ];
    },
  };
  return forArticles((selector) => vscode.languages.registerCompletionItemProvider(selector, provider));
}

/** @param rank what comes first in the list; within it, what is mentioned most */
function itemOf(
  { name, type, count, role }: OfferedName,
  range: vscode.Range,
  rank: string,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: name, description: role || typeName(type) }, KINDS[type]);
  item.range = range;
  item.filterText = name;
  item.sortText = `${rank}${String(99_999 - Math.min(count, 99_999)).padStart(5, '0')}${name}`;
  return item;
}
