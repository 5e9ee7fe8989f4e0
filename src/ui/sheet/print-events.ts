import type { SheetFormat, SheetSettings } from '../../model/sheet.ts';
import { UiEvent } from '../events.ts';

/** The meeting sheet should be made otherwise. What is not named stays. */
export class SheetEditEvent extends UiEvent {
  readonly changes: Partial<SheetSettings>;

  constructor(changes: SheetEditEvent['changes']) {
    super('sheet-edit');
    this.changes = changes;
  }
}

/** The sheet should be saved as a file, or its map by itself; `null`: what is being made should be given up. */
export class SheetSaveEvent extends UiEvent {
  readonly format: SheetFormat | 'map' | null;

  constructor(format: SheetSaveEvent['format']) {
    super('sheet-save');
    this.format = format;
  }
}

/** What failed should be made once more. */
export class SheetRetryEvent extends UiEvent {
  constructor() {
    super('sheet-retry');
  }
}

/** The sheet of what is selected should be shown. */
export class SheetOpenEvent extends UiEvent {
  constructor() {
    super('sheet-open');
  }
}

declare global {
  interface HTMLElementEventMap {
    'sheet-edit': SheetEditEvent;
    'sheet-save': SheetSaveEvent;
    'sheet-retry': SheetRetryEvent;
    'sheet-open': SheetOpenEvent;
  }
}
