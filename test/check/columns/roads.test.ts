import { describe, expect, test } from 'vitest';
import { checkLayer } from '../../../src/check/check-layer.ts';
import type { LayerSpec } from '../../../src/model/project.ts';
import { LINE, feature, layerSpec } from '../layer-spec.ts';

function road(properties: Record<string, unknown>, rest: Partial<LayerSpec> = {}) {
  const { layer, issues } = checkLayer(layerSpec({ role: 'roads', ...rest }), feature(properties, LINE));
  return { ...layer.items[0], codes: issues.map(({ code }) => code) };
}

describe('a road', () => {
  // domain.md §2.2
  test.each([
    ['快速路I', 'expressway'], ['主干路', 'arterial'], ['主干道', 'arterial'], ['次干路', 'sub-arterial'],
    ['支路II', 'branch'],
    ['绿道', 'greenway'], ['高速铁路', 'railway'], ['arterial', 'arterial'], ['sub-arterial', 'sub-arterial'],
    ['motorway', 'expressway'], ['trunk_link', 'expressway'], ['primary', 'arterial'],
    ['primary_link', 'arterial'],
    ['secondary', 'sub-arterial'], ['tertiary', 'branch'], ['residential', 'branch'],
    ['unclassified', 'branch'],
    ['footway', 'other'], ['cycleway', 'other'], ['service', 'other'],
  ])('of class %s is of %s', (value, roadClass) => {
    expect(road({ highway: value })).toMatchObject({ roadClass, codes: [] });
  });

  test('of a class that nobody knows is of the others, and is told', () => {
    expect(road({ class: '一级公路' })).toMatchObject({ roadClass: 'other', codes: ['unknown-class'] });
    expect(road({ class: 'secondary road' })).toMatchObject({ roadClass: 'other', codes: ['unknown-class'] });
  });

  test('of a layer that maps its values has the class it is mapped to', () => {
    const classes = { 一级: 'arterial' };
    expect(road({ class: '一级' }, { classes })).toMatchObject({ roadClass: 'arterial', codes: [] });
  });

  test('tells shade and street trees where the file does; otherwise that is unknown', () => {
    expect(road({ hw: 'primary', 林荫路: '是', 行道树: '无' })).toMatchObject({ shaded: true, streetTrees: false });
    expect(road({ hw: 'primary', 林荫路: '' })).toMatchObject({ shaded: null, streetTrees: null, codes: [] });
    expect(road({ hw: 'primary', shaded: '部分' })).toMatchObject({ shaded: null, codes: ['bad-value'] });
  });
});
