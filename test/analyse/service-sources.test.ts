import { describe, expect, test } from 'vitest';
import { shapeAreaM2 } from '../../src/analyse/area/shape-area.ts';
import { greenwaySources, parkSources } from '../../src/analyse/service-sources.ts';
import { box } from './boxes.ts';
import { green, road } from './sample-city.ts';

const radii = [{ minAreaM2: 400, radiusM: 300 }, { minAreaM2: 5000, radiusM: 500 }];

/** A square park of `side` metres, about: a degree is 91.2 km wide and 110.95 km high there. */
function parkOf(side: number) {
  return green('G14', box(112.6, 35.09, 112.6 + side / 91_200, 35.09 + side / 110_950));
}

describe('what serves', () => {
  test('a park serves by its own size, in whatever order the radii are given', () => {
    const served = parkSources([parkOf(15), parkOf(30), parkOf(80)], radii).map(({ radiusM }) => radiusM);

    // 225 m², 900 m² and 6 400 m².
    expect(served).toEqual([300, 500]);
    expect(parkSources([parkOf(80)], radii.toReversed())[0]?.radiusM).toBe(500);
  });

  test('a park counts with all of its parts as one', () => {
    const parts = [box(112.6, 35.09, 112.6005, 35.0905), box(112.61, 35.09, 112.6105, 35.0905)];
    const park = green('G14', { type: 'MultiPolygon', coordinates: parts.map(({ coordinates }) => coordinates) });

    // 2 530 m² each.
    expect(parkSources([park], radii)[0]?.radiusM).toBe(500);
  });

  test('a park at a limit is on the same side of it whatever parks there are beside it', () => {
    const parks = Array.from({ length: 40 }, (_, i) => parkOf(60 + i / 10));
    const [far, near] = [box(112.2, 34.9, 112.25, 34.93), box(112.6, 35.09, 112.601, 35.091)].map((shape) => green('G14', shape));

    for (const park of parks) {
      const atItsSize = [{ minAreaM2: shapeAreaM2(park.geometry), radiusM: 500 }];
      for (const others of [[], [far!], [near!], [far!, near!]]) {
        expect(parkSources([park, ...others], atItsSize)[0]?.shape).toBe(park.geometry);
      }
    }
  });

  test('greenways serve a kilometre, other roads nothing', () => {
    const roads = [road([[112.6, 35], [112.7, 35]]), road([[112.6, 35], [112.7, 35]], { roadClass: 'greenway' })];

    expect(greenwaySources(roads)).toEqual([{ shape: roads[1]?.geometry, radiusM: 1000 }]);
  });
});
