import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../sheet/pdf-reader.ts';
import type { ReadPdf } from '../sheet/pdf-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'garden-city-map-'));
const DISTRICTS = ['沁园街道', '济水街道', '北海街道', '天坛街道', '玉泉街道'];
/** Least work that shows all of it: the coarsest pictures on the smallest paper. */
const SMALL = ['--paper', 'a4', '--dpi', '96', '--date', '2026-03-31'];

/** Runs the built command as a user does. */
async function sheet(...args: string[]) {
  const command = ['dist/cli.js', 'sheet', 'data/jiyuan-centre/project.json', '--out', folder, ...args];
  const { stdout, stderr } = await promisify(execFile)('node', command, { env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' } });
  return { files: stdout.trim().split('\n'), said: stderr.trim().split('\n') };
}

describe('the command `sheet`', () => {
  let [atlas, single]: (ReadPdf | null)[] = [null, null];
  let all: Awaited<ReturnType<typeof sheet>>;

  beforeAll(async () => {
    all = await sheet('--all', ...SMALL);
    const one = await sheet('--district', '419001002', ...SMALL);
    [atlas, single] = [all, one].map(({ files: [file = ''] }) => readPdf(readFileSync(file)));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes the atlas and nothing else, tells the path, and how far it was', () => {
    const file = '济源市中心城区园林绿地评估：人均公园绿地图册.pdf';

    expect(all.files).toEqual([join(folder, file)]);
    expect(readdirSync(folder).toSorted()).toEqual(['济水街道人均公园绿地图.pdf', file].toSorted());
    expect(all.said.slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `第 ${number} 张，共 6 张`));
    expect(all.said[6]).toMatch(/^全部 6 张：没有审图号/);
  });

  test('has a bookmark for the index and each district, on pages of A4 with their text in Chinese', () => {
    expect(atlas?.bookmarks).toEqual(['目录', ...DISTRICTS]);
    for (const [width = 0, height = 0] of atlas?.sizesMm ?? []) {
      expect(Math.abs(width - 297) < 0.5 && Math.abs(height - 210) < 0.5).toBe(true);
    }
    const pages = atlas?.texts ?? [];
    for (const words of ['图幅目录', ...DISTRICTS, '2026年3月31日']) expect(pages[0]).toContain(words);
    for (const name of DISTRICTS) {
      const page = pages.find((texts) => texts.includes(`${name}人均公园绿地图`)) ?? [];
      for (const words of ['图例', '公园绿地 G1', '2026年3月31日']) expect(page).toContain(words);
      expect(page.join('')).toContain('© OpenStreetMap contributors');
    }
  });

  test('another run draws the same picture of the same district', () => {
    expect(atlas?.pictures).toHaveLength(5);
    expect(single?.pictures).toHaveLength(1);
    expect(atlas?.pictures.map((picture) => picture.equals(single?.pictures[0] ?? Buffer.of()))).toEqual([false, true, false, false, false]);
  });
});
