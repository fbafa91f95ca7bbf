import * as vscode from 'vscode';
import type { Analysis } from '../analysis/model';
import type { Article } from '../desk/article';
import { targetOf } from '../desk/claimTarget';
import type { Desk } from '../desk/desk';
import { baseName } from '../desk/ledgers';
import { present } from './present';
import { PANEL_ACTIONS, readToHost, type PanelAction, type ToHost, type ToView } from './protocol';

/** The panel's side in the extension: sends it the article that the reader is in, and does what its buttons ask. */
export class PanelView implements vscode.WebviewViewProvider, vscode.Disposable {
  static readonly id = 'chancery.panel';

  private view: vscode.WebviewView | undefined;
  private article: Article | undefined;
  /** The reading that the view was sent last, and the number that it went under. */
  private shown: Analysis | undefined;
  private revision = 0;
  /** Where the list that the view is about to send is to go. */
  private target: vscode.Uri | undefined;
  private readonly subscriptions: vscode.Disposable;

  static register(extensionUri: vscode.Uri, desk: Desk): vscode.Disposable {
    const panel = new PanelView(extensionUri, desk);
    return vscode.Disposable.from(
      panel,
      vscode.window.registerWebviewViewProvider(PanelView.id, panel),
      ...PANEL_ACTIONS.map((action) =>
        vscode.commands.registerCommand(`chancery.panel.${action}`, (given?: unknown) =>
          action === 'saveList' ? panel.saveList(given) : panel.act(action),
        ),
      ),
    );
  }

  private constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly desk: Desk,
  ) {
    this.article = desk.active;
    this.subscriptions = vscode.Disposable.from(
      desk.onDidChangeSourcing((article) => {
        if (article === (this.article ??= desk.active)) this.send();
      }),
      desk.onDidChangeActive((article) => this.follow(article)),
      desk.onDidClose((article) => {
        if (article === this.article) this.follow(desk.active, true);
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const folders = ['dist', 'media'].map((name) => vscode.Uri.joinPath(this.extensionUri, name));
    this.view = view;
    view.webview.options = { enableScripts: true, localResourceRoots: folders };
    view.webview.html = this.page(view.webview);
    const listening = vscode.Disposable.from(
      view.webview.onDidReceiveMessage((message: unknown) => {
        const read = readToHost(message);
        if (read) void this.answer(read);
      }),
      view.onDidChangeVisibility(() => this.send()),
    );
    view.onDidDispose(() => {
      listening.dispose();
      this.view = undefined;
    });
  }

  /** Shows another article; one that is not an article leaves the last one standing while it is open somewhere. */
  private follow(article: Article | undefined, lastClosed = false): void {
    if (article === this.article || (!article && !lastClosed)) return;
    this.article = article;
    this.send();
  }

  private send(): void {
    if (!this.view?.visible) return;
    const article = this.article ?? this.desk.active;
    if (article?.analysis !== this.shown) this.revision++;
    this.shown = article?.analysis;
    void this.view.webview.postMessage(this.messageOf(article));
  }

  private messageOf(article: Article | undefined): ToView {
    const { revision } = this;
    if (!article) return { type: 'show', model: null, revision };
    if (article.isTooLong) return { type: 'tooLong' };
    const { analysis, sourcing, ledger, document } = article;
    if (!analysis || !sourcing) return { type: 'reading' };
    const { uri } = document;
    const model = present(uri.toString(), baseName(uri), analysis, sourcing, ledger?.sources);
    return { type: 'show', model, revision };
  }

  /** Does something with what is listed, which is the view's to know. */
  private act(action: PanelAction): void {
    void this.view?.webview.postMessage({ type: 'act', action } satisfies ToView);
  }

  /** Writes what is listed into a file. Which one is asked for, unless it is given; the name's end says in which format. */
  private async saveList(given: unknown): Promise<void> {
    const article = (this.article ?? this.desk.active)?.document.uri;
    if (!this.view || !article) return;
    // The panel's menus give the row that they are opened on.
    this.target = typeof given === 'string' ? vscode.Uri.parse(given, true) : await askForList(article);
    if (this.target) this.act('saveList');
  }

  private async write(list: { readonly csv: string; readonly markdown: string }): Promise<void> {
    const { target } = this;
    this.target = undefined;
    if (!target) return;
    const isMarkdown = /\.(md|markdown)$/i.test(target.path);
    try {
      await this.desk.write(target, isMarkdown ? list.markdown : `\ufeff${list.csv}`);
      const open = vscode.l10n.t('Open');
      const said = vscode.l10n.t('The list is in {0}.', baseName(target));
      void vscode.window.showInformationMessage(said, open).then(async (answer) => {
        if (answer === open) await vscode.commands.executeCommand('vscode.open', target);
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The list was not written. {0}', reason));
    }
  }

  private async answer(message: ToHost): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.send();
      case 'copy':
        return vscode.env.clipboard.writeText(message.text);
      case 'save':
        return this.write(message);
      case 'run':
        await vscode.commands.executeCommand(message.command);
        return;
      case 'attach':
        await vscode.commands.executeCommand('chancery.attachDecision', message.id);
        return;
      case 'act': {
        const article = this.articleOf(message);
        if (article)
          await vscode.commands.executeCommand(
            message.about === 'claim' ? 'chancery.showClaimActions' : 'chancery.showEntityActions',
            targetOf(message.span, article),
          );
        return;
      }
      case 'reveal': {
        const article = this.articleOf(message);
        if (!article) return;
        const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === article.document);
        const selection = article.rangeOf(message.span);
        const editor = await vscode.window.showTextDocument(article.document, {
          selection,
          preserveFocus: !message.focus,
          ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
        });
        editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      }
    }
  }

  /** The article of a message; none when the message speaks of a reading that is not the newest: its offsets would go astray. */
  private articleOf({ uri, revision }: { uri: string; revision: number }): Article | undefined {
    const article = this.desk.all.find(({ document }) => document.uri.toString() === uri);
    const isNewest = revision === this.revision && article?.analysis === this.shown;
    return article?.analysis && isNewest ? article : undefined;
  }

  private page(webview: vscode.Webview): string {
    const uri = (...path: string[]): string =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.extensionUri, ...path)).toString();
    const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    const policy = [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      `style-src ${webview.cspSource}`,
      `font-src ${webview.cspSource}`,
    ].join('; ');
    return `<!DOCTYPE html>
<html lang="${vscode.l10n.bundle ? vscode.env.language : 'en'}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${uri('dist', 'panel', 'codicon.css')}">
<link rel="stylesheet" href="${uri('media', 'panel.css')}">
<title>Chancery</title>
</head>
<body>
<main id="panel"></main>
<script type="application/json" id="words">${inPage(vscode.l10n.bundle ?? {})}</script>
<script nonce="${nonce}" src="${uri('dist', 'panel', 'main.js')}"></script>
</body>
</html>`;
  }
}

async function askForList(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    ...(article.scheme !== 'untitled' && { defaultUri: article.with({ path: `${article.path}.csv` }) }),
    filters: { [vscode.l10n.t('Comma-separated values')]: ['csv'], Markdown: ['md'] },
    title: vscode.l10n.t('Save the List'),
  });
}

/** Data as a page may hold it: nothing in it can end its element. */
function inPage(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
