import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { EMPTY_PLAN, applyPlan } from '../../src/map/apply-plan.ts';
import type { StylePlan } from '../../src/map/apply-plan.ts';
import type { MapLibreMap, StyleLayer } from '../../src/map/maplibre.ts';

/** Writes down what a map is asked to do. */
function recorder() {
  const calls: string[] = [];
  const note = (name: string) => (...values: unknown[]) => {
    const shown = values.map((value) => (isNamed(value) ? value.id : value));
    const told = shown.filter((value) => typeof value !== 'object' && value !== undefined);
    calls.push([name, ...told].join(' '));
  };
  const methods = [
    'addLayer', 'removeLayer', 'moveLayer', 'addSource', 'removeSource', 'setFilter', 'setPaintProperty',
    'setLayoutProperty', 'setLayerZoomRange',
  ];
  const map = Object.fromEntries(methods.map((name) => [name, note(name)]));
  map['getSource'] = (id: unknown) => ({ setData: () => note('setData')(id) });
  // The recorder has exactly the methods that plans call.
  return { map: map as unknown as MapLibreMap, calls };
}

function isNamed(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function line(id: string, colour = 'red'): StyleLayer {
  return { id, type: 'line', source: 's', paint: { 'line-color': colour } };
}

const DATA: FeatureCollection = { type: 'FeatureCollection', features: [] };

function plan(layers: readonly StyleLayer[], data = DATA): StylePlan {
  return { sources: new Map([['s', data]]), layers };
}

function callsFor(before: StylePlan, after: StylePlan): string[] {
  const { map, calls } = recorder();
  applyPlan(map, before, after);
  return calls;
}

describe('from one plan to the next', () => {
  test('an empty map gets its sources first, then its layers from the top down', () => {
    expect(callsFor(EMPTY_PLAN, plan([line('a'), line('b')])))
      .toEqual(['addSource s', 'addLayer b', 'addLayer a b']);
  });

  test('nothing is done for what stays the same', () => {
    expect(callsFor(plan([line('a'), line('b')]), plan([line('a'), line('b')]))).toEqual([]);
  });

  test('a colour is a change of a property, not of a layer', () => {
    expect(callsFor(plan([line('a')]), plan([line('a', 'blue')])))
      .toEqual(['setPaintProperty a line-color blue']);
  });

  test('a property that is gone takes its default again', () => {
    expect(callsFor(plan([line('a')]), plan([{ id: 'a', type: 'line', source: 's' }])))
      .toEqual(['setPaintProperty a line-color']);
  });

  test('new data of a source leave the layers alone', () => {
    expect(callsFor(plan([line('a')]), plan([line('a')], { ...DATA }))).toEqual(['setData s']);
  });

  test('a layer that goes is taken off before its source', () => {
    expect(callsFor(plan([line('a')]), EMPTY_PLAN)).toEqual(['removeLayer a', 'removeSource s']);
  });

  test('layers are moved only when their order changes', () => {
    const [a, b, c] = [line('a'), line('b'), line('c')];

    expect(callsFor(plan([a, c]), plan([a, b, c]))).toEqual(['addLayer b c']);
    expect(callsFor(plan([a, b]), plan([b, a]))).toEqual(['moveLayer a', 'moveLayer b a']);
  });

  test('a layer of another kind is made anew under its name', () => {
    const after: StyleLayer = { id: 'a', type: 'fill', source: 's' };

    expect(callsFor(plan([line('a')]), plan([after]))).toEqual(['removeLayer a', 'addLayer a']);
  });

  test('a filter and a zoom range are set where they differ', () => {
    const after = { ...line('a'), minzoom: 12, filter: ['==', ['get', 'class'], 'x'] } as StyleLayer;

    expect(callsFor(plan([line('a')]), plan([after]))).toEqual(['setFilter a', 'setLayerZoomRange a 12 24']);
  });
});
