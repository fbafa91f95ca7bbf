import * as vscode from 'vscode';
import type { EntityType } from '../analysis/model';
import { typeName } from './entityWords';
import type { WorkspaceNames } from './workspaceNames';

const KINDS: Readonly<Partial<Record<EntityType, vscode.SymbolKind>>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Constant,
};

/** Go to Symbol in Workspace: people, organizations and places across all articles. */
export function registerWorkspaceSymbols(names: WorkspaceNames): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      const wanted = query.toLocaleLowerCase();
      return (await names.all(token)).flatMap(({ name, type, role, uri, range }) => {
        const kind = KINDS[type];
        // VS Code ranks what it is given; it wants all that has the letters typed, in their order.
        return kind !== undefined && hasInOrder(name.toLocaleLowerCase(), wanted)
          ? [
              new vscode.SymbolInformation(
                name,
                kind,
                role || typeName(type),
                new vscode.Location(uri, range),
              ),
            ]
          : [];
      });
    },
  });
}

function hasInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    if (letter === ' ') continue;
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
