import { describe, expect, test } from 'vitest';
import type { Project } from '../../src/model/project.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import * as edits from '../../src/store/project-edits.ts';

const project = parseProject({
  schema: 1,
  title: '济源',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.7, 35.2] },
  layers: ['a', 'b', 'c'].map((id) => ({ id, role: 'green', src: `${id}.geojson`, title: id })),
});

function order({ layers }: Project): string {
  return layers.map(({ id }) => id).join('');
}

describe('moving a layer', () => {
  test.each([
    ['a', 'c', 'bca'],
    ['c', 'a', 'cab'],
    ['a', 'b', 'bac'],
    ['b', 'b', 'abc'],
    ['x', 'a', 'abc'],
    ['a', 'x', 'abc'],
  ])('%s to the place of %s gives %s', (id, place, expected) => {
    expect(order(edits.moveLayer(project, id, place))).toBe(expected);
  });
});

describe('a free id', () => {
  test.each([
    ['parks', 'parks'],
    ['a', 'a-2'],
    ['公园 2024', '2024'],
    ['公园', 'layer'],
    ['x y/z', 'x-y-z'],
  ])('for %s is %s', (wanted, expected) => {
    expect(edits.freeId(project, wanted)).toBe(expected);
  });
});

test('new layers lie on top of the others', () => {
  const [spec] = project.layers;

  expect(order(edits.addLayers(project, [{ ...spec!, id: 'n' }]))).toBe('nabc');
});
