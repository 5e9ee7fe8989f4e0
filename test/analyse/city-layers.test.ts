import { describe, expect, test } from 'vitest';
import { cityLayers } from '../../src/analyse/city-layers.ts';
import type { Layer } from '../../src/model/layer.ts';
import type { LayerSpec } from '../../src/model/project.ts';
import { box } from './boxes.ts';
import { area, district, green } from './sample-city.ts';

function specOf(id: string, measure: LayerSpec['measure'] = 'landuse'): LayerSpec {
  return {
    id, role: 'green', src: '', title: id, visible: true, opacity: 1, fields: {}, source: null, licence: null,
    date: null, scheme: '2017', classes: {}, classesSource: null, defaultClass: null, measure, plan: null,
  };
}

const shape = box(0, 0, 1, 1);
const districts: Layer = { id: 'districts', role: 'districts', spec: specOf('districts'), items: [district('d', shape)] };
const parks: Layer = { id: 'parks', role: 'green', spec: specOf('parks'), items: [green('G1', shape, '7')] };
const belts: Layer = { id: 'belts', role: 'green', spec: specOf('belts'), items: [green('G2', shape, '7')] };
const crowns: Layer = { id: 'crowns', role: 'green', spec: specOf('crowns', 'canopy'), items: [green(null, shape, '7')] };
const builtUp: Layer = { id: 'built', role: 'built-up', spec: specOf('built'), items: [area(shape, '1')] };

describe('the layers of a city', () => {
  test('are gathered by role, with ids that are unique in the city', () => {
    const { greens, builtUp: built, districts: units, districtsLayer } = cityLayers([districts, parks, belts, builtUp]);

    expect(greens?.map(({ id }) => id)).toEqual(['parks/7', 'belts/7']);
    expect(built?.map(({ id }) => id)).toEqual(['built/1']);
    expect([units[0]?.id, districtsLayer]).toEqual(['d', 'districts']);
  });

  test('keep canopy apart from green land', () => {
    const { greens, canopy } = cityLayers([parks, crowns]);

    expect([greens?.length, canopy?.map(({ id }) => id)]).toEqual([1, ['crowns/7']]);
  });

  test('that are not there are null, and an empty layer is not', () => {
    const { residential, roads, canopy, greens } = cityLayers([{ ...parks, items: [] }]);

    expect([residential, roads, canopy, greens]).toEqual([null, null, null, []]);
  });

  test('of a role that failed in part are left out altogether: less would look right', () => {
    expect(cityLayers([parks, builtUp], ['green'])).toMatchObject({ greens: null, canopy: null, failed: ['green'] });
    expect(cityLayers([parks, builtUp], ['green']).builtUp).toHaveLength(1);
  });
});
