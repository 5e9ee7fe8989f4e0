import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { LiveAreas } from '../../../src/analyse/area/live-areas.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { WARM } from '../cases.ts';
import { cityOf } from '../data.ts';
import type { Way } from '../way.ts';

const STEPS = 200;
const STEP_DEGREES = 2e-5;

/** One turn: a park of middling size is dragged 200 steps of two metres across the city; per step. */
export const drag: Way = {
  name: WARM,
  takes: ({ question }) => question === 'drag',
  prepare: (of) => {
    const { districts, greens } = cityOf(of);
    const live = new LiveAreas(flattenPolygons(districts), flattenPolygons(greens), new Uint32Array(greens.length).fill(1), 1);
    const dragged = Math.floor(greens.length / 2);
    return Promise.resolve(() => {
      let slowestMs = 0;
      for (let step = 0; step < STEPS; step++) {
        const start = performance.now();
        live.change(dragged, moved(greens[dragged]!, step * STEP_DEGREES));
        slowestMs = Math.max(slowestMs, performance.now() - start);
      }
      return { areasM2: [...live.areas.coveredM2], share: STEPS, note: `slowest step of ${STEPS}: ${slowestMs.toFixed(1)} ms` };
    });
  },
};

function moved(shape: Polygonal, east: number): Polygonal {
  const polygons = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)
    .map((rings) => rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon + east, lat])));
  return { type: 'MultiPolygon', coordinates: polygons };
}
