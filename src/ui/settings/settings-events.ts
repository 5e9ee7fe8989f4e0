import type { IndicatorId } from '../../model/indicator.ts';
import type { LocalText } from '../../model/language.ts';
import type { PopulationOverride, ServiceRadius, ThresholdOverride } from '../../model/project.ts';
import { UiEvent } from '../events.ts';

/** The user wants to see and change what the project sets. */
export class SettingsOpenEvent extends UiEvent {
  constructor() {
    super('settings-open');
  }
}

/** Thresholds should be these; `null`: the standard's own. What is not named stays. */
export class ThresholdsEditEvent extends UiEvent {
  readonly changes: Readonly<Partial<Record<IndicatorId, ThresholdOverride | null>>>;

  constructor(changes: ThresholdsEditEvent['changes']) {
    super('thresholds-edit');
    this.changes = changes;
  }
}

/** Districts should have these residents; `null`: as their layer tells. What is not named stays. */
export class PopulationsEditEvent extends UiEvent {
  readonly changes: Readonly<Record<string, PopulationOverride | null>>;
  /** Who is counted; `null`: nobody knows. `undefined`: as before. */
  readonly basis: LocalText | null | undefined;

  constructor(changes: PopulationsEditEvent['changes'], basis?: LocalText | null) {
    super('populations-edit');
    this.changes = changes;
    this.basis = basis;
  }
}

/** Parks should serve so far; `null`: as the standard says. */
export class RadiiEditEvent extends UiEvent {
  readonly radii: readonly ServiceRadius[] | null;
  readonly source: string | null;

  constructor(radii: RadiiEditEvent['radii'], source: string | null) {
    super('radii-edit');
    this.radii = radii;
    this.source = source;
  }
}

/** The values in a layer of green space or roads should mean this. */
export class ClassesEditEvent extends UiEvent {
  readonly layerId: string;
  readonly classes: Readonly<Record<string, string>>;
  readonly source: string;

  constructor(layerId: string, classes: ClassesEditEvent['classes'], source: string) {
    super('classes-edit');
    this.layerId = layerId;
    this.classes = classes;
    this.source = source;
  }
}

declare global {
  interface HTMLElementEventMap {
    'settings-open': SettingsOpenEvent;
    'thresholds-edit': ThresholdsEditEvent;
    'populations-edit': PopulationsEditEvent;
    'radii-edit': RadiiEditEvent;
    'classes-edit': ClassesEditEvent;
  }
}
