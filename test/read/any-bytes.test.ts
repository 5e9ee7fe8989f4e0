import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkLayer } from '../../src/check/check-layer.ts';
import { AppError } from '../../src/model/error.ts';
import { readFile } from '../../src/read/read-file.ts';
import { layerSpec } from '../check/layer-spec.ts';
import { soundFiles } from './sound-files.ts';

/** So many hurt copies of each sound file; more are for a day on which a reader is changed. */
const RUNS = Number(process.env['ANY_BYTES_RUNS'] ?? 120);

/** No file of some kilobytes may keep a reader longer, even on a machine with much else to do. */
const LONGEST_MS = 5000;

const NAMES = [
  'layer.geojson', 'layer.geojsonl', 'layer.topojson', 'layer.kml', 'track.gpx', 'table.csv', 'shapes.csv', 'book.xlsx',
  'layer.shp', 'shapes.zip', 'packed.zip', 'place.kmz', 'layer.fgb', 'layer.parquet',
];

let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = await soundFiles();
});

/**
 * What a file comes to: the names of its layers, or the code of its error. Whatever a reader takes for a layer
 * goes through the checks as well, as in the app. Any other exception is a bug, and passes through.
 */
async function outcome(bytes: Uint8Array, file: string): Promise<string> {
  const start = performance.now();
  try {
    const { layers } = await readFile(bytes, file);
    for (const { json } of layers) checkLayer(layerSpec(), json);
    return layers.map(({ name }) => name).join();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code;
  } finally {
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  }
}

/** Numbers that counts and lengths of a binary file are seldom tried with. */
const EXTREMES = [0, 1, 0x7f, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

type Hurt = (bytes: Uint8Array) => Uint8Array;

const hurtOnce: fc.Arbitrary<Hurt> = fc.oneof(
  // Broken off.
  fc.double({ min: 0, max: 1, noNaN: true }).map((share): Hurt => (bytes) => bytes.slice(0, Math.floor(bytes.length * share))),
  // One byte another.
  fc.tuple(fc.nat(), fc.nat(255)).map(([at, value]): Hurt => (bytes) => {
    const copy = bytes.slice();
    copy[at % Math.max(1, copy.length)] = value;
    return copy;
  }),
  // A count or a length that is not true.
  fc.tuple(fc.nat(), fc.constantFrom(...EXTREMES), fc.boolean()).map(([at, value, little]): Hurt => (bytes) => {
    const copy = bytes.slice();
    if (copy.length >= 4) new DataView(copy.buffer).setUint32(at % (copy.length - 3), value, little);
    return copy;
  }),
  // A part that stands there twice, or is gone, or is something else.
  fc.tuple(fc.nat(), fc.nat(), fc.option(fc.uint8Array({ maxLength: 40 }), { nil: null })).map(([a, b, other]): Hurt => (bytes) => {
    const [from = 0, to = 0] = [a % (bytes.length + 1), b % (bytes.length + 1)].toSorted((x, y) => x - y);
    const part = other ?? bytes.slice(from, Math.min(to, from + 4000));
    const copy = new Uint8Array(bytes.length + part.length);
    copy.set(bytes.subarray(0, from));
    copy.set(part, from);
    copy.set(bytes.subarray(from), from + part.length);
    return copy;
  }),
  fc.tuple(fc.nat(), fc.nat(200)).map(([a, length]): Hurt => (bytes) => {
    const from = a % (bytes.length + 1);
    return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(from + length)]);
  }),
);

const hurt = fc.array(hurtOnce, { minLength: 1, maxLength: 4 });

describe('a file of any bytes', () => {
  test.each(NAMES)('%s is sound to begin with', async (name) => {
    expect(await outcome(files.get(name) ?? new Uint8Array(), name)).not.toContain('/');
  });

  test.each(NAMES)('as %s gives layers or a sentence, whatever the bytes are', async (name) => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      await outcome(bytes, name);
    }), { numRuns: RUNS });
  }, 120_000);

  test.each(NAMES)('that begins as %s does gives layers or a sentence', async (name) => {
    const sound = files.get(name) ?? new Uint8Array();
    await fc.assert(fc.asyncProperty(fc.nat(60), fc.uint8Array({ maxLength: 400 }), async (length, bytes) => {
      await outcome(new Uint8Array([...sound.subarray(0, length), ...bytes]), name);
    }), { numRuns: RUNS });
  }, 120_000);

  test.each(NAMES)('%s, hurt in any way, gives layers or a sentence', async (name) => {
    await fc.assert(fc.asyncProperty(hurt, async (steps) => {
      await outcome(steps.reduce((bytes, step) => step(bytes), files.get(name) ?? new Uint8Array()), name);
    }), { numRuns: RUNS * 2 });
  }, 120_000);
});
