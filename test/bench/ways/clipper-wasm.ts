import openClipper from 'clipper2-wasm/dist/es/clipper2z.js';
import type { MainModule, PathsD } from 'clipper2-wasm/dist/clipper2z.d.ts';
import type { Engine } from '../engine.ts';
import { sagM } from './clipper-ts.ts';

/** Clipper2 counts in whole numbers: tenths of a millimetre, metres with four decimals. */
const DECIMALS = 4;

export async function openClipperWasm(): Promise<Engine<PathsD>> {
  const clipper = await openClipper();
  const { ClipType, FillRule, JoinType, EndType } = clipper;
  return {
    read: (polygons) => {
      const paths = new clipper.PathsD();
      for (const rings of polygons) for (const ring of rings) pushRing(clipper, paths, ring);
      return paths;
    },
    common: (shapes, other) => {
      const engine = new clipper.ClipperD(DECIMALS);
      const result = new clipper.PathsD();
      for (const shape of shapes) engine.AddSubject(shape);
      engine.AddClip(other);
      engine.ExecutePath(ClipType.Intersection, FillRule.NonZero, result);
      engine.delete();
      return result;
    },
    around: (shape, radiusM, corners) =>
      clipper.InflatePathsD(shape, radiusM, JoinType.Round, EndType.Polygon, 2, DECIMALS, sagM(radiusM, corners)),
    areaM2: (shape) => clipper.AreaPathsD(shape),
    free: (shape) => shape.delete(),
  };
}

/** Three numbers a vertex: x, y, and a third that nobody asks for. */
function pushRing(clipper: MainModule, paths: PathsD, ring: Float64Array): void {
  const numbers = new Float64Array(3 * (ring.length / 2 - 1));
  for (let v = 0; v < numbers.length / 3; v++) {
    numbers[3 * v] = ring[2 * v]!;
    numbers[3 * v + 1] = ring[2 * v + 1]!;
  }
  const path = new clipper.PathD();
  path.assign(numbers);
  paths.push_back(path);
  path.delete();
}
