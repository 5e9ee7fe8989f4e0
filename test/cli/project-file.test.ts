import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { indicatorsCommand } from '../../src/cli/indicators-command.ts';
import { run } from '../../src/cli/run.ts';
import { writeProjectFile } from '../../src/keep/project-file.ts';
import { parseProject } from '../../src/project/parse-project.ts';

const CITY = 'data/jiyuan-centre';
const folder = mkdtempSync(join(tmpdir(), 'garden-city-map-'));

afterAll(() => rmSync(folder, { recursive: true }));

async function outcome(file: string) {
  const printed: string[] = [];
  const said: string[] = [];
  const code = await run(['indicators', file, '--format', 'json'], new Map([['indicators', indicatorsCommand]]), {
    language: 'en', print: (data) => void printed.push(data), say: (words) => void said.push(words),
  });
  return { code, printed: printed.join('\n'), said: said.join('\n') };
}

/** The sample city in one file. */
async function packed(): Promise<Uint8Array> {
  const project = parseProject(JSON.parse(readFileSync(`${CITY}/project.json`, 'utf8')));
  const files = project.layers.map(({ src }) =>
    [src as string, { data: new Blob([readFileSync(`${CITY}/${src as string}`)]), receipt: null }] as const); // it has no inline layers
  const content = await writeProjectFile(project, Object.fromEntries(files));
  return new Uint8Array(await content.arrayBuffer());
}

test('a project in one file gives the same figures as the project it was made from', async () => {
  const file = join(folder, 'city.gcm.zip');
  writeFileSync(file, await packed());

  expect(await outcome(file)).toEqual(await outcome(`${CITY}/project.json`));
});

test('a project in one file that was changed is refused, and the layer is named', async () => {
  const members = unzipSync(await packed());
  members['parks.geojson']!.set([0x39], members['parks.geojson']!.indexOf(0x31));
  const file = join(folder, 'changed.gcm.zip');
  writeFileSync(file, zipSync(members));
  const { code, said } = await outcome(file);

  expect(code).toBe(1);
  expect(said).toContain('changed.gcm.zip, parks was changed');
});
