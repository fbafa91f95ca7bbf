/**
 * What is done one after the other, in the order in which it was called for. Two keys pressed at once are two commands that run at
 * once: the second would look for the selection while the first, which is to move it, still waits for the article to be read.
 */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Does something when all that was called for before is done, whether that failed or not. It must not call for a turn itself. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
