import type { SheetContents } from '../../src/sheet/sheet-contents.ts';
import type { Measure } from '../../src/sheet/text-lines.ts';

/** Chinese signs are as wide as the em, others a little more than half of it. */
export const measure: Measure = (text, sizeMm) =>
  Array.from(text, (sign) => (/[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u.test(sign) ? 1 : 0.56)).reduce((sum, width) => sum + width, 0) * sizeMm;

const AREA = { kind: 'area', fill: '#4E9E62', edge: '#1E6238', hatch: 'G2' } as const;

/** A sheet of a town around a place, with so many rows in its table. */
export function contentsAt(
  latitude: number, changes: Partial<SheetContents['settings']> = {}, rows = 6,
): SheetContents {
  return {
    language: 'zh-Hans',
    settings: {
      subject: 'indicators', leftOut: [], areas: false, grid: null,
      paper: 'a3', orientation: 'landscape', scale: 10_000, dpi: 96, title: null, subtitle: null, status: null, compiler: null, reviewer: null,
      number: null, approval: '审图〔2026〕1 号', use: null, ...changes,
    },
    title: '济源市人均公园绿地图',
    subtitle: '2018 年',
    mark: '示意数据',
    extent: [112.6, latitude - 0.002, 112.604, latitude + 0.002],
    keptClear: [],
    legend: [{
      title: '绿地',
      lines: [
        { kind: 'sign', swatch: AREA, label: '公园绿地 G1', opacity: 1 },
        { kind: 'threshold', label: '标准值 14.80' },
        { kind: 'sign', swatch: { kind: 'pin', category: 'park', ahead: true }, label: '前期（虚线）', opacity: 1 },
      ],
    }],
    index: null,
    summary: null,
    table: {
      title: '指标表',
      head: ['街道', '公园绿地\n公顷', '人均\nm²/人'],
      rows: Array.from({ length: rows }, (_, index) => ({ cells: [`街道${index + 1}号`, '12.50', '14.53'], bold: false })),
      note: '余：高于标准值。',
    },
    chart: {
      title: '人均公园绿地与标准值',
      unit: 'm²/人',
      bars: [
        { name: '甲', value: 20, label: '20.00', fails: false, isSubject: true },
        { name: '乙', value: null, label: '—', fails: false, isSubject: false },
      ],
      threshold: { value: 14.8, label: '14.80' },
    },
    locator: null,
    notes: ['以建成区为底；GRS 80 椭球面积', '界线为示意，非法定'],
    foot: [[[{ label: '编制单位', value: null }]], [[{ label: '资料来源', value: '© OpenStreetMap contributors' }]]],
    attribution: '© OpenStreetMap contributors',
  };
}
