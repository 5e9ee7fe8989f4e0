import { expect, test } from 'vitest';
import { isLocal, layerTravel, projectTravel } from '../../../src/app/embed/travel.ts';
import { parseProject } from '../../../src/project/parse-project.ts';
import { openProject } from '../../../src/store/actions.ts';
import { editProject } from '../../../src/store/history.ts';
import { EMPTY_STATE } from '../../../src/store/state.ts';

const layer = (id: string, src: unknown) => ({ id, role: 'green', src, title: id });
const project = parseProject({
  schema: 1, title: 'City', dataDate: '2024-12-31', view: { bbox: [112.5, 35, 112.7, 35.2] },
  layers: [
    layer('a', 'layers/a.geojson'), layer('b', { type: 'FeatureCollection', features: [] }), layer('c', 'https://elsewhere.example/c.geojson'),
    layer('d', 'imported/d.geojson'), layer('e', 'data:application/json,{}'), layer('f', '../f.geojson'),
  ],
});
const files = { 'imported/d.geojson': { data: new Blob(), receipt: null } };
const opened = openProject(EMPTY_STATE, project, 'https://city.example/map/project.json', files);
const ways = (state: typeof opened) => layerTravel(state).map(({ way }) => way).join(' ');

test('each layer goes with the project\'s address, from elsewhere, or not at all', () => {
  expect(ways(opened)).toBe('beside inside elsewhere local local beside');
  expect(projectTravel(opened)).toBe('whole');
  expect(isLocal(opened)).toBe(true);
});

test('of a project that has no address for others nothing goes', () => {
  for (const url of [null, 'blob:https://city.example/1', 'data:application/json,{}']) {
    const state = openProject(EMPTY_STATE, project, url, files);
    expect(ways(state)).toBe('local local local local local local');
    expect(projectTravel(state)).toBe('local');
  }
});

test('what was edited here is not what readers get', () => {
  const plain = openProject(EMPTY_STATE, { ...project, layers: project.layers.slice(0, 2) }, 'https://city.example/project.json');
  expect(isLocal(plain)).toBe(false);

  const edited = editProject(plain, (now) => ({ ...now, title: 'Another' }));
  expect(projectTravel(edited)).toBe('edited');
  expect(isLocal(edited)).toBe(true);
});
