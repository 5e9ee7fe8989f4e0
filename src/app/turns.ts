/** Lets works follow each other, each begun when the one before has ended, well or badly. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does `work` when its turn has come. @returns what it returns, or throws what it throws */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    // Whoever asked hears of the failure.
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
