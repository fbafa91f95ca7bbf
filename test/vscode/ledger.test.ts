import * as vscode from 'vscode';
import { closeAll, edit, lensesOf, until } from './article';
import { equal, match, ok } from './assert';
import { faultsInModel } from '../unit/ledger/webAnnotation';
import { Folder } from './folder';

const COPY = `Trade grows

Exports to Hungary rose by 12 percent in 2019. Imports fell to 3 billion euros.

The treaty was signed in 1955.
`;

interface Annotation {
  id: string;
  creator?: { name: string };
  body: { purpose: string; value?: string; source?: string }[];
  target: { selector: { type: string; exact?: string }[] };
}

async function set(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('chancery').update(key, value, vscode.ConfigurationTarget.Global);
}

const run = (command: string, given?: unknown): Thenable<unknown> =>
  vscode.commands.executeCommand(`chancery.${command}`, given);

describe('The ledger', () => {
  const folder = new Folder();
  before(() => set('checker', 'Desk'));
  afterEach(closeAll);
  after(async () => {
    await set('checker', undefined);
    await folder.remove();
  });

  const titles = async (document: vscode.TextDocument): Promise<string[]> =>
    (await lensesOf(document)).map(({ command }) => command!.title);
  /** Waits until a claim's lens says so. */
  const says = async (document: vscode.TextDocument, pattern: RegExp): Promise<void> => {
    await until(`a lens says ${String(pattern)}`, async () =>
      (await titles(document)).some((title) => pattern.test(title)),
    );
  };
  const target = (document: vscode.TextDocument, words: string): unknown => {
    const start = document.getText().indexOf(words);
    return { uri: document.uri.toString(), start, end: start + words.length };
  };
  const annotations = async (name: string): Promise<Annotation[]> => {
    const text = await folder.read(`${name}.ledger.json`);
    return text === undefined ? [] : (JSON.parse(text) as { first: { items: Annotation[] } }).first.items;
  };
  const exact = (annotation: Annotation): string =>
    annotation.target.selector.find(({ type }) => type === 'TextQuoteSelector')!.exact!;

  it('keeps what a fact-checker decides on a walk, on the right words, through edits and over a reopening', async () => {
    const document = await folder.open('walk.article', COPY);
    await lensesOf(document);
    await run('nextOpenClaim');
    await run('addSource', { source: 'https://comtrade.un.org/data' });
    await says(document, /Sourced · comtrade\.un\.org/);
    await run('verifyClaim');
    await says(document, /Verified · comtrade\.un\.org/);
    await run('nextOpenClaim');
    await run('disputeClaim', { comment: 'The ministry says 4 billion' });
    await says(document, /Disputed · The ministry says 4 billion/);
    await run('waiveClaim', {
      ...(target(document, 'The treaty was signed in 1955.') as object),
      comment: 'Known',
    });

    await edit(document, 0, 'A line above.\n\n');
    await edit(document, document.getText().indexOf('euros'), 'of today’s ');
    await document.save();
    await closeAll();
    const again = await folder.show(folder.at('walk.article'));
    await says(again, /Verified/);
    const standing = (await lensesOf(again)).map(({ range, command }) => [
      again.getText(new vscode.Range(range.start, range.end)).slice(0, 12),
      command!.title.replace(/^\S+\s/, '').split(' · ')[0],
    ]);
    equal(standing, [
      ['Exports to H', 'Verified'],
      ['Imports fell', 'Disputed'],
    ]);
    const file = (await folder.read('walk.article.ledger.json'))!;
    equal(faultsInModel(JSON.parse(file), folder.at('walk.article.ledger.json').toString()), []);
    const kept = await annotations('walk.article');
    equal(kept.map(exact), [
      'Exports to Hungary rose by 12 percent in 2019.',
      'Imports fell to 3 billion of today’s euros.',
      'The treaty was signed in 1955.',
    ]);
    equal(
      kept.map(({ creator }) => creator?.name),
      ['Desk', 'Desk', 'Desk'],
    );
  });

  it('takes keys that are pressed at once in their order, each on the claim that the one before went to', async () => {
    await folder.open('keys.article', COPY);
    await Promise.all([
      run('nextOpenClaim'),
      run('addSource', { source: 'https://comtrade.un.org/data' }),
      run('nextOpenClaim'),
      run('disputeClaim', { comment: 'The ministry says 4 billion' }),
      run('nextOpenClaim'),
      run('verifyClaim'),
    ]);
    equal(
      (await annotations('keys.article')).map((one) => [
        exact(one).slice(0, 10),
        one.body.find(({ purpose }) => purpose === 'assessing')!.value,
      ]),
      [
        ['Exports to', 'sourced'],
        ['Imports fe', 'disputed'],
        ['The treaty', 'verified'],
      ],
    );
  });

  it('lets a check expire when its fact changes, and takes it up again when the change is confirmed', async () => {
    const document = await folder.open('expiry.article', COPY);
    const claim = 'Exports to Hungary rose by 12 percent in 2019.';
    await lensesOf(document);
    await run('verifyClaim', target(document, claim));
    await says(document, /Verified/);
    const percent = document.getText().indexOf('12 percent');
    await edit(document, percent, '1');
    await says(document, /Changed since checked · 12 → 112|Changed since checked/);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(percent),
    );
    const shown = hover!.contents.map((part) => (part as vscode.MarkdownString).value).join('\n');
    match(shown, /~~12/);
    match(shown, /\*\*112/);
    const problems = vscode.languages.getDiagnostics(document.uri);
    ok(
      problems.some(({ code }) => code === 'changed'),
      'No problem says that it has changed',
    );
    await run('confirmClaim', target(document, claim.replace('12', '112')));
    await says(document, /Verified/);
    ok(!(await titles(document)).some((title) => /Changed/.test(title)), 'It still says that it has changed');
  });

  it('takes decisions back, one by one', async () => {
    const document = await folder.open('undo.article', COPY);
    const claim = target(document, 'The treaty was signed in 1955.');
    const before = await titles(document);
    await run('verifyClaim', claim);
    await run('disputeClaim', { ...(claim as object), comment: 'In 1956' });
    await says(document, /Disputed/);
    await run('undoDecision');
    await says(document, /Verified/);
    await run('undoDecision');
    await until('it is open again', async () => String(await titles(document)) === String(before));
    equal(await annotations('undo.article'), []);
  });

  it('applies a decision to all claims of a selection', async () => {
    const document = await folder.open('passage.article', COPY);
    await lensesOf(document);
    const editor = vscode.window.activeTextEditor!;
    const line = document.lineAt(2).range;
    editor.selection = new vscode.Selection(line.start, line.end);
    await run('verifyClaim');
    equal((await annotations('passage.article')).length, 2);
    equal(
      (await titles(document)).map((title) => /Verified/.test(title)),
      [true, true, false],
    );
  });

  it('offers the same in quick fixes, in the hover and in the panel’s menu, however a claim stands', async () => {
    const document = await folder.open('offers.article', COPY);
    await lensesOf(document);
    const words = 'The treaty was signed in 1955.';
    const claim = (): object => target(document, words) as object;
    const at = (): vscode.Position => document.positionAt(document.getText().indexOf('treaty'));
    const fixes = async (position: vscode.Position): Promise<string[]> => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(position, position),
        vscode.CodeActionKind.QuickFix.value,
      );
      return actions
        .flatMap(({ command }) => command?.command ?? [])
        .filter((id) => id.startsWith('chancery.'));
    };
    const links = async (): Promise<string[]> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at(),
      );
      const shown = hovers.flatMap(({ contents }) =>
        contents.map((part) => (part as vscode.MarkdownString).value),
      );
      return [...shown.join('\n').matchAll(/\(command:(chancery\.\w+)/g)].map(([, id]) => id!);
    };
    const offered = async (...others: string[]): Promise<void> => {
      const always = [
        'addSource',
        'disputeClaim',
        'waiveClaim',
        'attributeClaim',
        'notAClaim',
        'commentOnClaim',
      ];
      const wanted = [...always, 'addSourceInText', 'lookUpClaim', ...others].map(
        (name) => `chancery.${name}`,
      );
      equal((await fixes(at())).sort(), wanted.sort());
      equal((await links()).sort(), wanted);
    };
    await offered('verifyClaim');
    equal((await fixes(at()))[0], 'chancery.addSource');
    equal(await fixes(new vscode.Position(0, 2)), [], 'Where there is no claim');
    await run('addSource', { ...claim(), source: 'https://treaties.un.org/' });
    await says(document, /Sourced/);
    await offered('verifyClaim', 'reopenClaim', 'copyFootnote');
    await run('verifyClaim', claim());
    await says(document, /Verified/);
    await offered('reopenClaim', 'copyFootnote');
    await edit(document, document.getText().indexOf('1955') + 4, '0');
    await says(document, /Changed/);
    await offered('confirmClaim', 'reopenClaim', 'copyFootnote');

    const { contributes } = vscode.extensions.getExtension('chancery.chancery')!.packageJSON as {
      contributes: { menus: Record<string, { command: string; when: string }[]> };
    };
    const menu = contributes.menus['webview/context']!.filter(({ when }) => when.includes("== 'claim'"));
    for (const { command, when } of menu) {
      const name = command.replace('chancery.', '');
      ok(when.endsWith(`&& chanceryActions =~ /\\b${name}\\b/`), `${command} is shown when ${when}`);
    }
    const all = [...(await fixes(at())), 'chancery.verifyClaim'];
    equal(menu.map(({ command }) => command).sort(), all.sort());
  });

  it('lists open claims among the problems, as severely as the settings say', async () => {
    const document = await folder.open('problems.article', COPY);
    await lensesOf(document);
    const severities = (): vscode.DiagnosticSeverity[] =>
      vscode.languages.getDiagnostics(document.uri).map(({ severity }) => severity);
    await until('there are three', () => severities().length === 3);
    equal(new Set(severities()).has(vscode.DiagnosticSeverity.Information), true);
    try {
      await set('diagnostics.severity', 'warning');
      await until('they are warnings', () =>
        severities().every((severity) => severity === vscode.DiagnosticSeverity.Warning),
      );
      await set('diagnostics.severity', 'off');
      await until('there are none', () => severities().length === 0);
    } finally {
      await set('diagnostics.severity', undefined);
    }
  });

  it('goes along when its article is renamed, and stays when that is deleted', async () => {
    const document = await folder.open('old.article', COPY);
    await lensesOf(document);
    await run('verifyClaim', target(document, 'The treaty was signed in 1955.'));
    await closeAll();
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(folder.at('old.article'), folder.at('new.article'));
    ok(await vscode.workspace.applyEdit(rename), 'It was not renamed');
    await until('the ledger has its new name', async () => (await annotations('new.article')).length === 1);
    await until('the old one is gone', async () => {
      return (await folder.read('old.article.ledger.json')) === undefined;
    });
    await says(await folder.show(folder.at('new.article')), /Verified/);
    await closeAll();
    const remove = new vscode.WorkspaceEdit();
    remove.deleteFile(folder.at('new.article'));
    ok(await vscode.workspace.applyEdit(remove), 'It was not deleted');
    equal((await annotations('new.article')).length, 1);
  });

  it('takes in what a colleague writes meanwhile', async () => {
    const document = await folder.open('shared.article', COPY);
    await lensesOf(document);
    await run('verifyClaim', target(document, 'The treaty was signed in 1955.'));
    await says(document, /Verified/);
    const text = (await folder.read('shared.article.ledger.json'))!;
    await folder.write(
      'shared.article.ledger.json',
      text.replace('"verified"', '"disputed"').replaceAll(/"modified": "\d{4}/g, '"modified": "2999'),
    );
    await says(document, /Disputed/);
  });

  it('is left as it is when it cannot be read', async () => {
    const damaged = '{"first": ';
    await folder.write('damaged.article.ledger.json', damaged);
    const document = await folder.open('damaged.article', COPY);
    ok(
      (await titles(document)).every((title) => /Needs a source/.test(title)),
      'Something is decided',
    );
    // The command waits for an answer to its message, which nobody gives here.
    void run('verifyClaim', target(document, 'The treaty was signed in 1955.'));
    await edit(document, 0, 'More. ');
    await document.save();
    equal(await folder.read('damaged.article.ledger.json'), damaged);
  });

  it('brings both sides of an unfinished merge together', async () => {
    const document = await folder.open('merge.article', COPY);
    await lensesOf(document);
    await run('verifyClaim', target(document, 'The treaty was signed in 1955.'));
    const ours = (await folder.read('merge.article.ledger.json'))!;
    await run('undoDecision');
    await run('disputeClaim', {
      ...(target(document, 'Imports fell to 3 billion euros.') as object),
      comment: 'No',
    });
    const theirs = (await folder.read('merge.article.ledger.json'))!;
    await closeAll();
    await folder.write('merge.article.ledger.json', `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`);
    const again = await folder.show(folder.at('merge.article'));
    await says(again, /Verified/);
    await says(again, /Disputed/);
    await until('the file is whole again', async () => {
      const text = await folder.read('merge.article.ledger.json');
      return (
        text !== undefined && !text.includes('<<<<<<<') && (await annotations('merge.article')).length === 2
      );
    });
  });

  it('ties a decision whose words are gone to the words that came in their place', async () => {
    const document = await folder.open('lost.article', COPY);
    await lensesOf(document);
    const claim = 'The treaty was signed in 1955.';
    await run('verifyClaim', target(document, claim));
    await says(document, /Verified/);
    const start = document.positionAt(document.getText().indexOf(claim));
    const removal = new vscode.WorkspaceEdit();
    removal.delete(document.uri, new vscode.Range(start, start.translate(0, claim.length)));
    await vscode.workspace.applyEdit(removal);
    await until('it is lost', async () => (await titles(document)).length === 2);
    await edit(
      document,
      document.getText().indexOf('Exports'),
      'The treaty was signed in Vienna in May 1955.\n\n',
    );
    await until('its successor is there', async () => (await titles(document)).length === 3);
    equal((await annotations('lost.article')).map(exact), [claim]);
    const [{ id }] = (await annotations('lost.article')) as [Annotation];
    vscode.window.activeTextEditor!.selection = new vscode.Selection(2, 3, 2, 3);
    await run('attachDecision', id);
    await says(document, /Changed since checked/);
    equal((await annotations('lost.article')).map(exact), ['The treaty was signed in Vienna in May 1955.']);
  });

  it('holds a source as reference managers read it', async () => {
    const one = await folder.open('one.article', COPY);
    await lensesOf(one);
    await run('addSource', {
      ...(target(one, 'The treaty was signed in 1955.') as object),
      source: 'https://treaties.un.org/',
    });
    const { sources } = JSON.parse((await folder.read('one.article.ledger.json'))!) as { sources: unknown[] };
    const [source] = sources as { type: string; URL: string; accessed: { 'date-parts': number[][] } }[];
    equal([source!.type, source!.URL], ['webpage', 'https://treaties.un.org/']);
    equal(source!.accessed['date-parts'][0]!.length, 3);
  });

  it('is gathered in a report of what is open in all articles of the workspace', async () => {
    const document = await folder.open('reported.article', COPY);
    await lensesOf(document);
    await run('verifyClaim', target(document, 'The treaty was signed in 1955.'));
    await run('showOpenClaims');
    const report = await until('there is a report', () =>
      vscode.workspace.textDocuments.find(
        ({ languageId, getText }) => languageId === 'markdown' && getText().startsWith('# Open claims'),
      ),
    );
    match(report.getText(), /reported\\?\.article\]\([^)]*\) \| 3 \| 2 \| 0 \|/);
    match(report.getText(), /\(<\/\.trial[^>]*reported\.article#L3>\): Exports to Hungary/);
  });

  it('is handed over with the article, as Markdown and as a page', async () => {
    const document = await folder.open('copy.article', COPY);
    await lensesOf(document);
    await run('verifyClaim', target(document, 'The treaty was signed in 1955.'));
    await run('saveAnnotatedCopy', folder.at('copy.md').toString());
    match((await folder.read('copy.md'))!, /\*\*Verified\*\*[^]*Desk/);
    await folder.show(folder.at('copy.article'));
    await run('saveAnnotatedCopy', folder.at('copy.html').toString());
    match((await folder.read('copy.html'))!, /<mark class="verified">The treaty was signed/);
  });

  it('leaves nothing half-written behind', async () => {
    equal(
      (await folder.names()).filter((name) => !/\.article(\.ledger\.json)?$|^copy\.(md|html)$/.test(name)),
      [],
    );
  });
});
