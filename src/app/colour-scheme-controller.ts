import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Theme as PaintTheme } from '../paint/colours.ts';
import type { Theme } from '../store/state.ts';

/** Tells whether the system wants dark pages, and renders its host anew when that changes. */
export class ColourSchemeController implements ReactiveController {
  readonly #query = matchMedia('(prefers-color-scheme: dark)');
  readonly #host: ReactiveControllerHost;
  readonly #update = () => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#update);
  }

  /** What to draw in, given what the user chose. */
  resolve(theme: Theme): PaintTheme {
    if (theme !== 'system') return theme;
    return this.#query.matches ? 'dark' : 'light';
  }
}
