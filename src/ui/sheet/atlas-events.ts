import type { AtlasKind } from '../../model/sheet.ts';
import { UiEvent } from '../events.ts';

/** An atlas should be made; `null`: the one that is being made should be given up. */
export class AtlasSaveEvent extends UiEvent {
  readonly kind: AtlasKind | null;

  constructor(kind: AtlasSaveEvent['kind']) {
    super('atlas-save');
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'atlas-save': AtlasSaveEvent;
  }
}
