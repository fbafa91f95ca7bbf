import * as vscode from 'vscode';
import { closeAll, openArticle } from './article';
import { equal, match, ok } from './assert';

const COPY = `Ministers end talks

Soviet Foreign Minister Andrei Gromyko met John Foster Dulles in Geneva.

Gromyko left on Tuesday. The city saw Gromyko's plane off.
`;

const at = (document: vscode.TextDocument, words: string): vscode.Position =>
  document.positionAt(COPY.indexOf(words) + 1);

describe('Names', () => {
  afterEach(closeAll);

  it('lead from a surname to the first full mention', async () => {
    const document = await openArticle(COPY);
    const [found] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at(document, 'Gromyko left'),
    );
    ok(found, 'Nothing found');
    equal(document.getText('targetRange' in found ? found.targetRange : found.range), 'Andrei Gromyko');
  });

  it('list and highlight every mention of one person', async () => {
    const document = await openArticle(COPY);
    const position = at(document, 'Gromyko left');
    const mentions = ['Andrei Gromyko', 'Gromyko', 'Gromyko'];
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    equal(references.map(({ range }) => document.getText(range)), mentions); // prettier-ignore
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      position,
    );
    equal(highlights.map(({ range }) => document.getText(range)), mentions); // prettier-ignore
  });

  it('tell in a hover who is meant, and what else the text calls them', async () => {
    const document = await openArticle(COPY);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at(document, 'Gromyko left'),
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value))
      .join();
    match(text, /\*\*Andrei Gromyko\*\*/);
    match(text, /Soviet Foreign Minister/);
    match(text, /Also\\: Gromyko/);
    match(text, /3 mentions/);
    equal(
      [...text.matchAll(/\[(\d+)\]\(command:chancery\.reveal\?/g)].map(([, line]) => line),
      ['3', '5'],
      'Each line that he is mentioned on',
    );
    match(text, /command:vscode\.open\?[^)]*Andrei%2520Gromyko/);
  });

  it('show words that look like markup in a hover as they are', async () => {
    const document = await openArticle(
      'Talks end\n\nAmbassador Jean <b>Monnet</b> [x](command:workbench.action.quit) spoke in Paris.\n',
    );
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('Jean') + 1),
    );
    for (const { contents } of hovers)
      for (const content of contents) {
        const { value } = content as vscode.MarkdownString;
        ok(!value.includes('](command:workbench'), value);
        ok(!/<b>/.test(value), value);
      }
  });

  it('grow a selection from the word to the name, the sentence and the paragraph', async () => {
    const document = await openArticle(COPY);
    const [chain] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at(document, 'Gromyko met')],
    );
    const grown: string[] = [];
    for (let range: vscode.SelectionRange | undefined = chain; range; range = range.parent)
      grown.push(document.getText(range.range));
    equal(grown.slice(0, 2), ['Gromyko', 'Andrei Gromyko']);
    ok(
      grown.includes('Soviet Foreign Minister Andrei Gromyko met John Foster Dulles in Geneva.'),
      grown.join('\n'),
    );
    equal(grown.at(-1), COPY.slice(0, grown.at(-1)!.length));
  });
});
