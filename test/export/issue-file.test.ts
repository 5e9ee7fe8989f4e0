import { expect, test } from 'vitest';
import { issueFile } from '../../src/export/issue-file.ts';
import { issue } from '../../src/model/issue.ts';
import { openWorkbook } from './open-workbook.ts';

const PROJECT = { title: '试', dataDate: '2024-12-31', schematic: true, officialBoundaries: true, populationBasis: null };
const ISSUES = [
  issue('error', 'null-geometry', { layer: 'parks', feature: '=1+1', place: [112.6, 35.09] }),
  issue('info', 'no-canopy-layer'),
];

test('findings are handed out as the page words them, with their places, and no formula', async () => {
  const { content } = await issueFile('issues-csv', { shown: ISSUES, of: 7 }, { parks: '公园' }, PROJECT, 'zh-Hans');
  const rows = String(content).slice(1).split('\r\n');

  expect(rows[0]).toBe('级别,图层,要素,问题,问题代码,WKT (EPSG:4326)');
  expect(rows[1]).toMatch(/^错误,公园,'=1\+1,.*,null-geometry,POINT \(112\.6 35\.09\)$/);
  expect(rows[2]).toMatch(/^提示,整个项目,,.*,no-canopy-layer,$/);
  // The list may have been filtered.
  expect(rows).toContain('行,2 行，共 7 行；次序与页面一致');
  expect(rows).toContain('注意,演示数据，不得作为依据');
});

test('as XLSX a feature that is called like a formula stays the text it is', async () => {
  const { content } = await issueFile('issues-xlsx', { shown: ISSUES, of: ISSUES.length }, {}, PROJECT, 'en');
  const [sheet] = await openWorkbook(content as Uint8Array);

  expect(sheet?.cells.get('C2')).toEqual({ type: 's', value: '=1+1' });
});
