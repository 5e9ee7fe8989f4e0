import { UiEvent } from './events.ts';

/** Layers should be shown or hidden. */
export class LayerVisibilityEvent extends UiEvent {
  readonly ids: readonly string[];
  readonly visible: boolean;

  constructor(ids: readonly string[], visible: boolean) {
    super('layer-visibility');
    this.ids = ids;
    this.visible = visible;
  }
}

/** A layer should be this opaque, 0 to 1. */
export class LayerOpacityEvent extends UiEvent {
  readonly id: string;
  readonly opacity: number;

  constructor(id: string, opacity: number) {
    super('layer-opacity');
    this.id = id;
    this.opacity = opacity;
  }
}

/** A layer should have this name. */
export class LayerRenameEvent extends UiEvent {
  readonly id: string;
  readonly title: string;

  constructor(id: string, title: string) {
    super('layer-rename');
    this.id = id;
    this.title = title;
  }
}

/** A layer should go to the place of another one of its group, which gives way. */
export class LayerMoveEvent extends UiEvent {
  readonly id: string;
  readonly toPlaceOf: string;

  constructor(id: string, toPlaceOf: string) {
    super('layer-move');
    this.id = id;
    this.toPlaceOf = toPlaceOf;
  }
}

/** The row of a layer should open, or shut (`null`). */
export class LayerSelectEvent extends UiEvent {
  readonly id: string | null;

  constructor(id: string | null) {
    super('layer-select');
    this.id = id;
  }
}

/** The legend should open or shut. */
export class LegendToggleEvent extends UiEvent {
  readonly open: boolean;

  constructor(open: boolean) {
    super('legend-toggle');
    this.open = open;
  }
}

export type LayerAct = 'zoom' | 'retry' | 'remove' | 'cancel' | 'receipt';

/** What a row's buttons ask for: show all of it, load it again, take it off the list, stop loading it, show its receipt. */
export class LayerActEvent extends UiEvent {
  readonly id: string;

  constructor(act: LayerAct, id: string) {
    super(`layer-${act}`);
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    'layer-visibility': LayerVisibilityEvent;
    'layer-opacity': LayerOpacityEvent;
    'layer-move': LayerMoveEvent;
    'layer-rename': LayerRenameEvent;
    'layer-select': LayerSelectEvent;
    'legend-toggle': LegendToggleEvent;
    'layer-zoom': LayerActEvent;
    'layer-retry': LayerActEvent;
    'layer-remove': LayerActEvent;
    'layer-cancel': LayerActEvent;
    'layer-receipt': LayerActEvent;
  }
}
