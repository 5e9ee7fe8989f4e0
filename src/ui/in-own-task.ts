import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { nextTask } from './next-task.ts';

/** See {@link inOwnTask}. */
class InOwnTask extends AsyncDirective {
  #kind: string | null = null;
  #make: () => unknown = () => noChange;
  #isWaiting = false;

  render(kind: string, make: () => unknown): unknown {
    const isAtOnce = !this.#isWaiting && (this.#kind === null || this.#kind === kind);
    this.#kind = kind;
    this.#make = make;
    if (isAtOnce) return make();
    if (!this.#isWaiting) void this.#drawSoon();
    return noChange;
  }

  protected override reconnected(): void {
    if (!this.#isWaiting) this.setValue(this.#make());
  }

  async #drawSoon(): Promise<void> {
    this.#isWaiting = true;
    await nextTask();
    this.#isWaiting = false;
    if (this.isConnected) this.setValue(this.#make());
  }
}

/**
 * In a template: content of another kind than before is drawn in a task of its own, so that the browser may answer the
 * user between parts of a page that change together; what was there stays until then. Of the same kind it is drawn at once.
 */
export const inOwnTask = directive(InOwnTask);
