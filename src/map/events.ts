import type { AppError } from '../model/error.ts';
import { UiEvent } from '../ui/events.ts';
import type { Box } from '../model/geometry-box.ts';
import type { Camera, FeatureKey } from './scene.ts';

/** The map came to rest, by hand or by a call. */
export class MapCameraEvent extends UiEvent {
  readonly camera: Camera;
  /** What is in view. */
  readonly bbox: Box;

  constructor(camera: Camera, bbox: Box) {
    super('map-camera');
    this.camera = camera;
    this.bbox = bbox;
  }
}

/** What lies at one place of the map, on the layers that are visible. */
export interface PlaceContents {
  /** Longitude and latitude. */
  readonly place: readonly [number, number];
  /** The most specific first. Not among them: districts, and the built-up area where there is a district. */
  readonly items: readonly FeatureKey[];
  readonly districtId: string | null;
  /** Ids of the difference patches there, the smallest first. */
  readonly conflictIds: readonly string[];
}

/** The user clicked on the map, or pressed Enter at its middle. */
export class MapPickEvent extends UiEvent {
  readonly contents: PlaceContents;

  constructor(contents: PlaceContents) {
    super('map-pick');
    this.contents = contents;
  }
}

/** The pointer came to other things than before; `null`: it left the map. */
export class MapHoverEvent extends UiEvent {
  readonly contents: PlaceContents | null;

  constructor(contents: PlaceContents | null) {
    super('map-hover');
    this.contents = contents;
  }
}

/** The map moves; told at once, so that another map can keep up. It does not leave the map's neighbourhood. */
export class MapMoveEvent extends Event {
  readonly camera: Camera;

  constructor(camera: Camera) {
    super('map-move');
    this.camera = camera;
  }
}

/** Where the pointer is on the map; `null`: it left. It does not leave the map's neighbourhood. */
export class MapPointerEvent extends Event {
  readonly at: { readonly place: readonly [number, number]; readonly x: number; readonly y: number } | null;

  constructor(at: MapPointerEvent['at']) {
    super('map-pointer');
    this.at = at;
  }
}

/** A place was clicked where plans are compared: every plan's land there, and what they disagree on. */
export class PlacePickEvent extends UiEvent {
  readonly place: readonly [number, number];
  /** Of all plans, whether they are on show or not. */
  readonly items: readonly FeatureKey[];
  readonly conflictIds: readonly string[];

  constructor(place: PlacePickEvent['place'], items: PlacePickEvent['items'], conflictIds: readonly string[]) {
    super('place-pick');
    this.place = place;
    this.items = items;
    this.conflictIds = conflictIds;
  }
}

/** The map cannot be drawn, where a sentence stands in its place; or a layer of it, or not whole. */
export class MapProblemEvent extends UiEvent {
  readonly problem: AppError;

  constructor(problem: AppError) {
    super('map-problem');
    this.problem = problem;
  }
}

declare global {
  interface HTMLElementEventMap {
    'map-camera': MapCameraEvent;
    'map-pick': MapPickEvent;
    'map-hover': MapHoverEvent;
    'map-move': MapMoveEvent;
    'place-pick': PlacePickEvent;
    'map-pointer': MapPointerEvent;
    'map-problem': MapProblemEvent;
  }
}
