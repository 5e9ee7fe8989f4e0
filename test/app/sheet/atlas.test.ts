import { readFileSync } from 'node:fs';
import { bboxPolygon, booleanIntersects } from '@turf/turf';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { assessCity } from '../../../src/analyse/assess-city.ts';
import { cityLayers } from '../../../src/analyse/city-layers.ts';
import { findConflicts } from '../../../src/analyse/plans/find-conflicts.ts';
import { atlasParts } from '../../../src/app/sheet/atlas-parts.ts';
import { bindAtlas, looseSheets } from '../../../src/app/sheet/atlas.ts';
import type { SheetSet } from '../../../src/app/sheet/atlas.ts';
import { conflictViewOf } from '../../../src/app/conflict-views.ts';
import { sheetFindings } from '../../../src/app/sheet/sheet-findings.ts';
import { loadCity } from '../../../src/cli/load-city.ts';
import type { Role } from '../../../src/model/layer.ts';
import type { AtlasKind } from '../../../src/model/sheet.ts';
import type { Project } from '../../../src/model/project.ts';
import type { LayerState, State } from '../../../src/store/state.ts';
import { EMPTY_STATE } from '../../../src/store/state.ts';
import type { Typefaces } from '../../../src/sheet/font/typefaces.ts';
import { openProject } from '../../../src/store/actions.ts';
import { changeConflicts, comparedLayers, conflictInputs } from '../../../src/store/conflicts.ts';
import { measure } from '../../sheet/contents.ts';

const CITY = 'data/jiyuan-centre';
/** Read apart from the code: what the districts' file has, in its order. */
const NAMES = (JSON.parse(readFileSync(`${CITY}/districts.geojson`, 'utf8')) as { features: { properties: Record<string, unknown> }[] })
  .features.map(({ properties }) => properties['名称']);
const ROLES = new Set<Role>(['districts', 'built-up', 'green', 'residential', 'water', 'roads', 'plan', 'projects']);
// Which font it is does not matter here, and reading the real one takes seconds.
const FONTS = { load: () => Promise.resolve({ measure, missing: () => [] } as unknown as Typefaces) };

async function makeAtlas(state: State, kind: AtlasKind = 'districts', signal = new AbortController().signal): Promise<SheetSet | null> {
  const parts = atlasParts(kind, state, '2026-03-31');
  return parts === null ? null : bindAtlas(parts, state, FONTS, signal);
}

/** The sample city as the page has it, with what a test changes of its sheet. */
async function cityState(sheet: Partial<Project['sheet']> = {}): Promise<State> {
  whole ??= readCity();
  const { project, ...state } = await whole;
  return { ...state, project: { ...project, sheet: { ...project.sheet, approval: '审图〔2026〕1 号', ...sheet } } };
}

let whole: Promise<State & { readonly project: Project }> | null = null;

async function readCity(): Promise<State & { readonly project: Project }> {
  const { project, layers } = await loadCity(`${CITY}/project.json`, ROLES);
  const assessment = assessCity(cityLayers(layers.map(({ layer }) => layer)), project);
  const opened = openProject(EMPTY_STATE, project, null);
  const ready = opened.layers.flatMap((state): LayerState[] => {
    const found = layers.find(({ layer }) => layer.id === state.spec.id);
    return found === undefined ? [] : [{ ...state, status: { kind: 'ready', layer: found.layer, issues: found.issues, areasM2: [] } }];
  });
  return { ...opened, project, layers: ready, assessment };
}

function textsOf({ sheets }: SheetSet): readonly (readonly string[])[] {
  return sheets.flatMap(({ sheet }) => sheet.pages.map((marks) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))));
}

describe('the atlas of a city', () => {
  let atlas: SheetSet;

  beforeAll(async () => {
    atlas = (await makeAtlas(await cityState()))!;
  });

  test('has an index and a sheet for each district, each of which is sound, and one page of A3', () => {
    expect(atlas.sheets.map(({ name }) => name)).toEqual(['目录', ...NAMES]);
    expect(atlas.sheets.map(({ sheet }) => sheet.pages.length)).toEqual(atlas.sheets.map(() => 1));
    expect(sheetFindings(atlas.sheets)).toEqual([]);
  });

  test('counts its pages through, and the index says where each sheet begins', () => {
    const pages = textsOf(atlas);
    const [index = []] = pages;

    pages.forEach((texts, at) => expect(texts).toContain(`园城图\u3000第 ${at + 1} 页，共 ${pages.length} 页`));
    for (const [at, name] of NAMES.entries()) {
      const row = index.indexOf(String(name), index.indexOf('图幅目录'));
      const [number, scale = '', page] = index.slice(row + 1);
      expect(number).toBe(String(at + 1));
      const first = pages[Number(page) - 1] ?? [];
      expect(first).toContain(`${String(name)}人均公园绿地图`);
      expect(first).toContain(scale);
    }
  });

  test('has on each sheet the figures of its own district', async () => {
    const { assessment } = await cityState();
    for (const { name, contents } of atlas.sheets.slice(1)) {
      const value = assessment?.districts.find((district) => district.name === name)?.indicators.park_pc?.quantity?.value ?? 0;
      expect(contents.table?.rows[0]?.cells.join(' ')).toContain(value.toFixed(2));
    }
  });
});

