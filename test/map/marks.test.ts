import { expect, test } from 'vitest';
import { marksOf } from '../../src/map/marks.ts';
import { greens, projects, sceneOf } from './city.ts';

test('the selected district, the selected thing and the counted items are marked, each as what it is', () => {
  const scene = sceneOf({
    selectedDistrictId: 'd2',
    selectedFeature: { layerId: 'roads', featureId: 'first' },
    highlighted: [{ layerId: 'greens', featureId: 'park' }, { layerId: 'greens', featureId: 'belt' }],
  });

  expect(marksOf(scene).features.map(({ properties }) => properties?.['mark'] as string))
    .toEqual(['counted', 'counted', 'district', 'feature']);
});

test('what is no longer there is not marked', () => {
  const gone = { layerId: 'greens', featureId: 'gone' };
  const scene = sceneOf({ selectedDistrictId: 'gone', selectedFeature: gone });

  expect(marksOf(scene).features).toEqual([]);
});

test('a selected project with an extent is marked at its pin, too', () => {
  const geometry = greens.items[0]!.geometry;
  const layer = { ...projects, items: projects.items.map((item) => ({ ...item, geometry })) };
  const scene = sceneOf({ layers: [layer], selectedFeature: { layerId: 'projects', featureId: 'site' } });

  expect(marksOf(scene).features.map((feature) => feature.geometry.type)).toEqual(['Polygon', 'Point']);
});

test('places that were asked for are marked as points', () => {
  const { features } = marksOf(sceneOf({ places: [[112.6, 35.07]] }));

  expect(features.map(({ geometry }) => geometry)).toEqual([{ type: 'Point', coordinates: [112.6, 35.07] }]);
});
