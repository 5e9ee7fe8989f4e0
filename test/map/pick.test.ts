import { describe, expect, test } from 'vitest';
import { pick, targetsOf } from '../../src/map/pick.ts';
import { greens, projects, roads } from './city.ts';

/** One px is one metre or so: a ten-thousandth of 1.1 km. */
const GROUND = { degreesPerPxX: 1e-5, degreesPerPxY: 1e-5 };

const targets = [greens, roads, projects].flatMap(targetsOf);

function idsAt(x: number, y: number): string[] {
  return pick(targets, [x, y], GROUND).map(({ featureId }) => featureId);
}

describe('a click', () => {
  test('finds the areas that lie over one another, the smallest first', () => {
    expect(idsAt(112.6085, 35.0885)).toEqual(['lawn', 'park']);
    expect(idsAt(112.607, 35.087)).toEqual(['park']);
    expect(idsAt(112.5, 35)).toEqual([]);
  });

  test('finds a line within 6 px and a pin within 14 px, and not beyond', () => {
    expect(idsAt(112.61, 35.1 + 5.9e-5)).toEqual(['first']);
    expect(idsAt(112.61, 35.1 + 6.1e-5)).toEqual([]);
    expect(idsAt(112.63 + 13.9e-5, 35.11)).toEqual(['site']);
    expect(idsAt(112.63 + 14.1e-5, 35.11)).toEqual([]);
  });

  test('counts px across and up the screen alike, where degrees differ', () => {
    const wide = { degreesPerPxX: 2e-5, degreesPerPxY: 1e-5 };

    expect(pick(targets, [112.63 + 27e-5, 35.11], wide)).toHaveLength(1);
    expect(pick(targets, [112.63, 35.11 + 27e-5], wide)).toHaveLength(0);
  });

  test('names pins before lines and lines before areas', () => {
    const road = targetsOf({
      ...roads,
      items: roads.items.map((item) => ({
        ...item,
        geometry: { type: 'LineString' as const, coordinates: [[112.6, 35.0885], [112.64, 35.0885]] },
      })),
    });
    const pin = targetsOf({
      ...projects,
      items: projects.items.map((item) => ({
        ...item, geometry: { type: 'Point' as const, coordinates: [112.6085, 35.08851] },
      })),
    });

    const found = pick([...targetsOf(greens), ...road, ...pin], [112.6085, 35.0885], GROUND);

    expect(found.map(({ featureId }) => featureId)).toEqual(['site', 'first', 'lawn', 'park']);
  });
});

test('a project with an extent is picked at its pin as well', () => {
  const wide = targetsOf({
    ...projects,
    items: projects.items.map((item) => ({ ...item, geometry: greens.items[0]!.geometry })),
  });

  expect(wide[0]?.pin).not.toBeNull();
});
