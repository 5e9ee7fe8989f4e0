import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { Box } from '../model/geometry-box.ts';
import type { Theme } from '../paint/colours.ts';
import type { LayerState } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import type { NearController } from './near-controller.ts';
import type { Session } from './session.ts';

/** What a shape is given: the element that it stands in. */
export interface ShapeHost extends LitElement {
  readonly store: Store;
  readonly session: Session;
  /** What is drawn in: light or dark. */
  readonly drawnTheme: Theme;
  /** Of the element, px. */
  readonly widthPx: number;
  readonly readonly: boolean;
  /** Whether it can be seen soon. */
  readonly near: NearController;
  readonly loading: 'eager' | 'lazy';
  readonly controls: string | null;
  readonly gestures: 'cooperative' | 'free' | null;
  readonly nonInteractive: boolean;
  readonly fullMap: string;
  readonly addressSync: boolean;
}

/** What stands in a `<garden-city-map>`: the planner's tool, or the public map. */
export interface Shape {
  readonly styles: readonly CSSResult[];
  /** Shows all of a box or a district, as soon as there is a map. */
  fitTo(target: Box | string): Promise<void>;
  /** Types of the events of its parts that {@link handle} answers. */
  readonly events: readonly string[];
  /** Names what of the state the page's address carries. */
  readonly addressParts: 'all' | 'view';
  handle(event: Event): void;
  /** The element has come into a page, for the first time or again. */
  connect(): void;
  /** It has left; it may be on its way to another place. */
  disconnect(): void;
  /** It has left to stay away. What is shown stays, should it ever come back. */
  dispose(): void;
  /** There is another state. */
  onState(): void;
  /** A layer that need not be here yet. */
  isPutOff(layer: LayerState): boolean;
  /** There are figures, or what prevents them. Resolves when the page has been asked to show them. */
  settle(): Promise<void>;
  /** Without an address there is no project to be opened. */
  openNothing(): Promise<void>;
  render(): TemplateResult;
}