test('a title that was written is the atlas’s, and numbers of sheets differ', async () => {
  const atlas = await makeAtlas(await cityState({ title: '公园绿地图集', number: 'JY-01' }));
  const titles = atlas?.sheets.map(({ contents }) => contents.title) ?? [];
  const foot = (at: number) => JSON.stringify(atlas?.sheets[at]?.contents.foot);

  expect([atlas?.title, titles[0], titles[1]]).toEqual(['公园绿地图集', '公园绿地图集', `${String(NAMES[0])}人均公园绿地图`]);
  expect(foot(0)).toContain('"JY-01"');
  expect(foot(1)).toContain('"JY-01-1"');
});

/** The city with each of its districts so many times. */
function larger(state: State, times: number): State {
  const again = <T extends { readonly id: string }>(items: readonly T[]) =>
    Array.from({ length: times }, (_, turn) => items.map((item) => ({ ...item, id: `${item.id}-${turn}` }))).flat();
  const { assessment } = state;
  return {
    ...state,
    assessment: assessment === null ? null : { ...assessment, districts: again(assessment.districts) },
    layers: state.layers.map((layer) => (layer.status.kind === 'ready' && layer.status.layer.role === 'districts'
      ? { ...layer, status: { ...layer.status, layer: { ...layer.status.layer, items: again(layer.status.layer.items) } } } : layer)),
  };
}

test('the index has the city’s table where there is room for it on its page, else the list alone', async () => {
  const state = await cityState();
  const index = async (times: number) => (await makeAtlas(larger(state, times)))?.sheets[0];
  const [small, large] = [await index(1), await index(5)];

  expect([small?.sheet.pages.length, small?.contents.table === null]).toEqual([1, false]);
  expect([large?.sheet.pages.length, large?.contents.table === null]).toEqual([1, true]);
});

test('what is wrong is told by the names of the sheets; what all have in common is told once', async () => {
  const state = await cityState({ approval: null, scale: 5000 });
  const atlas = await makeAtlas(state);
  const findings = sheetFindings(atlas?.sheets ?? []).map(({ sheets, isOfAll, issue }) => ({ code: issue.code, sheets, isOfAll }));

  expect(findings.filter(({ isOfAll }) => isOfAll).map(({ code }) => code)).toEqual(['sheet-approval-missing']);
  // At 1:5 000 no district fits A3, but the index is at its own scale.
  expect(findings.filter(({ code }) => code === 'sheet-extent-cut').flatMap(({ sheets }) => sheets).toSorted()).toEqual(NAMES.map(String).toSorted());
  const outdated = await makeAtlas({ ...state, outdated: true });
  expect(sheetFindings(outdated?.sheets ?? []).filter(({ issue }) => issue.severity === 'error')).toMatchObject([{ isOfAll: true, issue: { code: 'sheet-outdated' } }]);
});

test('what is given up ends at once', async () => {
  const giving = new AbortController();
  const making = makeAtlas(await cityState(), 'districts', giving.signal);
  giving.abort();
  await expect(making).rejects.toBe(giving.signal.reason);
});

test('what is given up while signs are gathered fetches no font', async () => {
  const parts = atlasParts('districts', await cityState(), '2026-03-31')!; // the city has districts
  const giving = new AbortController();
  const load = vi.fn(FONTS.load);
  const making = bindAtlas(parts, EMPTY_STATE, { load }, giving.signal);
  giving.abort();

  await expect(making).rejects.toBe(giving.signal.reason);
  expect(load).not.toHaveBeenCalled();
});

test('without districts there is none', async () => {
  const state = await cityState();
  const layers = state.layers.filter(({ spec }) => spec.role !== 'districts');
  expect(await makeAtlas({ ...state, layers })).toBeNull();
});

test('as pictures the sheets stand alone, without an index, each counted by itself', async () => {
  const state = await cityState();
  const parts = atlasParts('districts', state, '2026-03-31');
  const set = parts === null ? null : await looseSheets(parts, state, FONTS, new AbortController().signal);

  expect(set?.sheets.map(({ name }) => name)).toEqual(NAMES);
  expect(set === null ? [] : textsOf(set).map((texts) => texts.includes('园城图\u3000第 1 页，共 1 页'))).toEqual(NAMES.map(() => true));
});

