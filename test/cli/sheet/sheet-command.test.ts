import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { sheetCommand } from '../../../src/cli/sheet-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'garden-city-map-'));

afterAll(() => rmSync(folder, { recursive: true }));

async function outcome(...args: string[]) {
  const [printed, said]: [string[], string[]] = [[], []];
  const code = await run(['sheet', ...args], new Map([['sheet', sheetCommand(folder)]]), {
    language: 'en', print: (data) => void printed.push(data), say: (words) => void said.push(words),
  });
  return { code, printed, said: said.join('\n') };
}

test('called wrongly it says how it is called, and its code is 2', async () => {
  const { code, printed, said } = await outcome('data/jiyuan-centre/project.json');

  expect([code, printed]).toEqual([2, []]);
  expect(said).toMatch(/^name a folder for the sheets with --out\nUsage:\n {2}garden-city-map sheet PROJECT\.json /);
});

test('without a built planner it says what to do, its code is 1, and nothing is written', async () => {
  const { code, printed, said } = await outcome('data/jiyuan-centre/project.json', '--out', join(folder, 'sheets'));

  expect([code, printed]).toEqual([1, []]);
  expect(said).toBe(`There is no built planner in ${folder}. Run npm run build first`);
  expect(readdirSync(folder)).toEqual([]);
});
