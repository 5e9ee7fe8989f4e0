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

describe('settings', () => {
  const set = edits.setThresholds(project, {
    park_pc: { value: 15, verified: true, source: '甲' }, green_rate: { verified: true, source: '乙' },
  });

  test('of thresholds leave the others, and go back to the standard one by one', () => {
    expect(edits.setThresholds(set, { park_pc: null }).thresholds).toEqual({ green_rate: { verified: true, source: '乙' } });
  });

  test('of residents are by district', () => {
    const two = edits.setPopulations(project, { a: { residents: 1, source: '甲' }, b: { residents: 2, source: '乙' } });

    expect(edits.setPopulations(two, { a: null }).populations).toEqual({ b: { residents: 2, source: '乙' } });
  });

  test('of radii and of classes have their source', () => {
    const radii = edits.setParkService(project, [{ minAreaM2: 400, radiusM: 300 }], '专项规划');
    const classes = edits.setClasses(project, 'b', { 园: 'G1' }, '现场核对');

    expect(radii).toMatchObject({ parkService: [{ radiusM: 300 }], parkServiceSource: '专项规划' });
    expect(classes.layers[1]).toMatchObject({ classes: { 园: 'G1' }, classesSource: '现场核对' });
    expect(classes.layers[0]).toBe(project.layers[0]);
  });

  test('of classes that are all taken back were set by nobody', () => {
    const set = edits.setClasses(project, 'b', { 园: 'G1' }, '现场核对');

    expect(edits.setClasses(set, 'b', {}, '手工修改').layers[1]).toMatchObject({ classes: {}, classesSource: null });
  });
});
