import { describe, expect, test } from 'vitest';
import { pictureOrder } from '../../../src/app/sheet/picture-order.ts';
import { sheetContentsOf } from '../../../src/app/sheet/sheet-contents-of.ts';
import type { ConflictReport, DifferenceSum, Patch } from '../../../src/model/conflict.ts';
import type { Layer } from '../../../src/model/layer.ts';
import type { PlanInfo } from '../../../src/model/plan.ts';
import { parseProject } from '../../../src/project/parse-project.ts';
import { layOut } from '../../../src/sheet/lay-out.ts';
import { openProject, setLayerStatus } from '../../../src/store/actions.ts';
import { changeConflicts, conflictInputs } from '../../../src/store/conflicts.ts';
import { EMPTY_STATE } from '../../../src/store/state.ts';
import type { State } from '../../../src/store/state.ts';
import { districts as fourDistricts, greens as greenLayer } from '../../map/city.ts';
import { measure } from '../../sheet/contents.ts';
import { assessment, indicatorValue, measures } from '../../ui/city.ts';
import { findingOf } from '../../ui/conflicts/findings.ts';

const FILE = {
  schema: 1, title: '济源', dataDate: '2024-12-31', view: { bbox: [112.5, 35, 112.7, 35.2] },
  layers: [
    { id: 'districts', role: 'districts', src: 'd.geojson', title: '街道', source: '示意' },
    { id: 'greens', role: 'green', src: 'g.geojson', title: '绿地', source: '园林局' },
    { id: 'roads', role: 'roads', src: 'r.geojson', title: '道路', source: '交通局', visible: false },
    { id: 'city', role: 'plan', src: 'c.geojson', title: '总规', source: '规划局', visible: false },
    { id: 'land', role: 'plan', src: 'l.geojson', title: '土规', source: '国土局', visible: false },
  ],
};

function stateOf(sheet: object): State {
  const opened = openProject(EMPTY_STATE, parseProject({ ...FILE, sheet }), 'https://city.example/project.json');
  return opened.layers.reduce((state, { spec }) => {
    const items = spec.role === 'districts' ? fourDistricts.items : spec.role === 'green' ? greenLayer.items : [];
    // A layer without items is of whichever role.
    const layer = { id: spec.id, role: spec.role, spec, items } as unknown as Layer;
    return setLayerStatus(state, spec.id, { kind: 'ready', layer, issues: [], areasM2: [] });
  }, opened);
}

function said(state: State) {
  const contents = sheetContentsOf(state, '2026-11-26');
  if (contents === null) throw new Error('no project');
  const foot = contents.foot.flat(2).map(({ label, value }) => `${label} ${value}`);
  return { ...contents, foot, labels: contents.legend.flatMap(({ lines }) => lines.map(({ label }) => label)) };
}

describe('a sheet of indicators', () => {
  const measured = assessment([], { park_pc: indicatorValue('park_pc', 14.5) });
  const own = { ...measured, districts: ['d0', 'd1'].map((id) => ({ id, name: id, population: 1, measures: measures({ greenPartsM2: { G1: 123_400, G2: 50_000 } }), indicators: {} })) };
  const of = (sheet: object): State => ({ ...stateOf(sheet), assessment: own });

  test('names whose data its figures rest on, also those that are not on the map', () => {
    expect(said(of({})).attribution).toBe('示意；园林局；交通局');
  });

  test('has no block that is left out, and all others', () => {
    const whole = said({ ...of({}), selectedDistrictId: 'd0' });
    const bare = said({ ...of({ leftOut: ['table', 'chart', 'locator', 'notes'] }), selectedDistrictId: 'd0' });

    expect([whole.table, whole.chart, whole.locator].map((block) => block !== null)).toEqual([true, true, true]);
    expect(whole.notes.length).toBeGreaterThan(0);
    expect([bare.table, bare.chart, bare.locator, bare.notes]).toEqual([null, null, null, []]);
    expect(bare.labels).toEqual(whole.labels);
  });

  test('tells the area of each class of green land in hectares where that is wanted, of the district that it is of', () => {
    const state = { ...of({ areas: true }), selectedDistrictId: 'd0' };

    expect(said(state).labels).toContain('公园绿地 G1\u300012.34');
    expect(said(state).legend.map(({ title }) => title)).toContain('绿地（建成区内计入绿地率，公顷）');
    expect(said(of({})).labels.some((label) => label.includes('12.34'))).toBe(false);
    // Nobody looks there whether it is out of date.
    expect(said({ ...of({ areas: true, subject: 'conflicts' }), selectedDistrictId: 'd0' }).labels.some((label) => label.includes('12.34'))).toBe(false);
  });

  test('tells the year with what the map shows where the project says so, and what was written in its place', () => {
    expect(said(of({})).subtitle).toMatch(/^2024 年(\u3000|$)/);
    expect(said(of({ status: 'existing' })).subtitle).toMatch(/^2024 年现状(\u3000|$)/);
    expect(said(of({ status: 'planned' })).subtitle).toMatch(/^2024 年规划(\u3000|$)/);
    expect(said(of({ status: 'planned', subject: 'conflicts' })).subtitle).toMatch(/^2024 年(\u3000|$)/);
    expect(said(of({ subtitle: '2024 年末现状' })).subtitle).toBe('2024 年末现状');
  });

  test('says what it may be used for, in the usual words or those that were written', () => {
    expect(said(of({})).foot).toContain('用途 内部资料，仅供会议研究使用，不作审批依据');
    expect(said(of({ use: '供局长办公会' })).foot).toContain('用途 供局长办公会');
  });

  test('keeps the outline of its district clear, along straight edges too', () => {
    const places = said({ ...of({}), selectedDistrictId: 'd0' }).keptClear;
    const gaps = places.slice(1).map(([x, y], at) => Math.hypot(x - (places[at]?.[0] ?? 0), y - (places[at]?.[1] ?? 0)));
    // A square of 0.02°, with at least 60 places on each side, and back at the first.
    expect(places.length).toBeGreaterThan(4 * 60);
    expect(Math.max(...gaps)).toBeLessThan(0.02 / 60 + 1e-9);
    expect(places.at(-1)).toEqual(places[0]);
    expect(said(of({})).keptClear).toEqual([]);
  });

  test('names the system of its ticks', () => {
    expect(said(of({ grid: 'EPSG:4547' })).foot.some((words) => words.includes('114°E（EPSG:4547）'))).toBe(true);
    expect(said(of({})).foot.some((words) => words.includes('CGCS2000（EPSG:4490）'))).toBe(true);
  });
});

