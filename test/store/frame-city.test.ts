import { expect, test } from 'vitest';
import { emptyProject } from '../../src/project/empty-project.ts';
import { openProject } from '../../src/store/actions.ts';
import { frameCity } from '../../src/store/frame-city.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import { plainSpec } from '../../src/intake/plain-spec.ts';

const empty = openProject(EMPTY_STATE, emptyProject('城', '2026-11-25'), null);

test('the first layer sets the view of a new project, and a point gets some room', () => {
  expect(frameCity(empty, [112.5, 35, 112.6, 35.1]).project?.view.bbox).toEqual([112.5, 35, 112.6, 35.1]);
  const [west = 0, south = 0, east = 0, north = 0] = frameCity(empty, [112.5, 35, 112.5, 35]).project?.view.bbox ?? [];

  expect(west).toBeLessThan(east);
  expect(south).toBeLessThan(north);
});

test('a later layer widens it', () => {
  const project = { ...emptyProject('城', '2026-11-25'), layers: [plainSpec('a')], view: { bbox: [1, 1, 2, 2] as const } };

  expect(frameCity(openProject(EMPTY_STATE, project, null), [0, 1.5, 1.5, 3]).project?.view.bbox).toEqual([0, 1, 2, 3]);
});

test('that is no edit', () => {
  const framed = frameCity(empty, [112.5, 35, 112.6, 35.1]);

  expect(framed.saved).toBe(framed.project);
  expect(framed.history.past).toEqual([]);
});

test('a project from an address keeps its view', () => {
  const state = openProject(EMPTY_STATE, emptyProject('城', '2026-11-25'), 'https://city.example/project.json');

  expect(frameCity(state, [112.5, 35, 112.6, 35.1])).toBe(state);
});
