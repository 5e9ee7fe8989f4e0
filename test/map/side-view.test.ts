import { describe, expect, test } from 'vitest';
import { SideViews, sideView } from '../../src/map/side-view.ts';
import { builtUp, districts, greens, roads } from './city.ts';
import { SIDES, city, land } from './conflicts.ts';

const layers = [districts, builtUp, greens, roads, city, land];
const view = layers.map(({ id }) => ({ id, visible: id !== 'city', opacity: 1 }));
const [a, b] = SIDES;

function shown(of: ReturnType<typeof sideView>): readonly string[] {
  return of.filter(({ visible }) => visible).map(({ id }) => id);
}

describe('a side of a comparison', () => {
  test('shows its own plan though it is off, and what people find their way by, but no land use as it is', () => {
    expect(shown(sideView(layers, view, { own: a, other: b, shared: [] }))).toEqual(['districts', 'roads', 'city']);
    expect(shown(sideView(layers, view, { own: b, other: a, shared: [] }))).toEqual(['districts', 'roads', 'land']);
  });

  test('keeps what both have, and leaves off what the user has switched off', () => {
    const off = view.map((entry) => ({ ...entry, visible: entry.id !== 'roads' && entry.visible }));

    expect(shown(sideView(layers, off, { own: a, other: b, shared: ['built-up'] })))
      .toEqual(['districts', 'built-up', 'city']);
  });

  test('of two dates has all other layers as they are switched', () => {
    const [old, now] = [greens.id, roads.id].map((id) => ({ id, title: id, detail: '', layerIds: [id] }));
    if (old === undefined || now === undefined) throw new Error('two sides are needed');

    expect(shown(sideView(layers, view, { own: old, other: now, shared: [] })))
      .toEqual(['districts', 'built-up', 'greens', 'land']);
  });

  test('is the same object as before while nothing has changed, so that the map draws nothing anew', () => {
    const views = new SideViews();
    const shared: readonly string[] = [];
    const before = views.next(layers, view, SIDES, shared);

    expect(views.next(layers, view, SIDES, shared)).toBe(before);
    expect(views.next(layers, [...view], SIDES, shared)).not.toBe(before);
  });
});
