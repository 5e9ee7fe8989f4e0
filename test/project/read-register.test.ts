import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../src/analyse/plans/find-conflicts.ts';
import { registerCsv, registerGeoJson, registerShapefile, registerXlsx } from '../../src/export/register.ts';
import type { RegisterSource } from '../../src/export/register.ts';
import type { Finding, Review } from '../../src/model/conflict.ts';
import type { Language } from '../../src/model/language.ts';
import { readRegister } from '../../src/project/read-register.ts';
import { readFile } from '../../src/read/read-file.ts';
import { reviewWords } from '../../src/text/conflict-text.ts';
import { box } from '../analyse/boxes.ts';
import { USUAL, planLayer } from '../analyse/plans/plan-layers.ts';

const report = findConflicts([
  planLayer('a', [['R2', box(112.6, 35.09, 112.61, 35.1)], ['M2', box(112.62, 35.09, 112.63, 35.1)]]),
  planLayer('b', [['耕地', box(112.6, 35.09, 112.63, 35.1)]]),
], USUAL);
const review: Review = { state: 'false-alarm', who: '李工', when: '2025-03-18', why: '现状为“设施农用地”，=不计', areaM2: 1234.5 };
const findings: Finding[] = report.findings.map((patch, at) => ({ ...patch, review: at === 0 ? review : null }));
const notes = [['城市', '试验市'], ['台账范围', '误报']] as const;
const source: RegisterSource = { findings, report, districts: new Map(), notes };
const utf8 = (text: string) => new TextEncoder().encode(text);

describe.each<[string, string, (language: Language) => Uint8Array | Promise<Uint8Array>]>([
  ['CSV', 'csv', (language) => utf8(registerCsv(source, language))],
  ['XLSX', 'xlsx', (language) => registerXlsx(source, language)],
  ['GeoJSON', 'geojson', (language) => utf8(registerGeoJson(source, language))],
  ['zipped Shapefile', 'zip', (language) => registerShapefile(source, language)],
])('a register that went out as %s', (_, ending, write) => {
  test.each<Language>(['zh-Hans', 'zh-Hant', 'en'])('gives its decisions back, in %s', async (language) => {
    const read = await readRegister(await write(language), `register.${ending}`, reviewWords());

    expect(read).toEqual([{ id: findings[0]!.id, review }]);
  });
});

const table = (...rows: string[]) => readRegister(utf8(rows.join('\n')), 'register.csv', reviewWords());

describe('a table that people wrote in', () => {
  test('is read with what it has: the area of the finding is what was decided on', async () => {
    expect(await table('DKBH,SCZT,MJ', 'CY-1,已协调,250.5', 'CY-2,待审,10')).toEqual([
      { id: 'CY-1', review: { state: 'resolved', who: null, when: null, why: null, areaM2: 250.5 } },
    ]);
  });

  test('keeps a remark on what is still open', async () => {
    expect(await table('DKBH,SCZT,TZYY', 'CY-1,待审,等土规调整')).toMatchObject([{ review: { state: 'open', why: '等土规调整' } }]);
  });

  test('of two rows of one finding the last counts', async () => {
    expect(await table('DKBH,SCZT', 'CY-1,误报', 'CY-1,确认冲突')).toMatchObject([{ id: 'CY-1', review: { state: 'accepted' } }]);
  });

  test('with a word for a state that nobody knows is refused by its row', async () => {
    await expect(table('DKBH,SCZT', 'CY-1,误报', 'CY-2,也许')).rejects
      .toMatchObject({ code: 'register/invalid', details: { path: 'SCZT 3', found: '也许' } });
  });

  test('without the columns of a register is refused by what it has', async () => {
    await expect(table('名称,面积', '湨河,1')).rejects
      .toMatchObject({ code: 'register/invalid', details: { expected: 'DKBH', found: '名称, 面积' } });
  });
});

test('the JSON of the command is read as before', async () => {
  const json = JSON.stringify({ findings: [{ id: 'CY-1', areaM2: 5, review: { state: 'accepted', who: '王工' } }] });

  expect(await readRegister(utf8(json), 'register.json', reviewWords())).toEqual([
    { id: 'CY-1', review: { state: 'accepted', who: '王工', when: null, why: null, areaM2: 5 } },
  ]);
});

test('a register that goes out says which part of it the file holds, beside the rows and with the numbers of the page', async () => {
  const numbered = { ...source, findings: findings.map((finding) => ({ ...finding, number: 7 })) };

  expect(registerCsv(numbered, 'zh-Hans')).toMatch(/\r\n7,CY-.*\r\n\r\n城市,试验市\r\n台账范围,误报\r\n$/s);
  expect(JSON.parse(registerGeoJson(numbered, 'zh-Hans'))).toMatchObject({ notes: ['城市: 试验市', '台账范围: 误报'] });
  const zip = unzipSync(await registerShapefile(numbered, 'zh-Hans'));
  expect(new TextDecoder().decode(zip['conflicts-full.txt'])).toContain('台账范围,误报');
  const { layers } = await readFile(await registerXlsx(numbered, 'zh-Hans'), 'register.xlsx');
  expect(JSON.stringify(layers)).toContain('台账范围');
  expect(registerCsv({ findings, report, districts: new Map() }, 'zh-Hans')).not.toContain('台账范围');
});