describe('a sheet of what plans disagree on', () => {
  const plan = (id: string, name: string): PlanInfo => ({
    id, name, authority: null, status: null, date: null, sourceScale: null, isLine: false, classes: [], layers: [id],
  } as unknown as PlanInfo);
  const ofCity: DifferenceSum = {
    areaM2: 65_458_000,
    classes: [
      { code: 2, areaM2: 900_000, share: 0.0137, count: 2, listedM2: 850_000 },
      { code: 3, areaM2: 300_000, share: 0.0046, count: 1, listedM2: 300_000 },
    ],
    slivers: { count: 4, areaM2: 1460 },
  };
  const ofDistrict: DifferenceSum = { areaM2: 10_000_000, classes: [{ code: 2, areaM2: 500_000, share: 0.05, count: 1, listedM2: 500_000 }], slivers: { count: 0, areaM2: 0 } };
  const patch = (number: number, areaM2: number, rest: Partial<Patch>): Patch => ({ ...findingOf(number), areaM2, ...rest });
  const report: ConflictReport = {
    plans: [plan('city', '总规'), plan('land', '土规')], settings: { minAreaM2: 400, minMeanWidthM: 2, snapM: 0.01 }, rules: [],
    pairs: [{ a: 'city', b: 'land', ...ofCity, districts: [{ districtId: 'd1', ...ofDistrict }] }],
    findings: [
      patch(1, 500_000, { districtId: 'd1', severity: 'severe' }), patch(2, 350_000, { districtId: 'd0' }),
      patch(3, 300_000, { districtId: 'd0', code: 3, sideA: { planClass: 'agriculture', code: null, share: 1 }, sideB: { planClass: 'construction', code: null, share: 1 } }),
    ],
    slivers: [patch(4, 300, { districtId: 'd1' })], sites: [], issues: [],
  };
  const plain = stateOf({ subject: 'conflicts' });
  const compared = changeConflicts(plain, { result: { report, ranAt: 0, tookMs: 1, inputs: conflictInputs(plain) } });

  test('has the register: number, type, hectares, district, severity, review', () => {
    const { table } = said(compared);

    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['001\u3000甲建设·乙非建设', '50.00', '东南', '严重冲突', '待审'],
      ['002\u3000甲建设·乙非建设', '35.00', '西南', '冲突', '待审'],
      ['003\u3000乙建设·甲非建设', '30.00', '西南', '冲突', '待审'],
    ]);
  });

  test('leaves slivers out, also where the page shows them', () => {
    expect(said(changeConflicts(compared, { sliversShown: true })).table?.rows).toHaveLength(3);
  });

  test('has the hatches in its legend, with number and sum of each type, and no classes of an indicator', () => {
    // 50 + 35 hectares of two, 30 of one.
    expect(said(compared).labels.slice(0, 2)).toEqual(['甲建设·乙非建设\u30002 个，85.00\u00A0公顷', '乙建设·甲非建设\u30001 个，30.00\u00A0公顷']);
  });

  test('has the same findings on its map, and no indicator under their hatches', () => {
    const contents = sheetContentsOf(compared, '2026-11-26');
    if (contents === null) throw new Error('no project');
    const { scene } = pictureOrder(layOut(contents, measure), { ...compared, indicator: 'park_pc' }, 1);

    expect(scene.conflicts.map(({ number, type }) => [number, type])).toEqual([[1, 'a-only'], [2, 'a-only'], [3, 'b-only']]);
    expect(scene.indicator).toBeNull();
  });

  test('says the sentence of the analysis: 3 patches, 115 of 6 545.80 hectares are 1.76 %', () => {
    expect(said(compared).summary).toBe('比对范围共检测出总规和土规差异图斑共 3 个，面积 115.00\u00A0公顷，占比对范围面积比例为 1.76\u00A0%');
  });

  test('of a district it has that district’s findings, and its own sentence: 50 of 1 000 hectares', () => {
    const { table, summary, title } = said({ ...compared, selectedDistrictId: 'd1' });

    expect(title).toBe('东南规划差异图');
    expect(table?.rows.map(({ cells: [first] }) => first?.slice(0, 3))).toEqual(['001']);
    expect(table?.head).not.toContain('街道');
    expect(summary).toBe('东南共检测出总规和土规差异图斑共 1 个，面积 50.00\u00A0公顷，占东南面积比例为 5.00\u00A0%');
  });

  test('names both plans and whose they are, though neither is on the map', () => {
    expect(said(compared).subtitle).toContain('甲：总规\u3000乙：土规');
    expect(said(compared).attribution).toBe('示意；园林局；规划局；国土局');
  });

  test('says nothing of plans before they were compared', () => {
    expect(said(plain)).toMatchObject({ table: null, chart: null, subtitle: '2024 年' });
  });
});
