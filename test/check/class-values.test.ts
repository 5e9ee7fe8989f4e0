import { expect, test } from 'vitest';
import { checkLayer } from '../../src/check/check-layer.ts';
import { classValues } from '../../src/check/columns/class-values.ts';
import type { Layer } from '../../src/model/layer.ts';
import type { LayerSpec } from '../../src/model/project.ts';
import { collection, feature, layerSpec } from './layer-spec.ts';

function layer(kinds: readonly (string | null)[], rest: Partial<LayerSpec> = {}): Layer<'green'> {
  const features = kinds.map((类型) => feature({ 类型 }));
  return checkLayer(layerSpec({ role: 'green', ...rest }), collection(...features)).layer as Layer<'green'>;
}

test('the values of classes are counted as they stand in the file, with what each is taken for', () => {
  expect(classValues(layer(['游园', 'G11', '游园', '苗圃地', null])).map(({ value, count, recognised }) => ({ value, count, recognised }))).toEqual([
    { value: '游园', count: 2, recognised: 'G14' },
    { value: 'G11', count: 1, recognised: 'G11' },
    { value: '苗圃地', count: 1, recognised: null },
  ]);
});

test('an unknown value is the layer\'s usual class, but not in a column that the project names', () => {
  const usual = { defaultClass: 'G1' } as const;

  expect(classValues(layer(['苗圃地'], usual))[0]?.recognised).toBe('G1');
  expect(classValues(layer(['苗圃地'], { ...usual, fields: { class: '类型' } }))[0]?.recognised).toBeNull();
});

test('canopy has no classes', () => {
  expect(classValues(layer(['游园'], { measure: 'canopy' }))).toEqual([]);
});
