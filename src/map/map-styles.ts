import { css } from 'lit';

/**
 * Of MapLibre's own style sheet the few rules that a map without its controls
 * needs (version 6.17); all of it would be 70 kB of icons that nobody sees.
 */
export const mapLibreStyles = css`
  .maplibregl-map {
    position: relative;
    overflow: hidden;
    -webkit-tap-highlight-color: transparent;
    -webkit-touch-callout: none;
  }

  .maplibregl-canvas {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }

  .maplibregl-canvas:focus-visible {
    outline: 2px solid var(--gcm-focus);
    outline-offset: -2px;
  }

  .maplibregl-canvas-container.maplibregl-interactive {
    cursor: grab;
    user-select: none;
  }

  .maplibregl-canvas-container.maplibregl-interactive.maplibregl-track-pointer {
    cursor: pointer;
  }

  .maplibregl-canvas-container.maplibregl-interactive:active {
    cursor: grabbing;
  }

  .maplibregl-canvas-container.maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan,
  .maplibregl-canvas-container.maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan .maplibregl-canvas {
    touch-action: none;
  }

  .maplibregl-canvas-container.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures,
  .maplibregl-canvas-container.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures .maplibregl-canvas {
    touch-action: pan-x pan-y;
  }

  .maplibregl-boxzoom {
    position: absolute;
    top: 0;
    left: 0;
    width: 0;
    height: 0;
    border: 2px dotted var(--gcm-ink-2);
    background: var(--gcm-surface);
    opacity: 0.5;
  }

  /* The element has its own hint, and its own controls. */
  .maplibregl-cooperative-gesture-screen,
  .maplibregl-control-container {
    display: none;
  }
`;

/** The map's frame, and what lies over it. */
export const mapStyles = css`
  :host {
    position: relative;
    display: flex;
    overflow: hidden;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--gcm-map-land, #f6f4ee);
    container-type: size;
  }

  :host([dark]) {
    background: var(--gcm-map-land, #1e221e);
  }

  .stage {
    position: relative;
    flex: 1;
    min-height: 0;
  }

  .map {
    position: absolute;
    inset: 0;
  }

  gcm-map-controls {
    position: absolute;
    inset-block-start: var(--gcm-map-top, 12px);
    inset-inline-end: 12px;
  }

  gcm-map-strip {
    border-block-start: 1px solid var(--gcm-line);
    background: var(--gcm-surface-2);
  }

  :host([bare]) :is(gcm-map-controls, gcm-map-strip) {
    display: none;
  }

  :host([floating]) gcm-map-strip {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    padding-inline-end: 0;
    border: 0;
    background: none;
    pointer-events: none;
  }

  :host([floating]) gcm-gesture-hint {
    inset-block-end: 36px;
  }

  .problem {
    display: grid;
    height: 100%;
    padding: var(--gcm-s6);
    color: var(--gcm-ink-2);
    place-content: center;
    text-align: center;
  }

  @container (max-width: 559.9px) {
    gcm-map-strip {
      position: absolute;
      inset-block-end: var(--covered, 0);
      inset-inline: 0;
      border: 0;
      background: none;
      pointer-events: none;
      text-shadow: 0 0 3px var(--gcm-surface), 0 0 3px var(--gcm-surface), 0 0 3px var(--gcm-surface);
    }
  }
`;
