import * as vscode from 'vscode';

/** Copy with one claim that needs a source, one that is attributed, and names of several types. */
export const COPY = `Envoys meet in Vienna

By Staff Reporter

VIENNA, March 3 -- Trade between Austria and Hungary rose by 12 percent to 14 billion euros in 2019.

“We will sign the treaty in June,” Austrian Foreign Minister Maria Huber told reporters.
`;

export async function openArticle(content = COPY, language = 'article'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

export async function edit(document: vscode.TextDocument, at: number, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.insert(document.uri, document.positionAt(at), text);
  if (!(await vscode.workspace.applyEdit(change))) throw new Error('The edit was refused');
}

export async function lensesOf(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    100,
  );
}

/** The coloured words of a document, each behind the type of its token: `place: Vienna`. */
export async function tokensOf(document: vscode.TextDocument): Promise<string[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  if (!legend || !tokens) return [];
  const result: string[] = [];
  let line = 0;
  let character = 0;
  // Five numbers a token: lines down, characters on, length, type, modifiers.
  for (let i = 0; i + 4 < tokens.data.length; i += 5) {
    const [down, on, length, type] = tokens.data.subarray(i, i + 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    line += down;
    character = down > 0 ? on : character + on;
    const words = document.getText(new vscode.Range(line, character, line, character + length));
    result.push(`${legend.tokenTypes[type]}: ${words}`);
  }
  return result;
}

/** Asks again until the answer is given, at most for half a minute. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
): Promise<Exclude<NonNullable<T>, false>> {
  for (const start = Date.now(); Date.now() - start < 30_000;) {
    const answer = await ask();
    if (answer) return answer as Exclude<NonNullable<T>, false>;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain until ${what}`);
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
