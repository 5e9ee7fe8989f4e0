import { PbfReader } from 'pbf';
import { describe, expect, test } from 'vitest';
import { LINE, POINT, POLYGON, TileWriter } from '../../../src/map/tiles/tile-writer.ts';

/** The command integers of the one feature of a tile, found by the field numbers of the specification. */
function commandsIn(tile: ArrayBuffer): number[] {
  const commands: number[] = [];
  new PbfReader(tile).readFields((layer, _, pbf) => {
    if (layer !== 3) return;
    pbf.readMessage((feature, __, inner) => {
      if (feature !== 2) return;
      inner.readMessage((field, ___, last) => {
        if (field === 4) last.readPackedVarint(commands);
      }, null);
    }, null);
  }, null);
  return commands;
}

function commandsOf(kind: typeof POINT | typeof LINE | typeof POLYGON, ...paths: readonly (readonly number[])[]): number[] {
  const writer = new TileWriter();
  writer.add(kind, paths, null);
  return commandsIn(writer.finish());
}

// The examples of the Mapbox Vector Tile specification 2.1, section 4.3.5, with their integers.
describe('a geometry is written as the specification does it', () => {
  test('a point', () => {
    expect(commandsOf(POINT, [25, 17])).toEqual([9, 50, 34]);
  });

  test('two points', () => {
    expect(commandsOf(POINT, [5, 7], [3, 2])).toEqual([17, 10, 14, 3, 9]);
  });

  test('a line', () => {
    expect(commandsOf(LINE, [2, 2, 2, 10, 10, 10])).toEqual([9, 4, 4, 18, 0, 16, 16, 0]);
  });

  test('two lines', () => {
    expect(commandsOf(LINE, [2, 2, 2, 10, 10, 10], [1, 1, 3, 5])).toEqual([9, 4, 4, 18, 0, 16, 16, 0, 9, 17, 17, 10, 4, 8]);
  });

  test('a polygon', () => {
    expect(commandsOf(POLYGON, [3, 6, 8, 12, 20, 34, 3, 6])).toEqual([9, 6, 12, 18, 10, 12, 24, 44, 15]);
  });

  test('two polygons, the second with a hole', () => {
    expect(commandsOf(
      POLYGON, [0, 0, 10, 0, 10, 10, 0, 10, 0, 0], [11, 11, 20, 11, 20, 20, 11, 20, 11, 11], [13, 13, 13, 17, 17, 17, 17, 13, 13, 13],
    )).toEqual([
      9, 0, 0, 26, 20, 0, 0, 20, 19, 0, 15,
      9, 22, 2, 26, 18, 0, 0, 18, 17, 0, 15,
      9, 4, 13, 26, 0, 8, 8, 0, 0, 7, 15,
    ]);
  });
});
