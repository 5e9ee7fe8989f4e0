import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Within one window's height of what can be seen, a map is made. */
const NEAR = '100% 0px';
/** Beyond three, it gives its part of the graphics card back: browsers have some sixteen of these for a page. */
const FAR = '300% 0px';

/** Tells whether an element can be seen soon, and renders it anew when that changes. */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #near: IntersectionObserver;
  readonly #far: IntersectionObserver;
  #tellFirst: () => void = () => undefined;

  /** Resolves when it is near for the first time. */
  readonly first = new Promise<void>((resolve) => { this.#tellFirst = resolve; });
  isNear = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#near = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && this.#set(true), { rootMargin: NEAR });
    this.#far = new IntersectionObserver(([entry]) => entry?.isIntersecting === false && this.#set(false), { rootMargin: FAR });
    host.addController(this);
  }

  hostConnected(): void {
    this.#near.observe(this.#host);
    this.#far.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#near.disconnect();
    this.#far.disconnect();
  }

  #set(isNear: boolean): void {
    if (isNear) this.#tellFirst();
    if (isNear === this.isNear) return;
    this.isNear = isNear;
    this.#host.requestUpdate();
  }
}
