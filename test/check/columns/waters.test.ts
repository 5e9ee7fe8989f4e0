import { expect, test } from 'vitest';
import { checkLayer } from '../../../src/check/check-layer.ts';
import { feature, layerSpec } from '../layer-spec.ts';

function water(properties: Record<string, unknown>) {
  return checkLayer(layerSpec({ role: 'water' }), feature(properties)).layer.items[0];
}

test.each([
  [{ kind: 'river' }, 'river'], [{ 类型: '河流水面' }, 'river'], [{ kind: '1703' }, 'reservoir'],
  [{ water: 'pond' }, 'pond'],
  [{ waterway: 'canal' }, 'canal'], [{ name: '湨河' }, 'river'], [{ name: '玉阳湖' }, 'lake'],
  [{ name: '河口村水库' }, 'reservoir'],
  [{ name: '塘河' }, 'river'], [{ natural: 'water', name: '龙腾湖' }, 'other'], [{}, 'other'],
])('a water of %j is a %s', (properties, kind) => {
  expect(water(properties)).toMatchObject({ kind });
});

test('a water tells how much of its shore is natural, where the file does', () => {
  expect(water({ 自然岸线率: '85%' })).toMatchObject({ naturalShoreShare: 0.85 });
  expect(water({})).toMatchObject({ naturalShoreShare: null });
});
