import { describe, expect, test } from 'vitest';
import type { Layer } from '../../src/model/layer.ts';
import type { Project } from '../../src/model/project.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import * as actions from '../../src/store/actions.ts';
import { editProject, isEdited, redo, undo } from '../../src/store/history.ts';
import * as edits from '../../src/store/project-edits.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import type { State } from '../../src/store/state.ts';

const project = parseProject({
  schema: 1,
  title: '济源',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.7, 35.2] },
  layers: ['a', 'b', 'c'].map((id) => ({ id, role: 'green', src: `${id}.geojson`, title: id })),
});
const opened = actions.openProject(EMPTY_STATE, project, 'https://city.example/a.json');

const remove = (id: string) => (state: State) => editProject(state, (now) => edits.removeLayer(now, id));
const title = (words: string) => (state: State) => editProject(state, (now): Project => ({ ...now, title: words }));

function order({ layers }: State): string {
  return layers.map(({ spec }) => spec.id).join('');
}

/** A layer that has come. */
function ready(state: State, id: string): State {
  const spec = state.layers.find((layer) => layer.spec.id === id)!.spec;
  const layer = { id, role: 'green', spec, items: [] } as Layer<'green'>;
  return actions.setLayerStatus(state, id, { kind: 'ready', layer, issues: [], areasM2: [] });
}

describe('an edit', () => {
  test('is undone and done again, step by step', () => {
    const edited = title('乙')(title('甲')(opened));
    const once = undo(edited);

    expect([edited, once, undo(once), redo(once)].map((state) => state.project?.title)).toEqual(['乙', '甲', '济源', '乙']);
  });

  test('that changes nothing is no step', () => {
    expect(remove('x')(opened)).toBe(opened);
  });

  test('after an undo takes the way forth away', () => {
    const other = title('丙')(undo(title('甲')(opened)));

    expect(redo(other)).toBe(other);
    expect(undo(other).project).toBe(project);
  });

  test('makes the project differ from its file until it is undone', () => {
    const edited = title('甲')(opened);

    expect([opened, edited, undo(edited)].map(isEdited)).toEqual([false, true, false]);
  });

  test('of a layer that is read the same way keeps what was read, with its new description', () => {
    const renamed = editProject(ready(opened, 'b'), (now) => edits.renameLayer(now, 'b', '公园'));

    expect(renamed.layers[1]).toMatchObject({ status: { kind: 'ready', layer: { spec: { title: '公园' } } } });
  });

  test('of the classes of a layer has it read anew, and the others not', () => {
    const both = ready(ready(opened, 'a'), 'b');
    const mapped = editProject(both, (now) =>
      edits.changeLayer(now, 'b', (layer) => ({ ...layer, classes: { 公: 'G1' } })));

    expect(mapped.layers.map(({ status }) => status.kind)).toEqual(['ready', 'loading', 'loading']);
  });

  test('keeps what the user hid', () => {
    const hidden = actions.setLayersVisible(opened, ['c'], false);

    expect(remove('a')(hidden).layers.map(({ visible }) => visible)).toEqual([true, false]);
  });
});

describe('removing a layer', () => {
  test('takes what was selected on it along, and leaves the rest', () => {
    const keys = [{ layerId: 'a', featureId: '1' }, { layerId: 'b', featureId: '2' }];
    const removed = remove('a')(actions.pick(opened, keys, 'd1'));

    expect(order(removed)).toBe('bc');
    expect(removed).toMatchObject({ selectedFeature: null, picked: [keys[1]], selectedDistrictId: 'd1' });
  });

  test('is undone at its old place', () => {
    expect(order(undo(remove('b')(opened)))).toBe('abc');
  });
});
