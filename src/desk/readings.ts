import type * as vscode from 'vscode';
import type { Article } from './article';

/** When articles are read: a moment after the last of a run of edits, and each version once, however many ask for it. */
export class Readings implements vscode.Disposable {
  private readonly timers = new Map<Article, ReturnType<typeof setTimeout>>();
  private readonly going = new Map<Article, { readonly version: number; readonly done: Promise<void> }>();

  /** @param readNow brings an article's analysis up to date; does not reject */
  constructor(private readonly readNow: (article: Article) => Promise<void>) {}

  /** Reads an article; whoever asks for the same version meanwhile waits for the same reading. */
  read(article: Article): Promise<void> {
    const { version } = article.document;
    const going = this.going.get(article);
    if (going?.version === version) return going.done;
    const done = this.readNow(article).finally(() => {
      if (this.going.get(article)?.done === done) this.going.delete(article);
    });
    this.going.set(article, { version, done });
    return done;
  }

  /** Reads an article after `delay` milliseconds, counted anew whenever this is called again before. */
  schedule(article: Article, delay: number): void {
    this.cancel(article);
    this.timers.set(
      article,
      setTimeout(() => {
        this.timers.delete(article);
        void this.read(article);
      }, delay),
    );
  }

  cancel(article: Article): void {
    clearTimeout(this.timers.get(article));
    this.timers.delete(article);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
  }
}
