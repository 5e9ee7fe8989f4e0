import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the width and height of an element, and renders it anew when they change. */
export class SizeController implements ReactiveController {
  widthPx = 0;
  heightPx = 0;
  readonly #observer: ResizeObserver;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new ResizeObserver(() => this.#measure());
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const { width, height } = this.#host.getBoundingClientRect();
    if (width === this.widthPx && height === this.heightPx) return;
    this.widthPx = width;
    this.heightPx = height;
    this.#host.requestUpdate();
  }
}
