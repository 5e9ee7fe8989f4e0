import type { EmbedKind, EmbedOptions } from '../../model/embed.ts';
import { UiEvent } from '../events.ts';

export const EMBED_PARTS = ['embed', 'folder'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** The dialog of publishing should be opened. */
export class EmbedOpenEvent extends UiEvent {
  constructor() {
    super('embed-open');
  }
}

/** The map is to look otherwise in other pages. What is not named stays. */
export class EmbedEditEvent extends UiEvent {
  readonly changes: Partial<EmbedOptions>;

  constructor(changes: Partial<EmbedOptions>) {
    super('embed-edit');
    this.changes = changes;
  }
}

/** Another part of the dialog, or another way into a page, should be on show. */
export class EmbedShowEvent extends UiEvent {
  readonly show: { readonly part?: EmbedPart; readonly kind?: EmbedKind };

  constructor(show: EmbedShowEvent['show']) {
    super('embed-show');
    this.show = show;
  }
}

/** The code for the other page should be copied. */
export class EmbedCopyEvent extends UiEvent {
  constructor() {
    super('embed-copy');
  }
}

/** The folder to publish should be made; `cancel`: what is being made should be given up. */
export class FolderMakeEvent extends UiEvent {
  readonly cancel: boolean;

  constructor(cancel: boolean) {
    super('folder-make');
    this.cancel = cancel;
  }
}

declare global {
  interface HTMLElementEventMap {
    'embed-open': EmbedOpenEvent;
    'embed-edit': EmbedEditEvent;
    'embed-show': EmbedShowEvent;
    'embed-copy': EmbedCopyEvent;
    'folder-make': FolderMakeEvent;
  }
}
