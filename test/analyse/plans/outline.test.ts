import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { centroidOf, outlineOf } from '../../../src/analyse/plans/outline.ts';
import { overlayPolygons } from '../../../src/analyse/plans/overlay.ts';
import { borderOf, joinFaces } from '../../../src/analyse/plans/patches.ts';
import { box } from '../boxes.ts';

/** Outlines of the land inside polygon 0 and outside all others, one for each part that hangs together. */
function outlinesOf(...shapes: Polygon[]): Polygon[] {
  const overlay = overlayPolygons(shapes.map(({ coordinates }) => coordinates), 0.01);
  const faces = [...overlay.inside.keys()].slice(1);
  const isLand = (face: number): boolean => overlay.inside[face]!.join() === '0';
  return joinFaces(overlay, faces, (face) => (isLand(face) ? 1 : -1))
    .map(({ faces: members }) => outlineOf(overlay, borderOf(overlay, members)));
}

/** Corners of each ring in hundredths of a degree, sorted. */
function cornersOf({ coordinates }: Polygon): string[][] {
  return coordinates.map((ring) =>
    ring.slice(1).map(([x, y]) => `${Math.round(x! * 100)} ${Math.round(y! * 100)}`).toSorted());
}

describe('the outline of a patch', () => {
  test('has a hole where another polygon is cut out of its middle', () => {
    const [outline, ...others] = outlinesOf(box(0, 0, 0.09, 0.09), box(0.03, 0.03, 0.06, 0.06));

    expect(others).toEqual([]);
    expect(cornersOf(outline!)).toEqual([['0 0', '0 9', '9 0', '9 9'], ['3 3', '3 6', '6 3', '6 6']]);
  });

  test('runs counter-clockwise outside and clockwise around holes', () => {
    const [outline] = outlinesOf(box(0, 0, 0.09, 0.09), box(0.03, 0.03, 0.06, 0.06));
    const turns = outline!.coordinates.map((ring) =>
      Math.sign(ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0)));

    expect(turns).toEqual([1, -1]);
  });

  test('is parted where it touches itself: two holes with a corner in common are two rings', () => {
    const [outline] = outlinesOf(
      box(0, 0, 0.09, 0.09), box(0.02, 0.02, 0.04, 0.04), box(0.04, 0.04, 0.06, 0.06));

    expect(outline!.coordinates).toHaveLength(3);
    expect(outline!.coordinates.map((ring) => ring.length)).toEqual([5, 5, 5]);
  });

  test('is parted where a hole touches the shell at a corner', () => {
    const notch: Polygon = {
      type: 'Polygon', coordinates: [[[0.04, 0], [0.06, 0.03], [0.04, 0.05], [0.02, 0.03], [0.04, 0]]],
    };
    const [outline, ...others] = outlinesOf(box(0, 0, 0.09, 0.09), notch);

    expect(others).toEqual([]);
    expect(outline!.coordinates.map((ring) => ring.length)).toEqual([6, 5]);
  });

  test('of land that meets at a corner only is two outlines', () => {
    const cross = [box(0.03, 0, 0.06, 0.03), box(0, 0.03, 0.03, 0.06)];
    const outlines = outlinesOf(box(0, 0, 0.06, 0.06), ...cross);

    expect(outlines.map((outline) => cornersOf(outline)[0]).toSorted()).toEqual([
      ['0 0', '0 3', '3 0', '3 3'], ['3 3', '3 6', '6 3', '6 6'],
    ]);
  });

  test('keeps the corners of the input to the last digit', () => {
    const [outline] = outlinesOf(box(112.123456789, 35.1, 112.2, 35.2));

    expect(outline!.coordinates[0]).toContainEqual([112.123456789, 35.1]);
  });
});

test('the centroid of land with a hole is pulled away from the hole', () => {
  const boxes = [box(0, 0, 0.04, 0.04), box(0.02, 0, 0.04, 0.04)];
  const overlay = overlayPolygons(boxes.map((each) => each.coordinates), 0.01);
  const west = [...overlay.inside.keys()].filter((face) => overlay.inside[face]!.length === 1);
  const [x, y] = centroidOf(overlay, borderOf(overlay, west));

  expect(x).toBeCloseTo(0.01, 12);
  expect(y).toBeCloseTo(0.02, 12);
});
