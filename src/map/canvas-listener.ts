import type { PlaceContents } from './events.ts';
import type { Box } from '../model/geometry-box.ts';
import type { AppError } from '../model/error.ts';
import type { Camera, Padding } from './scene.ts';

/** Px from the map's left and top edge. */
export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** Where the pointer is, and what lies under it. */
export interface HoveredPlace extends PixelPoint {
  readonly contents: PlaceContents;
}

/** What a map's canvas tells. */
export interface CanvasListener {
  /** While it moves, too. */
  moved(camera: Camera): void;
  rested(camera: Camera, bbox: Box): void;
  picked(contents: PlaceContents): void;
  /** `null`: the pointer left the canvas. `isNew`: there are other things under it than before. */
  hovered(contents: PlaceContents | null, point: PixelPoint | null, isNew: boolean): void;
  /** A layer is not drawn, or not whole. */
  failed(problem: AppError): void;
  /** The graphics card had taken the map's picture away, and can draw again. */
  restored(): void;
  /** A gesture did nothing, as the page scrolls instead. */
  gesturePrevented(): void;
}

/** How a map's canvas is made. */
export interface CanvasOptions {
  readonly padding: Padding;
  /** The page scrolls unless Ctrl (⌘) or a second finger says otherwise. */
  readonly isCooperative: boolean;
  /** It is more than a picture. */
  readonly isInteractive: boolean;
  /** When its place becomes larger or smaller, it shows all of the city again, as long as nobody has moved it. */
  readonly staysHome: boolean;
}
