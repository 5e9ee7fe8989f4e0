import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the width and height of an element, and renders it anew when they change. A page that shows it smaller makes it no narrower. */
export class SizeController implements ReactiveController {
  widthPx = 0;
  heightPx = 0;
  readonly #observer: ResizeObserver;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
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
    const { offsetWidth: width, offsetHeight: height } = this.#host;
    if (width === this.widthPx && height === this.heightPx) return;
    this.widthPx = width;
    this.heightPx = height;
    this.#host.requestUpdate();
  }
}
