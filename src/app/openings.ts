/** The element, as far as it is waited for. */
interface Host {
  readonly updateComplete: Promise<unknown>;
}

/**
 * The cities that a page asks an element for, one after the other. Each is begun when it is time for it and the element
 * is in a page, and is forgotten as soon as another is asked for.
 */
export class Openings {
  readonly #host: Host;
  readonly #finish: () => Promise<void>;
  #asked = 0;
  #begun = 0;
  #last: Promise<void> = Promise.resolve();
  #isAway = false;
  #here: Promise<void> = Promise.resolve();
  #comeBack: () => void = () => undefined;
  /** One is on its way. */
  isOpening = false;

  /** @param finish what is to be done when there are figures of what was asked for last, or what prevents them */
  constructor(host: Host, finish: () => Promise<void>) {
    this.#host = host;
    this.#finish = finish;
  }

  /** Resolves when there is no more to come of what was asked for last: another may be asked for while one is awaited. */
  async settled(): Promise<void> {
    let awaited: Promise<void> | null = null;
    while (awaited !== this.#last) {
      await this.#host.updateComplete;
      awaited = this.#last;
      await awaited;
      await this.#host.updateComplete;
    }
  }

  /** @param time when to begin */
  ask(time: Promise<void>, begin: () => Promise<void>): void {
    this.#asked += 1;
    this.#last = this.#open(this.#asked, time, begin);
  }

  /** The element was taken out of the page, and all that was under way has ended. */
  leave(): void {
    this.#isAway = true;
    this.#here = new Promise((resolve) => { this.#comeBack = resolve; });
  }

  /** It is in a page again. @param resume goes on with what was begun; what was asked for in the meantime begins by itself */
  comeBack(resume: () => Promise<void>): void {
    if (!this.#isAway) return;
    this.#isAway = false;
    this.#comeBack();
    if (this.#begun === this.#asked) this.#last = this.#wait(this.#asked, resume());
  }

  async #open(asked: number, time: Promise<void>, begin: () => Promise<void>): Promise<void> {
    await time;
    await this.#here;
    if (asked !== this.#asked) return;
    this.#begun = asked;
    await this.#wait(asked, begin());
  }

  /** Nothing is said of what was ended before it came, or is not wanted any more. */
  async #wait(asked: number, work: Promise<void>): Promise<void> {
    this.isOpening = true;
    await work;
    if (asked !== this.#asked || this.#isAway) return;
    this.isOpening = false;
    await this.#finish();
  }
}
