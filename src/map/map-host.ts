import type { ReactiveControllerHost } from 'lit';
import type { Box } from '../model/geometry-box.ts';
import type { Camera, FontStacks, Padding, Scene } from './scene.ts';

/** What the element is told besides the scene. */
export interface Wishes {
  readonly hoveredDistrictId: string | null;
  readonly padding: Padding;
  readonly bounds: Box | null;
  readonly camera: Camera | null;
  readonly gestures: 'free' | 'cooperative' | 'none';
}

export interface MapHost
  extends ReactiveControllerHost, HTMLElement, Wishes, Omit<Scene, 'theme' | 'fonts' | 'hasText'> {
  /** Nobody can see it: it gives its part of the graphics card back. */
  readonly asleep: boolean;
  /** Nothing is drawn yet. */
  readonly holding: boolean;
  /** It is one part of a page that others scroll. */
  readonly floating: boolean;
  /** Another map goes with it. */
  readonly bare: boolean;
  readonly dark: boolean;
  /** The place for the map; there after the first render. */
  readonly container: HTMLElement | null;
}

/** What the properties of the element make. */
export function sceneOf(host: MapHost, fonts: FontStacks, hasText: boolean): Scene {
  const { layers, view, indicator, assessment, language, dark } = host;
  const { selectedDistrictId, selectedFeature, highlighted, places } = host;
  const { conflicts, selectedConflictId, palette, planIsGround, planLetter } = host;
  return {
    layers, view, indicator, assessment, language, selectedDistrictId, selectedFeature, highlighted,
    places, conflicts, selectedConflictId, palette, planIsGround, planLetter,
    theme: dark ? 'dark' : 'light', fonts, hasText,
  };
}
