import { unzlibSync, zlibSync } from 'fflate';
import { pngChunks, pngOfChunks } from '../png-chunks.ts';

/** Bytes of a px with opacity, and without. */
const [RGBA, RGB] = [4, 3];
/** The types of colour of the PNG specification. */
const [TRUECOLOUR, WITH_ALPHA] = [2, 6];

/**
 * A PNG of three colours as PDF takes it. Chromium gives one for a canvas without opacity, others give every px its
 * opacity all the same: that is taken out.
 *
 * @param png of 8 bits, not interlaced
 * @throws RangeError for another, or where a px is not opaque
 */
export function opaquePng(png: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [bits, colours, interlaced] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  if (bits !== 8 || interlaced !== 0 || (colours !== TRUECOLOUR && colours !== WITH_ALPHA)) {
    throw new RangeError(`a PNG of ${bits} bits and type ${colours} cannot be embedded`);
  }
  if (colours === TRUECOLOUR) return png;
  const chunks = pngChunks(png);
  const packed = joined(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  const rows = unzlibSync(packed, { out: new Uint8Array(height * (width * RGBA + 1)) });
  const head = Uint8Array.from(chunks[0]?.data ?? []);
  head[9] = TRUECOLOUR;
  return pngOfChunks([
    { name: 'IHDR', data: head },
    { name: 'IDAT', data: zlibSync(withoutOpacity(rows, width, height)) },
    { name: 'IEND', data: new Uint8Array() },
  ]);
}

/** Rows of RGBA in any of the five filters, to rows of RGB, each told by what differs from the row above. */
function withoutOpacity(rows: Uint8Array, width: number, height: number): Uint8Array {
  const side = width * RGBA;
  const plain = new Uint8Array(height * (width * RGB + 1));
  let above = new Uint8Array(side);
  let row = new Uint8Array(side);
  let to = 0;
  for (let y = 0; y < height; y++) {
    unfilter(rows.subarray(y * (side + 1), (y + 1) * (side + 1)), above, row);
    // Filter "up".
    plain[to++] = 2;
    for (let at = 0; at < side; at += RGBA) {
      if (row[at + 3] !== 255) throw new RangeError('a px of the picture is not opaque');
      for (let colour = 0; colour < RGB; colour++) plain[to++] = (row[at + colour] ?? 0) - (above[at + colour] ?? 0);
    }
    [above, row] = [row, above];
  }
  return plain;
}

/** PNG specification, 9: filters none, sub, up, average and Paeth. */
function unfilter(filtered: Uint8Array, above: Uint8Array, row: Uint8Array): void {
  const filter = filtered[0] ?? 0;
  for (let at = 0; at < row.length; at++) {
    const left = at < RGBA ? 0 : (row[at - RGBA] ?? 0);
    const [up, corner] = [above[at] ?? 0, at < RGBA ? 0 : (above[at - RGBA] ?? 0)];
    row[at] = (filtered[at + 1] ?? 0) + predicted(filter, left, up, corner);
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1: return left;
    case 2: return up;
    case 3: return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      if (toLeft <= toUp && toLeft <= toCorner) return left;
      return toUp <= toCorner ? up : corner;
    }
    default: return 0;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
