import { describe, expect, test } from 'vitest';
import type { StyleLayer } from '../../src/map/maplibre.ts';
import { styleLayers } from '../../src/map/style-plan.ts';
import { assessmentOf } from '../paint/assessment.ts';
import { greens, roads, sceneOf } from './city.ts';
import { city, land } from './conflicts.ts';

const themed = sceneOf({ indicator: 'park_pc', assessment: assessmentOf([4, 9, 12, null], {}) });

function idsOf(layers: readonly StyleLayer[]): string[] {
  return layers.map(({ id }) => id);
}

function find(layers: readonly StyleLayer[], id: string): StyleLayer {
  const layer = layers.find((candidate) => candidate.id === id);
  if (layer === undefined) throw new Error(`no layer ${id}`);
  return layer;
}

describe('the order of the map', () => {
  test('is that of interface §2.1, whatever the order of the list', () => {
    const inOrder = [
      'paper', 'built-up/ground', 'districts/value', 'greens/G2/fill', 'greens/G1/fill', 'roads/arterial/0',
      'roads/arterial/1', 'built-up/veil', 'districts/line', 'built-up/line', '/marks/district',
      'roads/names', 'greens/names/from 6 ha', 'projects/pins', 'districts/names', 'districts/values', 'districts/both',
    ];
    const backwards = { ...themed, view: themed.view.toReversed() };

    for (const scene of [themed, backwards]) {
      const shown = idsOf(styleLayers(scene)).filter((id) => inOrder.includes(id));
      const boundaries = ['districts/line', 'built-up/line'];

      expect(shown.filter((id) => !boundaries.includes(id)))
        .toEqual(inOrder.filter((id) => !boundaries.includes(id)));
    }
    expect(idsOf(styleLayers(themed))).toEqual(expect.arrayContaining(inOrder));
  });

  test('among layers of the same nature is the user’s', () => {
    const other = { ...greens, id: 'others' };
    const above = sceneOf({ layers: [other, greens] });
    const below = sceneOf({ layers: [greens, other] });
    const top = (scene: typeof above) => idsOf(styleLayers(scene)).findLast((id) => id.endsWith('/G1/fill'));

    expect([top(above), top(below)]).toEqual(['others/G1/fill', 'greens/G1/fill']);
  });
});

describe('a scene', () => {
  test('shows nothing of a layer that is off', () => {
    const view = themed.view.map((entry) => ({ ...entry, visible: entry.id !== 'roads' }));

    expect(idsOf(styleLayers({ ...themed, view })).filter((id) => id.startsWith('roads'))).toEqual([]);
  });

  test('carries a layer’s opacity to all of its strokes', () => {
    const view = [{ id: 'roads', visible: true, opacity: 0.4 }];
    const layers = styleLayers(sceneOf({ layers: [roads], view }));
    const strokes = layers.filter(({ id }) => id.startsWith('roads/arterial'));
    const opacities = strokes.map(({ paint }) => (paint as Record<string, unknown>)['line-opacity']);

    expect(opacities).toEqual([0.4, 0.4]);
  });

  test('colours each district by its class, and hatches what is unknown', () => {
    const layers = styleLayers(themed);

    // 4 < 5 ≤ … 8 ≤ 9 < 11 ≤ 12 < 15: the first, third and fourth colour of interface §2.3.
    expect(find(layers, 'districts/value').paint).toEqual({
      'fill-color': ['match', ['get', 'id'], 'd0', '#FBF6E8', 'd1', '#D3D9A2', 'd2', '#AECDB0', '#FFFFFF'],
    });
    expect(find(layers, 'districts/no-value')).toMatchObject({
      filter: ['in', ['get', 'id'], ['literal', ['d3']]], paint: { 'fill-pattern': 'hatch no-data light' },
    });
  });

  test('without a theme names the districts and colours none', () => {
    const ids = idsOf(styleLayers(sceneOf()));

    expect(ids).toContain('districts/names');
    expect(ids).not.toContain('districts/values');
    expect(ids).not.toContain('districts/value');
  });

  test('draws no text before its fonts are there', () => {
    const layers = styleLayers({ ...themed, hasText: false });

    expect(idsOf(layers)).not.toContain('districts/names');
    expect(idsOf(layers)).toContain('projects/pins');
  });

  test('asks no host for glyphs, sprites or tiles', () => {
    expect(JSON.stringify(styleLayers(themed))).not.toMatch(/https?:|url/);
  });
});

describe('a plan', () => {
  const scene = sceneOf({ layers: [city, land] });
  const patternOf = (layers: readonly StyleLayer[], id: string) =>
    (find(layers, id).paint as { 'fill-pattern'?: unknown } | undefined)?.['fill-pattern'];

  test('has a hatch of its own on its land, in the order of the project or as the letter of a comparison', () => {
    const own = styleLayers(scene);
    expect([patternOf(own, 'city/hatch'), patternOf(own, 'land/hatch')])
      .toEqual(['hatch plan/a light', 'hatch plan/b light']);
    expect(patternOf(styleLayers({ ...scene, planLetter: 'b' }), 'city/hatch')).toBe('hatch plan/b light');
  });

  test('takes the colours of the palette', () => {
    const colours = (['screen', 'standard'] as const).map((palette) =>
      find(styleLayers({ ...scene, palette }), 'city/fill').paint);
    expect(colours).toMatchObject([{ 'fill-color': ['get', 'light'] }, { 'fill-color': ['get', 'standard'] }]);
  });
});
