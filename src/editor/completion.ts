import * as vscode from 'vscode';
import type { EntityType } from '../analysis/model';
import type { Desk } from '../desk/desk';
import { typeName } from './entityWords';
import { begunNames, begunOf, offeredNames, type OfferedName } from './offeredNames';
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
      const begun = begunNames(document.getText(new vscode.Range(position.with({ character: 0 }), position)));
      // To be asked again with the next letter.
      if (begun.length === 0) return new vscode.CompletionList([], true);
      // What was known before the last letters will do: a reading a keystroke would be too many.
      const article = desk.article(document);
      const analysis = article?.analysis ?? (await desk.current(document, token))?.analysis;
      if (!analysis) return undefined;
      names.readAhead();
      const own = offeredNames(analysis);
      const known = new Set(own.map(({ name }) => name));
      const others = names.known().filter(({ name }) => !known.has(name));
      const items = (offered: readonly OfferedName[], rank: string): vscode.CompletionItem[] =>
        offered.flatMap((name) => {
          const from = begunOf(name.name, begun);
          return from === undefined || from === name.name
            ? []
            : [itemOf(name, new vscode.Range(position.translate(0, -from.length), position), rank)];
        });
      return [...items(own, 'a'), ...items(others, 'b')];
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
