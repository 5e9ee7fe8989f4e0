import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State } from '../store/state.ts';
import { tellChanges, tellProblems, tellView } from './tell-changes.ts';

/** What a hand does. */
const SIGNS = ['pointerdown', 'wheel', 'keydown', 'touchstart'] as const;

/** Tells the page what its reader does in an element, and nothing of what the page itself does with it. */
export class ReaderWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #told = new WeakSet();
  #isReader = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of SIGNS) this.#host.addEventListener(sign, this.#mark, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) this.#host.removeEventListener(sign, this.#mark, { capture: true });
  }

  /** What moves from now on moves because the page wants it. */
  pageActs(): void {
    this.#isReader = false;
  }

  /** An event of a part was answered. */
  answered(type: string, before: State, after: State): void {
    tellChanges(this.#host, before, after);
    if (type === 'map-camera' && this.#isReader) tellView(this.#host, before.camera, after.camera);
  }

  problems(state: State): void {
    tellProblems(this.#host, state, this.#told);
  }

  readonly #mark = (): void => {
    this.#isReader = true;
  };
}
