import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/model/error.ts';
import { parseProject } from '../../src/project/parse-project.ts';

const least = {
  schema: 1,
  title: '济源',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.7, 35.2] },
  layers: [{ id: 'districts', role: 'districts', src: 'districts.geojson', title: '街道界' }],
};

/** What the error says of a project in which the least one was changed. */
function refusalOf(change: Record<string, unknown>): unknown {
  try {
    parseProject({ ...least, ...change });
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, ...error.details };
    throw error;
  }
  return null;
}

describe('a project file', () => {
  test('gets its defaults', () => {
    const project = parseProject(least);

    expect(project).toMatchObject({ standard: '2022-negc', parkService: null, thresholds: {}, schematic: false });
    expect(project.layers[0]).toMatchObject({ visible: true, opacity: 1, measure: 'landuse', scheme: '2017' });
  });

  test('may name its JSON schema for the editor', () => {
    expect(parseProject({ ...least, $schema: 'project.schema.json' })).not.toHaveProperty('$schema');
  });

  test('of another version is refused by path, with what was expected', () => {
    expect(refusalOf({ schema: 2 })).toEqual({
      code: 'project/invalid', path: 'schema', expected: '1', found: '2',
    });
  });

  test('with a role that does not exist names layer and choices', () => {
    const layers = [least.layers[0], { id: 'x', role: 'trees', src: 'x', title: 'x' }];
    expect(refusalOf({ layers })).toMatchObject({ path: 'layers.1.role', found: '"trees"' });
    expect(refusalOf({ layers })).toMatchObject({ expected: expect.stringContaining('"green"') as unknown });
  });

  test('with a misspelt key is refused, as the key would do nothing', () => {
    expect(refusalOf({ dataDtae: '2024-12-31' })).toMatchObject({ path: 'dataDtae' });
  });

  test('with a date that is none says how a date looks', () => {
    expect(refusalOf({ dataDate: '2024年' })).toMatchObject({
      path: 'dataDate', expected: 'a date such as 2024-12-31', found: '"2024年"',
    });
  });

  test('with the fault deep inside a title names the language', () => {
    expect(refusalOf({ title: { 'zh-Hans': 7 } })).toMatchObject({ path: 'title.zh-Hans', expected: 'string' });
  });

  test('with two layers of one id is refused', () => {
    const layers = [least.layers[0], least.layers[0]];
    expect(refusalOf({ layers })).toMatchObject({ path: 'layers.1.id', found: '"districts"' });
  });

  test('with its view inside out is refused', () => {
    expect(refusalOf({ view: { bbox: [112.7, 35, 112.5, 35.2] } })).toMatchObject({ path: 'view.bbox' });
  });

  test('that is no object at all is refused too', () => {
    expect(() => parseProject(null)).toThrow(AppError);
    expect(() => parseProject([])).toThrow(AppError);
  });
});
