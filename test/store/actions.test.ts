import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/model/error.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import * as actions from '../../src/store/actions.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import type { State } from '../../src/store/state.ts';

function projectOf(...ids: string[]) {
  return parseProject({
    schema: 1,
    title: '济源',
    dataDate: '2024-12-31',
    view: { bbox: [112.5, 35, 112.7, 35.2] },
    standard: '2016-ngc',
    layers: ids.map((id) => ({ id, role: 'green', src: `${id}.geojson`, title: id })),
  });
}

const URL_A = 'https://city.example/a.json';
const opened = actions.openProject(EMPTY_STATE, projectOf('a', 'b', 'c'), URL_A);

function order({ layers }: State): string {
  return layers.map(({ spec }) => spec.id).join('');
}

describe('opening a project', () => {
  test('takes its layers, all on their way', () => {
    expect(order(opened)).toBe('abc');
    expect(opened.layers.map(({ status }) => status.kind)).toEqual(['loading', 'loading', 'loading']);
  });

  test('again keeps what the user hid', () => {
    const hidden = actions.setLayersVisible(opened, ['b'], false);
    const again = actions.openProject(hidden, projectOf('a', 'b', 'c'), URL_A);

    expect(again.layers.map(({ visible }) => visible)).toEqual([true, false, true]);
  });

  test('of another city clears the selection', () => {
    const selected = actions.selectDistrict(opened, 'd1');
    const other = actions.openProject(selected, projectOf('b'), 'https://city.example/b.json');

    expect(other.selectedDistrictId).toBeNull();
  });
});

describe('problems', () => {
  const problem = new AppError('load/not-found', 'no such file');

  test('are told once', () => {
    const twice = actions.addProblem(actions.addProblem(opened, problem), new AppError('load/not-found', 'no such file'));

    expect(twice.problems).toEqual([problem]);
  });

  test('go when they are closed', () => {
    expect(actions.closeProblem(actions.addProblem(opened, problem), problem).problems).toEqual([]);
  });
});
