import * as vscode from 'vscode';
import type { Analyze } from '../analysis/analyze';
import { Article } from './article';
import { isArticle } from './membership';
import { settingsOf } from './settings';

/**
 * The articles that are open, each with its analysis.
 *
 * A document is read when it is first shown or asked for, and again a moment after the last of a run of edits. The models are
 * loaded with the first article. A result for a text that has changed meanwhile is dropped.
 */
export class Desk implements vscode.Disposable {
  private readonly articles = new Map<vscode.TextDocument, Article>();
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  private readonly analyzed = new vscode.EventEmitter<Article>();
  private readonly closed = new vscode.EventEmitter<Article>();
  private readonly activeChanged = new vscode.EventEmitter<Article | undefined>();
  private readonly subscriptions: vscode.Disposable[] = [];
  private analyze: Promise<Analyze> | undefined;

  /** An article has been read, for the first time or anew. */
  readonly onDidAnalyze = this.analyzed.event;
  /** A document was closed, or is an article no longer. */
  readonly onDidClose = this.closed.event;
  /** Another article, or none, is in the active editor. */
  readonly onDidChangeActive = this.activeChanged.event;

  /** @param loadAnalyze makes the analysis; called once, when the first article is shown */
  constructor(
    private readonly loadAnalyze: () => Promise<Analyze>,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.close(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const article = this.articles.get(document);
        if (!article || contentChanges.length === 0) return;
        article.noteChanges(contentChanges);
        if (article.wasRead || isShown(document)) this.schedule(article);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => this.readShown()),
      vscode.window.onDidChangeActiveTextEditor(() => this.activeChanged.fire(this.active)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('chancery.languages')) this.reconsider();
        if (event.affectsConfiguration('chancery.analysis.maximumLength')) this.measure();
      }),
    );
    this.reconsider();
  }

  get all(): readonly Article[] {
    return [...this.articles.values()];
  }

  /** The article in the active editor. */
  get active(): Article | undefined {
    const editor = vscode.window.activeTextEditor;
    return editor && this.articles.get(editor.document);
  }

  article(document: vscode.TextDocument): Article | undefined {
    return this.articles.get(document);
  }

  /**
   * The article with an analysis of its present text: at once when there is one, else as soon as it is made. Undefined when the
   * document is none, is too long, was closed, or the caller gave up.
   */
  async current(
    document: vscode.TextDocument,
    token?: vscode.CancellationToken,
  ): Promise<Article | undefined> {
    const article = this.articles.get(document);
    if (!article || article.isCurrent) return article;
    await this.read(article);
    return article.isCurrent && !token?.isCancellationRequested ? article : undefined;
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const subscription of [...this.subscriptions, this.analyzed, this.closed, this.activeChanged])
      subscription.dispose();
  }

  private reconsider(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (isArticle(document)) this.open(document);
      else this.close(document);
    }
  }

  private open(document: vscode.TextDocument): void {
    if (!isArticle(document) || this.articles.has(document)) return;
    const article = new Article(document);
    this.articles.set(document, article);
    if (isShown(document)) this.schedule(article, 0);
    if (article === this.active) this.activeChanged.fire(article);
  }

  /** Reads what is no longer too long, and drops what now is. */
  private measure(): void {
    for (const article of this.articles.values()) {
      const { document } = article;
      if (!article.wasRead || article.isTooLong === exceeds(document.getText(), document)) continue;
      article.forget();
      if (isShown(document)) this.schedule(article, 0);
    }
  }

  /** Reads what came into view unread: editors and tools open documents that nobody looks at, too. */
  private readShown(): void {
    for (const article of this.articles.values())
      if (!article.wasRead && isShown(article.document)) this.schedule(article, 0);
  }

  private close(document: vscode.TextDocument): void {
    const article = this.articles.get(document);
    if (!article) return;
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
    this.articles.delete(document);
    this.closed.fire(article);
  }

  private schedule(article: Article, delay = settingsOf(article.document).delay): void {
    const { document } = article;
    clearTimeout(this.timers.get(document));
    this.timers.set(
      document,
      setTimeout(() => {
        this.timers.delete(document);
        void this.read(article);
      }, delay),
    );
  }

  /** Brings an article's analysis up to date; reports an error in the log and leaves the older analysis. */
  private async read(article: Article): Promise<void> {
    const { document } = article;
    try {
      const analyze = await this.loadOnce();
      if (this.articles.get(document) !== article || article.isSettled) return;
      const text = document.getText();
      if (exceeds(text, document)) article.refuse();
      else article.accept(analyze(text, article.analysis));
      this.analyzed.fire(article);
    } catch (error) {
      this.log.error(
        `${document.uri.toString(true)}: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
      );
    }
  }

  private loadOnce(): Promise<Analyze> {
    return (this.analyze ??= this.loadAnalyze());
  }
}

function exceeds(text: string, document: vscode.TextDocument): boolean {
  return text.length > settingsOf(document).maximumLength;
}

function isShown(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
