import type { ReactiveControllerHost } from 'lit';
import type { Assessment } from '../model/indicator.ts';
import type { State } from '../store/state.ts';
import { tell } from './tell.ts';

/** What the page asked for last, and was not told of yet. */
interface Asked {
  /** `null`: no address, and what comes is it. */
  readonly url: string | null;
  /** The figures that stood there when it asked. */
  readonly before: Assessment | null;
}

/** Tells the page, once for each time it asks for a city, that the figures of that one are on the page. */
export class ReadyWatch {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #asked: Asked | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** What was asked for before will not come any more, or is of no interest. */
  ask(url: string | null, { assessment }: State): void {
    this.#asked = { url, before: assessment };
  }

  /** What is on show: also after that which failed was done again. */
  follow({ assessment, assessing, projectUrl }: State): void {
    const asked = this.#asked;
    if (asked === null || assessing || assessment === null || assessment === asked.before) return;
    if (asked.url !== null && asked.url !== projectUrl) return;
    this.#asked = null;
    void this.#host.updateComplete.then(() => tell(this.#host, 'gcm-ready', { project: projectUrl }));
  }
}
