import { describe, expect, test } from 'vitest';
import { addImported } from '../../src/app/add-imported.ts';
import type { Session } from '../../src/app/session.ts';
import { emptyProject } from '../../src/project/empty-project.ts';
import type { PopulationBasis } from '../../src/model/corrections.ts';
import type { Project } from '../../src/model/project.ts';
import { openProject } from '../../src/store/actions.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import type { State } from '../../src/store/state.ts';
import { collection, imported, square } from '../intake/drop.ts';

const FILE = collection([square(112.5, 35), { 街道名称: '沁园街道', 人数: 48_000 }]);

/** The project after districts with this basis were imported into it. */
async function after(before: Project['populationBasis'], populationBasis: PopulationBasis | null): Promise<Project | null> {
  let state: State = openProject(EMPTY_STATE, { ...emptyProject('城', '2026-11-25'), populationBasis: before }, null);
  const session = { update: async (change: (now: State) => State) => { state = change(state); } } as Session;
  const layer = await imported('街道.geojson', FILE, { role: 'districts', fields: { population: '人数' }, populationBasis });
  await addImported(layer, new Blob(), session);
  return state.project;
}

describe('who is counted as a resident', () => {
  test('is taken over from an import that says it, in all languages', async () => {
    const project = await after('户籍人口', { who: 'usual', details: '2023' });

    expect(project?.populationBasis).toMatchObject({ 'zh-Hans': '人口口径：常住人口，2023', 'en': expect.stringContaining('usual residents') });
  });

  test('stays unknown where the import does not say it, and is not put into words', async () => {
    expect((await after(null, null))?.populationBasis).toBeNull();
    expect((await after(null, { who: null, details: '' }))?.populationBasis).toBeNull();
  });

  test('stays as it is known where an import says that it is not known', async () => {
    expect((await after('常住人口', null))?.populationBasis).toBe('常住人口');
    expect((await after('常住人口', { who: null, details: '' }))?.populationBasis).toBe('常住人口');
    expect((await after('常住人口', { who: null, details: '年鉴' }))?.populationBasis).toBe('常住人口');
  });
});
