import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/model/error.ts';
import { issue } from '../../src/model/issue.ts';
import { errorText } from '../../src/text/error-text.ts';
import { issueText } from '../../src/text/issue-text.ts';

describe('the sentence for an issue', () => {
  test('begins with the feature, and counts as its readers do', () => {
    const one = issue('warning', 'points-dropped', { feature: '#3', values: { count: 1200 } });

    expect(issueText(one, 'zh-Hans')).toBe('要素 #3：1,200 个重复的点已去掉，形状不变');
    expect(issueText(one, 'en')).toBe('Feature #3: 1,200 repeated point(s) dropped; the shape is the same');
  });

  test('begins with the name where the issue gives it', () => {
    const one = issue('warning', 'no-population', { feature: '419001001', values: { name: '沁园街道' } });
    expect(issueText(one, 'zh-Hans')).toMatch(/^沁园街道：没有人口数/);
  });

  test('shows areas in hectares, and fields and roles by their names', () => {
    const overlap = issue('info', 'overlap-counted-once', { values: { areaM2: 123_456 } });
    const column = issue('error', 'missing-column', { values: { field: 'population', column: 'rk' } });
    const failed = issue('error', 'layer-failed', { values: { role: 'green' } });

    expect(issueText(overlap, 'zh-Hans')).toBe('绿地互相重叠 12.35\u00A0公顷，只计一次');
    expect(issueText(column, 'en')).toContain('no column for population (rk)');
    expect(issueText(failed, 'zh-Hant')).toContain('（綠地）');
  });

  test('leaves text of a file as it stands, braces and all', () => {
    const one = issue('warning', 'bad-number', { values: { column: '{value}', value: '"<b>{column}"' } });
    expect(issueText(one, 'en')).toMatch(/^\{value\}: "<b>\{column\}" is not a number/);
  });
});

test('the sentence for an error names file, line and column', () => {
  const error = new AppError('read/not-json', '', { file: 'a.geojson', line: 3, column: 5 });
  expect(errorText(error, 'zh-Hans')).toMatch(/^a\.geojson 第 3 行第 5 列不是正确的 JSON/);
});
