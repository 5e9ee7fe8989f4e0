import { css } from 'lit';

/** The map fills the frame, or is as high as it likes and leaves the frame to the page around it. */
export function frameStyles(isAsHighAsContent: boolean): readonly CSSStyleSheet[] {
  const { styleSheet } = isAsHighAsContent ? css`body { margin: 0; } garden-city-map { display: block; }` : css`
    html, body { height: 100%; margin: 0; }
    garden-city-map { display: block; height: 100%; border: 0; border-radius: 0; }
  `;
  return styleSheet === undefined ? [] : [styleSheet];
}
