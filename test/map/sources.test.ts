import { describe, expect, test } from 'vitest';
import { isInside, polygonsOf } from '../../src/map/geometry.ts';
import { namePoints, outsideOf, pinsOf, shapesOf } from '../../src/map/sources.ts';
import { box, builtUp, greens, projects, roads } from './city.ts';

describe('the shapes of a layer', () => {
  test('carry id, name and class, and nothing of the file', () => {
    const items = greens.items.map((item) => ({ ...item, properties: { secret: '<b>' } }));
    const layer = { ...greens, items };

    expect(shapesOf(layer).features.map(({ properties }) => properties)).toEqual([
      { id: 'park', name: '中心公园', class: 'G1' },
      { id: 'belt', name: '防护林带', class: 'G2' },
      { id: 'lawn', name: null, class: 'XG' },
    ]);
  });

  test('tell an unknown class as none', () => {
    const layer = { ...greens, items: greens.items.map((item) => ({ ...item, code: null })) };

    expect(shapesOf(layer).features.map(({ properties }) => properties.class)).toEqual([null, null, null]);
  });

  test('give a road its class', () => {
    expect(shapesOf(roads).features[0]?.properties.class).toBe('arterial');
  });
});

describe('the pins of the ledger', () => {
  test('stand one for each project, in its extent where it has one', () => {
    const extent = box(112.61, 35.09, 112.62, 35.1);
    const layer = { ...projects, items: projects.items.map((item) => ({ ...item, geometry: extent })) };
    const [pin] = pinsOf(layer).features;
    const [x = 0, y = 0] = pin?.geometry.type === 'Point' ? pin.geometry.coordinates : [];

    expect(pin?.properties).toEqual({ id: 'site', name: '新学校', class: 'public', ahead: true });
    expect(isInside(extent.coordinates, x, y)).toBe(true);
  });
});

describe('names in areas', () => {
  test('stand once for each name, on its largest part, with hectares', () => {
    const [large, small] = [box(112.6, 35.08, 112.61, 35.09), box(112.7, 35.08, 112.701, 35.081)];
    const items = [small, large].map((geometry, index) => {
      return { id: `${index}`, name: '同名', properties: {}, geometry };
    });
    const { features } = namePoints(items);

    expect(features).toHaveLength(1);
    // 0.01° at 35° is about 101 ha: domain §6.
    expect(features[0]?.properties.hectares).toBeCloseTo(101.2, 0);
  });

  test('leave out what has no name', () => {
    expect(namePoints(greens.items).features).toHaveLength(2);
  });
});

describe('the veil', () => {
  test('covers the world but not the built-up land', () => {
    const geometry = outsideOf(builtUp).features[0]?.geometry;
    const polygons = geometry ? polygonsOf(geometry) : [];
    const isVeiled = (x: number, y: number) => polygons.some((rings) => isInside(rings, x, y));

    expect([isVeiled(112.62, 35.1), isVeiled(112.5, 35), isVeiled(-70, -40)]).toEqual([false, true, true]);
  });

  test('covers a hole in the built-up land', () => {
    const coordinates = [box(0, 0, 3, 3), box(1, 1, 2, 2)].flatMap((shape) => shape.coordinates);
    const layer = {
      ...builtUp,
      items: builtUp.items.map((item) => ({ ...item, geometry: { type: 'Polygon' as const, coordinates } })),
    };
    const geometry = outsideOf(layer).features[0]?.geometry;

    expect(geometry && polygonsOf(geometry).some((rings) => isInside(rings, 1.5, 1.5))).toBe(true);
  });
});
