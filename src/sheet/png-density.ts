import { pngChunks, pngOfChunks } from './png-chunks.ts';

/**
 * The same PNG with its resolution told (chunk pHYs), so that it is printed at the size it was made for.
 *
 * @param png whose first chunk is its head, as the format wants
 */
export function withDensity(png: Uint8Array<ArrayBuffer>, dpi: number): Uint8Array<ArrayBuffer> {
  const [head, ...rest] = pngChunks(png);
  if (head === undefined) throw new RangeError('a PNG without a head');
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const dotsPerM = Math.round(dpi / 0.0254);
  view.setUint32(0, dotsPerM);
  view.setUint32(4, dotsPerM);
  // The unit is the metre.
  view.setUint8(8, 1);
  return pngOfChunks([head, { name: 'pHYs', data }, ...rest.filter(({ name }) => name !== 'pHYs')]);
}
