import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLayer } from '../../src/check/check-layer.ts';
import { AppError } from '../../src/model/error.ts';
import { ROLES } from '../../src/model/layer.ts';
import { readGeoJson } from '../../src/read/geojson.ts';
import { layerSpec } from './layer-spec.ts';

const SHARED = join(import.meta.dirname, '../../../shared/data');
const VALIDITY = join(SHARED, 'geojson-validity');

/** The gravest thing that is said of a file; `accept` when nothing is. */
function outcomeOf(path: string): 'refused' | 'error' | 'warning' | 'accept' {
  try {
    const { issues } = checkLayer(layerSpec(), readGeoJson(readFileSync(path), path));
    const severities = new Set(issues.map(({ severity }) => severity));
    if (severities.has('error')) return 'error';
    return severities.has('warning') ? 'warning' : 'accept';
  } catch (error) {
    if (error instanceof AppError) return 'refused';
    throw error;
  }
}

function rowsOf(table: string): string[][] {
  if (!existsSync(table)) return [];
  return readFileSync(table, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));
}

describe.skipIf(!existsSync(SHARED))('files of others', () => {
  /** What may be said of a file that EXPECTED.tsv judges so. */
  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    accept: ['accept', 'warning'],
    warn: ['warning'],
    reject: ['refused', 'error', 'warning'],
  };

  test.each(rowsOf(join(VALIDITY, 'EXPECTED.tsv')))('%s is judged: %s (%s)', (file = '', expected = '') => {
    expect(ALLOWED[expected]).toContain(outcomeOf(join(VALIDITY, file)));
  });

  test('all examples of RFC 7946 are accepted', () => {
    const examples = JSON.parse(
      readFileSync(join(VALIDITY, 'rfc7946-from-memory/examples.json'), 'utf8'),
    ) as Record<string, unknown>;
    const { comment: _, ...texts } = examples;
    const errors = Object.entries(texts).filter(([, json]) => {
      const { issues } = checkLayer(layerSpec(), typeof json === 'string' ? JSON.parse(json) : json);
      return issues.some(({ severity }) => severity === 'error');
    });

    expect(errors.map(([name]) => name)).toEqual([]);
  });

  test.each(['roads', 'greens', 'pois', 'cells', 'buildings'])('%s of Jiyuan has no error', (name) => {
    expect(outcomeOf(join(SHARED, `jiyuan-osm/${name}.geojson`))).toMatch(/accept|warning/);
  });

  test('the roads of Jiyuan have classes, all but what is no road of the network', () => {
    const path = join(SHARED, 'jiyuan-osm/roads.geojson');
    const { layer, issues } = checkLayer(layerSpec({ role: 'roads' }), readGeoJson(readFileSync(path), path));

    expect(issues).toEqual([]);
    expect(layer.items).toHaveLength(351);
    expect(layer.items.find(({ name }) => name === '济水大街')).toMatchObject({ roadClass: 'sub-arterial' });
  });

  test.each(['proto-pollution', 'xss-features', 'csv-injection'])('%s is data in every role', (name) => {
    const path = join(SHARED, `malicious/${name}.geojson`);
    for (const role of ROLES) checkLayer(layerSpec({ role }), readGeoJson(readFileSync(path), path));

    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
