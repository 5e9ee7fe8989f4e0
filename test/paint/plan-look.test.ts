import { describe, expect, test } from 'vitest';
import type { Layer } from '../../src/model/layer.ts';
import type { PlanSpec } from '../../src/model/project.ts';
import { HATCHES } from '../../src/paint/hatches.ts';
import { planLetter } from '../../src/paint/plan-look.ts';
import { planSwatch } from '../../src/paint/swatch.ts';
import { specOf } from './layers.ts';

function planOf(id: string, code: string, ofPlan: string | null = null): Layer<'plan'> {
  const plan: PlanSpec | null = ofPlan === null ? null : {
    id: ofPlan, name: null, authority: null, status: null, date: null, sourceScale: null, classes: {}, class: null,
  };
  const geometry = { type: 'Polygon', coordinates: [] } as const;
  return {
    id, role: 'plan', spec: { ...specOf(id, 'plan'), plan },
    items: [{ id: '1', name: null, properties: {}, code, geometry: { ...geometry, coordinates: [] } }],
  };
}

describe('the letter of a plan', () => {
  test('goes to plans of land use in the order of the project; control lines have none', () => {
    const layers = [planOf('line', '永久基本农田'), planOf('x', 'R2'), planOf('y', '耕地'), planOf('z', 'M1'), planOf('w', 'E1')];

    expect(layers.map((layer) => planLetter(layers, layer))).toEqual([null, 'a', 'b', 'c', null]);
  });

  test('is one for all layers of one plan', () => {
    const layers = [planOf('north', 'R2', 'city'), planOf('land', '耕地'), planOf('south', 'G1', 'city')];

    expect(layers.map((layer) => planLetter(layers, layer))).toEqual(['a', 'b', 'a']);
  });

  test('is a direction of its own, in both palettes', () => {
    const swatches = (['screen', 'standard'] as const).flatMap((palette) =>
      (['a', 'b', 'c'] as const).map((letter) => planSwatch('R2', 'light', { palette, letter })));

    expect(swatches).toMatchObject(['#F6E6A0', '#FFFF2D'].flatMap((fill) =>
      ['plan/a', 'plan/b', 'plan/c'].map((hatch) => ({ fill, hatch }))));
    expect([HATCHES['plan/a'].angle, HATCHES['plan/b'].angle]).toEqual([45, 135]);
    // Upright.
    expect(HATCHES['plan/c'].strokes).toEqual([[0.5, 0, 0.5, 1]]);
  });
});
