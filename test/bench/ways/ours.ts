import type { FeatureCollection } from 'geojson';
import { classMatrix } from '../../../src/analyse/area/class-matrix.ts';
import { coveredArea } from '../../../src/analyse/area/covered-area.ts';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { serviceArea } from '../../../src/analyse/area/service-area.ts';
import { readFlatGeoJson } from '../../../src/intake/flat-geojson.ts';
import { flatPlaceOf } from '../../../src/model/flat-geometry.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import type { Case } from '../cases.ts';
import { COLD, FLOOR, FROM_BYTES, WARM } from '../cases.ts';
import { toCollection } from '../city.ts';
import { cityOf, plansOf, serviceRadiusM } from '../data.ts';
import { whole } from '../way.ts';
import type { Outcome, Way } from '../way.ts';

/** From flat arrays in degrees, as they come out of the file's bytes, to figures: the way to the plane is timed. */
function prepare(of: Case): Promise<() => Outcome> {
  return Promise.resolve(of.question === 'union' ? covered(of) : of.question === 'service' ? served(of) : matrix(of));
}

const takes = ({ question }: Case): boolean => question !== 'drag';

export const oursCold: Way = { name: COLD, takes, prepare, isCold: true };
export const oursWarm: Way = { name: WARM, takes, prepare };

export const oursFromBytes: Way = {
  name: FROM_BYTES,
  takes: ({ question }) => question === 'union',
  prepare: (of) => {
    const city = cityOf(of);
    const districts = flattenPolygons(city.districts);
    const bytes = greensFile(of);
    return Promise.resolve(() => {
      const { features } = readFlatGeoJson(bytes) as FeatureCollection<Polygonal>;
      const shapes = features.map(({ geometry }) => geometry);
      const { coveredM2 } = coveredArea(districts, flattenPolygons(shapes), new Uint32Array(shapes.length).fill(1), 1);
      const { lonLat = new Float64Array() } = flatPlaceOf(shapes[0]!)?.shapes ?? {};
      return {
        ...whole(coveredM2),
        note: `${(bytes.length / 1e6).toFixed(1)} MB of GeoJSON, ${(lonLat.byteLength / bytes.length).toFixed(2)} × as much in coordinates`,
      };
    });
  },
};

/** What every program has to pay that reads the greens as objects, before it measures anything. */
export const floor: Way = {
  name: FLOOR,
  takes: ({ question }) => question === 'union',
  prepare: (of) => {
    const bytes = greensFile(of);
    return Promise.resolve(() => {
      const { features } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly features: readonly unknown[] };
      return { areasM2: features.length > 0 ? [] : [NaN], share: 1 };
    });
  },
};

function greensFile(of: Case): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(toCollection(cityOf(of).greens)));
}

function covered(of: Case): () => Outcome {
  const { districts, greens } = cityOf(of);
  const [ground, covers] = [flattenPolygons(districts), flattenPolygons(greens)];
  const masks = new Uint32Array(greens.length).fill(1);
  return () => {
    let last = performance.now();
    let longestMs = 0;
    const checkpoint = (): void => {
      const now = performance.now();
      longestMs = Math.max(longestMs, now - last);
      last = now;
    };
    const { coveredM2 } = coveredArea(ground, covers, masks, 1, { checkpoint });
    checkpoint();
    return { ...whole(coveredM2), note: `at most ${Math.ceil(longestMs)} ms from one checkpoint to the next` };
  };
}

function served(of: Case): () => Outcome {
  const { districts, greens, residential } = cityOf(of);
  const [ground, land, polygons] = [flattenPolygons(districts), flattenPolygons(residential), flattenPolygons(greens)];
  const radiusM = Float64Array.from(greens, serviceRadiusM);
  return () => whole(serviceArea(ground, land, { polygons, radiusM }).servedM2);
}

function matrix(of: Case): () => Outcome {
  const { all, plans, classCount } = plansOf(of);
  const ground = flattenPolygons([all]);
  const [a, b] = plans.map(({ cells, classes }) => (
    { polygons: flattenPolygons(cells), classOf: Uint32Array.from(classes), classCount }));
  return () => whole(classMatrix(ground, a!, b!).areaM2);
}
