import type { MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { StandardId } from '../model/project.ts';

/** What every event of the panels has in common: it reaches the root through all shadow roots. */
export abstract class UiEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The user picked a district, or let it go (`null`). */
export class DistrictSelectEvent extends UiEvent {
  readonly districtId: string | null;

  constructor(districtId: string | null) {
    super('district-select');
    this.districtId = districtId;
  }
}

/** The pointer or the focus came to a district's row, or left it (`null`). */
export class DistrictHoverEvent extends UiEvent {
  readonly districtId: string | null;

  constructor(districtId: string | null) {
    super('district-hover');
    this.districtId = districtId;
  }
}

/** The map should show all of a district. */
export class DistrictZoomEvent extends UiEvent {
  readonly districtId: string;

  constructor(districtId: string) {
    super('district-zoom');
    this.districtId = districtId;
  }
}

/** The map should be coloured by this indicator. */
export class IndicatorSelectEvent extends UiEvent {
  readonly indicator: MainIndicatorId;

  constructor(indicator: MainIndicatorId) {
    super('indicator-select');
    this.indicator = indicator;
  }
}

/** Everything should be held against another standard. */
export class StandardSelectEvent extends UiEvent {
  readonly standard: StandardId;

  constructor(standard: StandardId) {
    super('standard-select');
    this.standard = standard;
  }
}

/** The map should outline what was counted for an indicator; `null` is the whole city. */
export class ShowCountedEvent extends UiEvent {
  readonly indicator: MainIndicatorId;
  readonly districtId: string | null;

  constructor(indicator: MainIndicatorId, districtId: string | null) {
    super('show-counted');
    this.indicator = indicator;
    this.districtId = districtId;
  }
}

/** The user picked one thing from a list of things on the map. */
export class FeatureSelectEvent extends UiEvent {
  readonly layerId: string;
  readonly featureId: string;

  constructor(layerId: string, featureId: string) {
    super('feature-select');
    this.layerId = layerId;
    this.featureId = featureId;
  }
}

/** The map should go to the place of an issue. */
export class IssueZoomEvent extends UiEvent {
  readonly place: readonly [number, number];
  readonly layerId: string | null;
  readonly featureId: string | null;

  constructor(place: readonly [number, number], layerId: string | null, featureId: string | null) {
    super('issue-zoom');
    this.place = place;
    this.layerId = layerId;
    this.featureId = featureId;
  }
}

/** The calculation under way should end. */
export class WorkCancelEvent extends UiEvent {
  constructor() {
    super('work-cancel');
  }
}

/** The figures should be computed again. */
export class WorkAgainEvent extends UiEvent {
  constructor() {
    super('work-again');
  }
}

/** The page should speak another language. */
export class LanguageChangeEvent extends UiEvent {
  readonly language: Language;

  constructor(language: Language) {
    super('language-change');
    this.language = language;
  }
}

declare global {
  interface HTMLElementEventMap {
    'district-select': DistrictSelectEvent;
    'district-hover': DistrictHoverEvent;
    'district-zoom': DistrictZoomEvent;
    'indicator-select': IndicatorSelectEvent;
    'standard-select': StandardSelectEvent;
    'show-counted': ShowCountedEvent;
    'feature-select': FeatureSelectEvent;
    'issue-zoom': IssueZoomEvent;
    'work-cancel': WorkCancelEvent;
    'work-again': WorkAgainEvent;
    'language-change': LanguageChangeEvent;
  }
}
