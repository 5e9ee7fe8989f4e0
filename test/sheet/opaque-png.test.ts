import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { opaquePng } from '../../src/sheet/pdf/opaque-png.ts';
import { pngChunks, pngOfChunks } from '../../src/sheet/png-chunks.ts';
import { withDensity } from '../../src/sheet/png-density.ts';

const [WIDTH, HEIGHT] = [7, 5];
/** Px without order; a row each filter. */
const PX = Array.from({ length: HEIGHT }, (_, y) => Array.from({ length: WIDTH }, (__, x) =>
  [(x * 83 + y * 7) % 256, (x * x * 31 + y) % 256, (255 - x * y * 11) & 255, 255]).flat());

/** Each row in another filter, as an encoder has it: the value less what is foretold. */
function encoded(px: readonly (readonly number[])[], alpha = 255): Uint8Array<ArrayBuffer> {
  const rows = px.map((row, y) => {
    const of = (line: readonly number[] | undefined, at: number) => (at < 0 ? 0 : (line?.[at] ?? 0));
    return [y, ...row.map((value, at) => {
      const [a, b, c] = [of(row, at - 4), of(px[y - 1], at), of(px[y - 1], at - 4)];
      const p = a + b - c;
      const paeth = [a, b, c].toSorted((m, n) => Math.abs(p - m) - Math.abs(p - n))[0] ?? 0;
      const foretold = [0, a, b, Math.floor((a + b) / 2), paeth][y] ?? 0;
      return ((at % 4 === 3 ? Math.min(value, alpha) : value) - foretold + 256) & 255;
    })];
  });
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, WIDTH);
  new DataView(head.buffer).setUint32(4, HEIGHT);
  head.set([8, 6, 0, 0, 0], 8);
  const data = deflateSync(Uint8Array.from(rows.flat()));
  return pngOfChunks([
    { name: 'IHDR', data: head }, { name: 'IDAT', data: data.subarray(0, 20) }, { name: 'IDAT', data: data.subarray(20) },
    { name: 'IEND', data: new Uint8Array() },
  ]);
}

describe('a picture whose px have an opacity', () => {
  test('has the same colours without it, from rows in each of the five filters', () => {
    const chunks = pngChunks(opaquePng(encoded(PX)));
    const rows = inflateSync(chunks.find(({ name }) => name === 'IDAT')?.data ?? new Uint8Array());
    const colours = PX.map((row) => row.filter((_, at) => at % 4 !== 3));
    // All rows come by what differs from the one above.
    const read = colours.map((row, y) => row.map((_, at) => {
      const own = (line: number) => rows[line * (WIDTH * 3 + 1) + 1 + at] ?? 0;
      return Array.from({ length: y + 1 }, (__, line) => own(line)).reduce((sum, step) => (sum + step) & 255, 0);
    }));

    expect(chunks[0]?.data[9]).toBe(2);
    expect(read).toEqual(colours);
  });

  test('is refused where a px is not opaque, and so are other kinds', () => {
    expect(() => opaquePng(encoded(PX, 254))).toThrow(RangeError);
    const grey = encoded(PX);
    grey[25] = 0;
    expect(() => opaquePng(grey)).toThrow('type 0');
  });
});

test('a resolution is told once, right behind the head, and the sums are those of the specification', () => {
  const png = withDensity(withDensity(encoded(PX), 96), 300);
  const names = pngChunks(png).map(({ name }) => name);

  expect(names).toEqual(['IHDR', 'pHYs', 'IDAT', 'IDAT', 'IEND']);
  // 300 ÷ 0.0254 = 11 811 dots for a metre.
  expect([...(pngChunks(png)[1]?.data ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
  // The end of every PNG.
  expect([...png.subarray(-12)]).toEqual([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
});