describe('the atlas of differences', () => {
  test('has a sheet for each finding, the map on it and its facts beside, and the index says where they lie', async () => {
    const state = await compared();
    const atlas = await makeAtlas(state, 'conflicts');
    const findings = sheetFindingsOf(state);

    expect(findings.length).toBeGreaterThan(3);
    expect(atlas?.sheets.map(({ findingId }) => findingId)).toEqual([undefined, ...findings.map(({ id }) => id)]);
    expect(sheetFindings(atlas?.sheets ?? [])).toEqual([]);
    for (const [at, finding] of findings.entries()) {
      const { contents, sheet } = atlas?.sheets[at + 1] ?? {};
      // A rectangle around it that was not made by the code under test.
      const longitudes = finding.geometry.coordinates.flat().map(([x = 0]) => x);
      const [west, , east] = contents?.extent ?? [0, 0, 0];
      expect(west < Math.min(...longitudes) && east > Math.max(...longitudes)).toBe(true);
      expect(JSON.stringify(contents?.table?.rows)).toContain((finding.areaM2 / 10_000).toFixed(2));
      expect(sheet?.map.scale).toBeLessThanOrEqual(50_000);
    }
  });

  test('has in the legend of a sheet the types that are in its frame, without the sums of the district', async () => {
    const state = await compared();
    const [all, atlas] = [sheetFindingsOf(state), await makeAtlas(state, 'conflicts')];
    const shown = atlas?.sheets.slice(1).map(({ sheet }) => {
      const texts = sheet.parts.flat().filter(({ of }) => of === 'legend').flatMap(({ body }) => body.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));
      return texts.slice(texts.indexOf('差异图斑') + 1, texts.findIndex((words) => words === '界线'));
    }) ?? [];
    const ofDistricts = all.map(({ districtId }) => new Set(all.filter((each) => each.districtId === districtId).map(({ type }) => type)).size);

    for (const [at, { map }] of atlas?.sheets.slice(1).map(({ sheet }) => sheet).entries() ?? []) {
      // A degree of latitude has 111.3 km here, one of longitude by the cosine less.
      const [longitude, latitude] = map.centre;
      const halfX = ((map.widthMm / 2000) * map.scale) / (111_320 * Math.cos((latitude * Math.PI) / 180));
      const halfY = ((map.heightMm / 2000) * map.scale) / 110_950;
      const frame = bboxPolygon([longitude - halfX, latitude - halfY, longitude + halfX, latitude + halfY]);
      const near = all.filter(({ districtId, geometry }) => districtId === all[at]?.districtId && booleanIntersects(geometry, frame));
      expect(shown[at]).toHaveLength(new Set(near.map(({ type }) => type)).size);
      expect(shown[at]?.join('')).not.toMatch(/\d/);
    }
    // In some frame there are fewer than in the district.
    expect(shown.some((names, at) => names.length < (ofDistricts[at] ?? 0))).toBe(true);
  });

  test('tells on each sheet the latitude of its own finding', async () => {
    const state = await compared();
    const [atlas, [first]] = [await makeAtlas(state, 'conflicts'), sheetFindingsOf(state)];
    const latitudes = first?.geometry.coordinates.flat().map(([, y = 0]) => y) ?? [];
    const minutes = Math.round(((Math.min(...latitudes) + Math.max(...latitudes)) / 2 - 35) * 60);

    expect(JSON.stringify(atlas?.sheets[1]?.contents.foot)).toContain(`35°${String(minutes).padStart(2, '0')}′N`);
  });

  test('looks the comparison through as often for twice the findings', async () => {
    const { conflicts, ...state } = await compared();
    const { result } = conflicts;
    if (result === null) throw new Error('nothing was compared');
    const readsOf = (findings: typeof result.report.findings) => {
      let reads = 0;
      const counted = { ...result, get report() { reads += 1; return { ...result.report, findings }; } };
      const parts = atlasParts('conflicts', { ...state, conflicts: { ...conflicts, result: counted } }, '2026-03-31');
      return [parts?.drafts.length ?? 0, reads];
    };
    const { findings } = result.report;
    const [once = 0, reads] = readsOf(findings);

    expect(readsOf([...findings, ...findings.map((finding) => ({ ...finding, id: `${finding.id}-again` }))])).toEqual([2 * once, reads]);
  });

  test('of one district has those of it, and none is made before plans were compared', async () => {
    const state = await compared();
    const districtId = sheetFindingsOf(state)[0]?.districtId ?? null;
    const atlas = await makeAtlas({ ...state, selectedDistrictId: districtId }, 'conflicts');

    expect(atlas?.sheets).toHaveLength(1 + sheetFindingsOf(state).filter((finding) => finding.districtId === districtId).length);
    const [index] = atlas?.sheets ?? [];
    const drawn = index?.sheet.pages.flat().flatMap((mark) => (mark.kind === 'path' ? mark.steps : [])) ?? [];
    const edges = drawn.flatMap((step) => (step[0] === 'L' ? [step[1]] : []));
    // Nothing is drawn beyond the paper of A3.
    expect(Math.min(...edges)).toBeGreaterThan(0);
    expect(Math.max(...edges)).toBeLessThan(420);
    expect(await makeAtlas(await cityState(), 'conflicts')).toBeNull();
  });
});

async function compared(): Promise<State> {
  const state = await cityState();
  if (state.project === null) throw new Error('no project');
  const report = findConflicts(comparedLayers(state), state.project);
  return changeConflicts(state, { result: { report, ranAt: 0, tookMs: 0, inputs: conflictInputs(state) } });
}

/** What the register of the whole city lists. */
function sheetFindingsOf(state: State) {
  return (conflictViewOf(state)?.findings ?? []).filter(({ isSliver }) => !isSliver);
}
