import { expect, test } from 'vitest';
import { roleOfName } from '../../src/intake/role-of-name.ts';

test.each([
  ['绿地现状2024.zip', 'green'], ['建设项目台账.csv', 'projects'], ['土规_2020.geojson', 'plan'],
  ['街道界_城区人口.zip', 'districts'], ['建成区范围.geojson', 'built-up'], ['data.zip', null],
])('%s suggests %s', (name, role) => {
  expect(roleOfName(name)).toBe(role);
});
