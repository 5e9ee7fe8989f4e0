import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Drafts, MOST_DRAFTS } from '../../src/keep/drafts.ts';
import { emptyProject } from '../../src/project/empty-project.ts';

const NAME = 'garden-city-map test';

describe('the drafts of a browser', () => {
  let drafts: Drafts;

  beforeEach(async () => {
    drafts = await Drafts.open(NAME);
  });
  afterEach(async () => {
    for (const { id } of await drafts.list()) await drafts.remove(id);
    drafts.close();
  });

  /** Drafts by their names, the oldest first; those in brackets are in a file. */
  async function keep(...names: readonly string[]): Promise<void> {
    for (const [at, name] of names.entries()) {
      const [id, inFileAt] = [name.replaceAll(/[()]/g, ''), name.startsWith('(') ? at : null];
      await drafts.put({ id, at, inFileAt, project: emptyProject(id, '2026-11-25'), projectUrl: null }, {});
    }
  }
  const names = async () => (await drafts.list()).map(({ id, inFileAt }) => (inFileAt === null ? id : `(${id})`));

  test('are limited in number, and the oldest go first', async () => {
    expect(MOST_DRAFTS).toBe(5);
    await keep('a', 'b', 'c', 'd', 'e', 'f', 'g');
    await drafts.limit(new Set());

    expect(await names()).toEqual(['g', 'f', 'e', 'd', 'c']);
  });

  test('stay longer when no file has them, and as long as a page works on them', async () => {
    await keep('a', '(b)', 'c', '(d)', 'e', '(f)', 'g', '(h)');
    await drafts.limit(new Set(['b']));

    expect(await names()).toEqual(['g', 'e', 'c', '(b)', 'a']);
  });

  test('that are few stay all', async () => {
    await keep('a', '(b)');
    await drafts.limit(new Set());

    expect(await names()).toEqual(['(b)', 'a']);
  });
});
