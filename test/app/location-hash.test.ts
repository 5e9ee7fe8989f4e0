import { describe, expect, test } from 'vitest';
import { applyHash, readHash, writeHash } from '../../src/app/location-hash.ts';
import { openProject } from '../../src/store/actions.ts';
import { isEdited } from '../../src/store/history.ts';
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
  project: { ...project, standard: '2016-ngc' },
  saved: { ...project, standard: '2016-ngc' },
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

  test('of the public map says no more than what is looked at', () => {
    expect(writeHash(changed, 'view')).toBe('#v=112.60128,35.06710,12.50&l=canopy&i=green_rate&d=419001001');
  });

  test('keeps the part of the product, the plans compared and the finding that is selected', () => {
    const comparing: State = {
      ...changed, tab: 'compare',
      conflicts: { ...changed.conflicts, pair: ['plan-city', 'three lines/farmland'], selectedId: 'CY-1fb5fjqzy7j' },
    };

    expect(writeHash(comparing)).toContain('&t=compare&p=plan-city~three%20lines%2Ffarmland&c=CY-1fb5fjqzy7j&');
    expect(applyHash(opened, readHash(writeHash(comparing)))).toEqual(comparing);
  });

  test('does not name layers that are as the project has them', () => {
    expect(writeHash(opened)).toBe('#i=park_pc&s=2022-negc&lang=zh-Hans');
  });

  test('with a standard makes no edit of the project', () => {
    const linked = applyHash(opened, { standard: '2016-ngc' });

    expect(linked.project?.standard).toBe('2016-ngc');
    expect(isEdited(linked)).toBe(false);
    expect(linked.history).toEqual(opened.history);
  });

  test('does not speak of the layers and places of a file that only the user has', () => {
    expect(writeHash({ ...changed, projectUrl: null })).toBe('#i=green_rate&lang=en');
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
