/**
 * The same PNG with its resolution told (chunk pHYs), so that it is printed at the size it was made for.
 *
 * @param png whose first chunk is its head, as the format wants
 */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  // Eight bytes of signature, and 25 of the head.
  const HEAD_END = 33;
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const dotsPerM = Math.round(dpi / 0.0254);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, dotsPerM);
  view.setUint32(12, dotsPerM);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, HEAD_END));
  whole.set(chunk, HEAD_END);
  whole.set(png.subarray(HEAD_END), HEAD_END + chunk.length);
  return whole;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0);
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}
