import { describe, expect, test } from 'vitest';
import { applyHash, readHash, writeHash } from '../../src/app/location-hash.ts';
import { openProject } from '../../src/store/actions.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import type { State } from '../../src/store/state.ts';
import { parseProject } from '../../src/project/parse-project.ts';

const project = parseProject({
  schema: 1,
  title: '济源',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.7, 35.2] },
  layers: [
    { id: 'parks', role: 'green', src: 'a', title: 'a' },
    { id: 'canopy', role: 'green', src: 'b', title: 'b', visible: false },
  ],
});
const opened = openProject(EMPTY_STATE, project, 'https://city.example/project.json');

const changed: State = {
  ...opened,
  camera: { longitude: 112.60128, latitude: 35.0671, zoom: 12.5 },
  layers: opened.layers.map((layer) => ({ ...layer, visible: !layer.visible })),
  indicator: 'green_rate',
  selectedDistrictId: '419001001',
  standard: '2016-ngc',
  language: 'en',
};

describe('the hash of the address', () => {
  test('brings the state back that wrote it', () => {
    expect(applyHash(opened, readHash(writeHash(changed)))).toEqual(changed);
  });

  test('is short for a usual view', () => {
    expect(writeHash(changed)).toBe(
      '#v=112.60128,35.06710,12.50&l=canopy&i=green_rate&d=419001001&s=2016-ngc&lang=en',
    );
  });

  test('does not name layers that are as the project has them', () => {
    expect(writeHash(opened)).toBe('#i=park_pc&lang=zh-Hans');
  });

  test('can say that the map has no theme', () => {
    expect(readHash('#i=none')).toEqual({ indicator: null });
  });

  test.each(['#v=1,2', '#v=a,b,c', '#v=300,0,3', '#i=nonsense', '#lang=fr', '#zzz=1&&=', '#%E0%A4%A'])(
    'passes over what it does not know: %s',
    (hash) => expect(readHash(hash)).toEqual({}),
  );

  test('can hide every layer', () => {
    expect(applyHash(opened, readHash('#l=')).layers.some(({ visible }) => visible)).toBe(false);
  });
});
