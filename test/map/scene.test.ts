import { describe, expect, test } from 'vitest';
import { boxOfDistrict, districtKey, isSameCamera, isSameScene, opacityOf, visibleLayers } from '../../src/map/scene.ts';
import { districts, greens, roads, sceneOf } from './city.ts';

describe('the layers on show', () => {
  test('run from the bottom to the top, without those that are off or not loaded yet', () => {
    const view = [
      { id: 'greens', visible: true, opacity: 1 },
      { id: 'roads', visible: false, opacity: 1 },
      { id: 'late', visible: true, opacity: 1 },
      { id: 'districts', visible: true, opacity: 0.5 },
    ];

    const shown = visibleLayers({ layers: [roads, greens, districts], view });

    expect(shown.map(({ id }) => id)).toEqual(['districts', 'greens']);
    expect([opacityOf(view, 'districts'), opacityOf(view, 'nobody')]).toEqual([0.5, 1]);
  });
});

test('a district is found on its layer, with its box', () => {
  expect(districtKey([greens, districts], 'd3')).toEqual({ layerId: 'districts', featureId: 'd3' });
  expect([districtKey([greens], 'd3'), districtKey([districts], null)]).toEqual([null, null]);
  expect(boxOfDistrict([greens, districts], 'd0')?.map((value) => value.toFixed(2)))
    .toEqual(['112.60', '35.08', '112.62', '35.10']);
  expect(boxOfDistrict([greens, districts], 'gone')).toBeNull();
});

test('a camera that came back through a link, rounded, is the same', () => {
  const camera = { longitude: 112.123456789, latitude: 35.123456789, zoom: 12.3456 };
  const rounded = { longitude: 112.12346, latitude: 35.12346, zoom: 12.35 };

  expect(isSameCamera(camera, rounded)).toBe(true);
  expect(isSameCamera(camera, { ...rounded, longitude: 112.1236 })).toBe(false);
  expect(isSameCamera(camera, { ...rounded, zoom: 12.4 })).toBe(false);
});

test('a scene is another one as soon as one part of it is, and no sooner', () => {
  const scene = sceneOf();
  const others = {
    layers: [], view: [], indicator: 'park_pc', assessment: {} as never, selectedDistrictId: 'd0', highlighted: [],
    selectedFeature: { layerId: 'greens', featureId: 'park' }, places: [[112.6, 35.1]], conflicts: [],
    selectedConflictId: '1', palette: 'standard', planIsGround: true, planLetter: 'b', language: 'en', theme: 'dark',
    fonts: { regular: [], bold: ['gcm-1 bold'] }, hasText: false,
  } as const satisfies { readonly [P in keyof typeof scene]: unknown };

  expect(isSameScene(scene, { ...scene, fonts: { ...scene.fonts } })).toBe(true);
  for (const [part, other] of Object.entries(others)) {
    expect([part, isSameScene(scene, { ...scene, [part]: other })]).toEqual([part, false]);
  }
});
