import { UiEvent } from '../events.ts';
import type { Arrangement } from './arrange-findings.ts';

export const REGISTER_FORMATS = ['csv', 'xlsx', 'geojson', 'shapefile'] as const;
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/** The register should be saved as a file. */
export class RegisterSaveEvent extends UiEvent {
  readonly format: RegisterFormat;

  constructor(format: RegisterFormat) {
    super('register-save');
    this.format = format;
  }
}

/** The register is looked at in another way: filtered, sorted, grouped. What goes out follows it. */
export class RegisterArrangeEvent extends UiEvent {
  readonly arrangement: Arrangement;

  constructor(arrangement: Arrangement) {
    super('register-arrange');
    this.arrangement = arrangement;
  }
}

/** A reviewed register should give its decisions back. */
export class RegisterTakeEvent extends UiEvent {
  readonly file: File;

  constructor(file: File) {
    super('register-take');
    this.file = file;
  }
}

/** The other list of the comparison should be on show. */
export class ConflictPartEvent extends UiEvent {
  readonly part: 'register' | 'sites';

  constructor(part: 'register' | 'sites') {
    super('conflict-part');
    this.part = part;
  }
}

/** The check of a site was opened, or shut (`null`). */
export class SiteSelectEvent extends UiEvent {
  readonly layerId: string;
  readonly siteId: string | null;

  constructor(layerId: string, siteId: string | null) {
    super('site-select');
    this.layerId = layerId;
    this.siteId = siteId;
  }
}

/** Another part of the product should be on show. */
export class TabSelectEvent extends UiEvent {
  readonly tab: string;

  constructor(tab: string) {
    super('tab-select');
    this.tab = tab;
  }
}

declare global {
  interface HTMLElementEventMap {
    'register-arrange': RegisterArrangeEvent;
    'register-save': RegisterSaveEvent;
    'register-take': RegisterTakeEvent;
    'conflict-part': ConflictPartEvent;
    'site-select': SiteSelectEvent;
    'tab-select': TabSelectEvent;
  }
}
