import { describe, expect, test } from 'vitest';
import { tipOf } from '../../src/map/tip.ts';
import { assessmentOf } from '../paint/assessment.ts';
import { sceneOf } from './city.ts';

const scene = sceneOf({ indicator: 'park_pc', assessment: assessmentOf([12.694, null, 1, 1], {}) });

function tipFor(layerId: string, featureId: string, language = scene.language) {
  return tipOf({ place: [0, 0], items: [{ layerId, featureId }], districtId: 'd0', conflictIds: [] }, { ...scene, language });
}

describe('what stands at the pointer', () => {
  test('is the name and the class of the most specific thing', () => {
    expect(tipFor('greens', 'park')).toEqual({ title: '中心公园', detail: 'G11 综合公园' });
    expect(tipFor('roads', 'first', 'en')).toEqual({ title: '一号路', detail: 'Arterial road' });
    expect(tipFor('projects', 'site')).toEqual({ title: '新学校', detail: '公共服务 · 前期' });
  });

  test('is the class, then the layer, of a thing without a name', () => {
    expect(tipFor('greens', 'lawn')).toEqual({ title: 'RG 居住用地附属绿地', detail: 'greens' });
    expect(tipFor('built-up', 'b0')).toEqual({ title: 'built-up', detail: '' });
  });

  test('is name and value of the district where nothing else lies', () => {
    expect(tipOver('d0')).toEqual({ title: '西南', detail: '人均公园绿地 12.69\u00A0m²/人' });
    expect(tipOver('d1')).toEqual({ title: '东南', detail: '人均公园绿地 —' });
    expect(tipOver(null)).toBeNull();
  });
});

function tipOver(districtId: string | null) {
  return tipOf({ place: [0, 0], items: [], districtId, conflictIds: [] }, scene);
}
