import * as vscode from 'vscode';
import { closeAll, openArticle, until } from './article';
import { equal, match, ok } from './assert';

const COPY = `Ministers end talks

GENEVA, July 21 -- Soviet Foreign Minister Andrei Gromyko met U.S. Secretary of State John Foster Dulles on Monday.

“The talks were useful,” Gromyko told The Harbour Gazette. “We shall meet again.”

Dulles said that the ministers would return in October.

“We began in doubt.

“We end in hope,” Dulles said.

I. What comes next

“Nobody expected this,” a senior official said.
`;

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n---\n');
}

function putCursor(words: string): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor!;
  const position = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

const selected = (): string =>
  vscode.window.activeTextEditor!.document.getText(vscode.window.activeTextEditor!.selection);

describe('Quotes', () => {
  afterEach(closeAll);

  it('tell in a hover who says them, in which role, with which cue and to whom', async () => {
    const hover = await hoverAt(await openArticle(COPY), 'talks were useful');
    match(hover, /\*\*Andrei Gromyko\*\*/);
    match(hover, /Soviet Foreign Minister/);
    match(hover, /cue\\: “told”/);
    match(hover, /to The Harbour Gazette|to Harbour Gazette/);
    match(hover, /command:chancery\.reveal\?/);
  });

  it('lead from the hover to the speaker’s first mention', async () => {
    const hover = await hoverAt(await openArticle(COPY), 'talks were useful');
    const [, encoded] = /command:chancery\.reveal\?([^)]+)\)/.exec(hover)!;
    const target = JSON.parse(decodeURIComponent(encoded!)) as unknown[];
    await vscode.commands.executeCommand('chancery.reveal', ...target);
    await until('the name is selected', () => selected() === 'Andrei Gromyko');
  });

  it('are walked by keyboard, round the end and back', async () => {
    await openArticle(COPY);
    putCursor('Ministers end');
    const walked: string[] = [];
    while (walked.length < 12 && (walked.length < 2 || walked[0] !== walked.at(-1))) {
      await vscode.commands.executeCommand('chancery.nextQuote');
      walked.push(selected());
    }
    for (const words of ['The talks were', 'We began in', 'Nobody expected'])
      ok(
        walked.some((quote) => quote.startsWith(words)),
        `${words} was passed over`,
      );
    equal(walked.at(-1), walked[0], 'Round the end');
    await vscode.commands.executeCommand('chancery.previousQuote');
    match(selected(), /^Nobody expected/);
  });

  it('are copied with their speaker', async () => {
    await openArticle(COPY);
    putCursor('shall meet');
    await vscode.commands.executeCommand('chancery.copyQuote');
    equal(
      await vscode.env.clipboard.readText(),
      '“The talks were useful, … We shall meet again.” — Andrei Gromyko, Soviet Foreign Minister',
    );
  });

  it('lead to their speaker', async () => {
    await openArticle(COPY);
    putCursor('shall meet');
    await vscode.commands.executeCommand('chancery.goToSpeaker');
    equal(selected(), 'Andrei Gromyko');
  });

  it('stand in the outline under their section, with their speaker', async () => {
    const document = await openArticle(COPY);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    equal(symbols.map(({ name }) => name), ['Ministers end talks', 'I. What comes next']); // prettier-ignore
    const [first, second] = symbols;
    ok(
      first!.children.some(
        ({ name, detail }) => name === 'Andrei Gromyko' && detail.includes('talks were useful'),
      ),
      'The first quotation is not under the headline',
    );
    ok(
      second!.children.some(({ detail }) => detail.includes('Nobody expected')),
      'Nothing under the section',
    );
  });

  it('fold where they run on over paragraphs', async () => {
    const document = await openArticle(COPY);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const line = COPY.split('\n').indexOf('“We began in doubt.');
    ok(
      folds.some(({ start, end }) => start === line && end === line + 2),
      `No fold at ${line}: ${JSON.stringify(folds)}`,
    );
  });

  it('carry the speaker’s name only where the text leaves it out', async () => {
    const document = await openArticle(
      'Lester Pearson spoke first.\n\n“We are close,” Pearson said.\n\n“The treaty will be signed before the summer is over.”\n',
    );
    const hints = await until('there is a hint', async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
      return found.length > 0 && found;
    });
    const words = hints.map(({ label, position }) => [
      position.line,
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    ]);
    equal(words, [[4, 'Lester Pearson:']]);
  });
});
