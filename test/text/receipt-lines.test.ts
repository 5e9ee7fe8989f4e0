import { describe, expect, test } from 'vitest';
import { issue } from '../../src/model/issue.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { isPlaceless, receiptLines } from '../../src/text/receipt-lines.ts';
import { receipt } from './receipt.ts';

function lineOf(topic: string, of: Partial<Receipt>) {
  return receiptLines(receipt(of), 'zh-Hans').find((line) => line.topic === topic);
}

describe('the lines of a receipt', () => {
  test('say what the text was and what it is now, with the evidence', () => {
    expect(lineOf('encoding', { encoding: { name: 'GB18030', how: 'cpg' } })).toMatchObject({
      outcome: 'fixed', sentence: 'GB18030 → UTF-8', evidence: '.cpg 写明',
    });
  });

  test('leave text alone that is UTF-8 already', () => {
    expect(lineOf('encoding', { encoding: { name: 'UTF-8', how: 'strict' } })).toMatchObject({ outcome: 'fine' });
  });

  test('say which system was left, and how it is known', () => {
    const zone = { widthDegrees: 3, meridian: 114 } as const;
    const line = lineOf('coordinates', {
      coordinates: {
        crs: 'EPSG:4547', how: 'numbers', label: null, isSwapped: false, offset: null, suggestedOffset: null,
        alternatives: [{ crs: 'EPSG:4547', zone, place: [112.6, 35] }],
      },
    });

    expect(line).toMatchObject({ outcome: 'fixed', sentence: 'EPSG:4547 → WGS 84' });
    expect(line?.evidence).toContain('3° 带，中央经线 114°');
  });

  test('ask where no system can be used, and where a shift is suggested but not applied', () => {
    const found = receipt().coordinates;
    const suggestedOffset = {
      offset: 'gcj02', against: '街道', eastM: 541, northM: -97, matchedShare: 1, unmovedShare: 0,
    } as const;

    expect(lineOf('coordinates', { coordinates: { ...found, crs: null } })?.outcome).toBe('asks');
    const suggested = lineOf('coordinates', { coordinates: { ...found, suggestedOffset } });
    expect(suggested?.outcome).toBe('asks');
    expect(suggested?.evidence).toContain('比“街道”偏东 541 m、偏北 −97 m，像是 GCJ-02');
  });

  test('gather all findings of one kind, each with its place', () => {
    const issues = [1, 2].map((at) => issue('info', 'ring-closed', { feature: `${at}`, place: [at, at], values: { count: 1 } }));
    const line = lineOf('rings', { entries: [{ topic: 'rings', outcome: 'fixed', code: 'ring-closed', count: 2, issues }] });

    expect(line).toMatchObject({ outcome: 'fixed', places: [[1, 1], [2, 2]] });
    expect(line?.sentence).toMatch(/^2 处：/);
  });

  test('name the classes that nobody knows and those that were told, each with its places', () => {
    const classes = [
      { value: '苗木', count: 2, recognised: null, told: null, places: [[112.5, 35]] },
      { value: '街头绿化', count: 1200, recognised: null, told: 'G14', places: [[112.6, 35]] },
      { value: '荒地', count: 1, recognised: null, told: 'none', places: [] },
    ] as const;
    const lines = receiptLines(receipt({ classes }), 'zh-Hans').filter(({ topic }) => topic === 'classes');

    expect(lines.map(({ outcome, sentence, places }) => [outcome, sentence, places])).toEqual([
      ['asks', '不认识的类别：“苗木”（2）', [[112.5, 35]]],
      ['fixed', '按你的说明：“街头绿化”（1,200）→ G14 游园；“荒地”（1）→ 不计入绿地', [[112.6, 35]]],
    ]);
  });

  test('count the classes, rows and areas of the whole file, also those that are not listed', () => {
    const classes = Array.from({ length: 200 }, (_, at) => ({ value: `类${at}`, count: 1, recognised: null, told: null, places: [] }));
    const join = {
      layer: 'districts', title: '街道界', column: '街道', by: 'name', matched: 4, unmatchedRows: ['甲', '乙', '丙', '丁'],
      unmatchedRowCount: 1000, unmatchedItems: ['戊', '己'], unmatchedItemCount: 2,
    } as const;
    const areaCheck = {
      column: '面积', unit: 'ha', measuredM2: 1e6, statedM2: 1e6, items: 2000, difference: 0, outlierCount: 1200, outliers: [],
      outlierPlaces: [],
    } as const;

    // Twelve are named of 450; five of 1002.
    expect(lineOf('classes', { classes, unknownClasses: 450 })?.sentence).toMatch(/“类11”（1）；另有 438 个值$/);
    expect(lineOf('join', { join })?.evidence).toBe('没有对上的：甲、乙、丙、丁、戊、另有 997 个');
    expect(lineOf('area', { areaCheck })).toMatchObject({ outcome: 'asks' });
    expect(lineOf('area', { areaCheck })?.evidence).toContain('其中 1,200 个相差超过 1 %');
  });

  test('tell which columns have another name', () => {
    const corrections = { ...receipt().corrections, renames: { GYMJ: '公园面积' } };

    expect(lineOf('columns', { corrections })).toMatchObject({ outcome: 'fixed', sentence: '按你的说明改名：GYMJ → 公园面积' });
  });

  test('can be shown on the map, each by its places or the whole layer, but for what has no place', () => {
    const issues = [issue('error', 'null-geometry', { feature: '#5' })];
    const rows = [issue('warning', 'row-unmatched', { values: { key: '合计', column: '街道' } })];
    const columns = [issue('warning', 'missing-column', { values: { field: 'class', column: 'class' } })];
    const lines = receiptLines(receipt({
      leftOutFiles: ['readme.txt'],
      entries: [
        { topic: 'empty', outcome: 'left-out', code: 'null-geometry', count: 1, issues },
        { topic: 'columns', outcome: 'asks', code: 'missing-column', count: 1, issues: columns },
        { topic: 'join', outcome: 'asks', code: 'row-unmatched', count: 1, issues: rows },
      ],
    }), 'zh-Hans');

    expect(lines.filter(isPlaceless).map(({ topic }) => topic)).toEqual(['files', 'empty', 'join']);
    expect(lines.filter((line) => !isPlaceless(line)).map(({ topic, extent }) => [topic, extent !== null])).toEqual([
      ['encoding', true], ['coordinates', true], ['rings', true], ['topology', true], ['area', true], ['names', true], ['columns', true],
    ]);
  });

  test('claim that all have a name only where all have one', () => {
    expect(lineOf('names', {})?.sentence).toBe('名称齐全');
    expect(lineOf('names', { namelessCount: 1200, namelessPlaces: [[112.6, 35]] }))
      .toMatchObject({ outcome: 'fine', sentence: '1,200 个没有名称', places: [[112.6, 35]] });
  });

  test('say who is counted as a resident', () => {
    const corrections = { ...receipt().corrections, populationBasis: { who: 'usual', details: '2023 年统计年鉴' } } as const;

    expect(lineOf('population', { corrections })).toMatchObject({ outcome: 'fine', sentence: '人口口径：常住人口，2023 年统计年鉴' });
    const unknown = { ...corrections, populationBasis: { who: null, details: '' } };
    expect(lineOf('population', { corrections: unknown })).toMatchObject({ outcome: 'asks', sentence: '人口口径：未说明' });
  });

  test('show where areas differ', () => {
    const areaCheck = {
      column: '面积', unit: 'ha', measuredM2: 1e6, statedM2: 1.2e6, items: 2, difference: 0.2, outlierCount: 1, outliers: ['a'],
      outlierPlaces: [[112.6, 35]],
    } as const;

    expect(lineOf('area', { areaCheck })).toMatchObject({ outcome: 'asks', places: [[112.6, 35]] });
  });

  test('are fine for what was looked at and found in order', () => {
    const lines = receiptLines(receipt(), 'zh-Hans');

    expect(lines.filter(({ topic }) => ['rings', 'empty', 'topology', 'names'].includes(topic)).map(({ outcome }) => outcome))
      .toEqual(['fine', 'fine', 'fine', 'fine']);
  });

  test('hold stated areas against measured ones', () => {
    // 101 ha stated against 100 ha measured is one per cent more.
    const areaCheck = {
      column: '面积', unit: 'ha', measuredM2: 1_000_000, statedM2: 1_010_000, items: 2, difference: 0.01, outlierCount: 0, outliers: [], outlierPlaces: [],
    } as const;

    expect(lineOf('area', { areaCheck })).toMatchObject({
      outcome: 'fine', sentence: '椭球 100.00\u00a0公顷，字段“面积” 101.00\u00a0公顷', evidence: '相差 +1.00 %，以椭球面积计算',
    });
    expect(lineOf('area', { areaCheck: { ...areaCheck, difference: 0.02 } })?.outcome).toBe('asks');
  });

  test('name the rows of a table that found no district', () => {
    const join = {
      layer: 'districts', title: '街道界', column: '街道', by: 'name', matched: 4, unmatchedRows: ['思礼镇'], unmatchedRowCount: 1,
      unmatchedItems: [], unmatchedItemCount: 0,
    } as const;

    expect(lineOf('join', { join })).toMatchObject({
      outcome: 'asks', sentence: '4 行按“街道”接到“街道界”', evidence: '没有对上的：思礼镇',
    });
  });
});
