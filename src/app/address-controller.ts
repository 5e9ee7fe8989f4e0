import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State } from '../store/state.ts';
import { applyHash, readHash, showInAddress } from './location-hash.ts';
import type { Session } from './session.ts';
import type { Shape } from './shape.ts';

interface AddressHost extends ReactiveControllerHost {
  readonly addressSync: boolean;
  readonly session: Session;
  readonly shape: Shape | null;
}

/** Keeps what an element shows in the page's address, and goes where the address says. */
export class AddressController implements ReactiveController {
  readonly #host: AddressHost;

  constructor(host: AddressHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  /** What the address says of a project that is opened now. */
  over(state: State, isFirst: boolean): State {
    return this.#host.addressSync && isFirst ? applyHash(state, readHash(location.hash)) : state;
  }

  follow(state: State): void {
    const { addressSync, shape } = this.#host;
    if (addressSync && state.project !== null && shape !== null) showInAddress(state, shape.addressParts);
  }

  readonly #read = (): void => {
    if (this.#host.addressSync) void this.#host.session.update((state) => applyHash(state, readHash(location.hash)));
  };
}
