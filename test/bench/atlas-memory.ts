import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * How the browser's memory goes while the built command makes an atlas of fifty districts, sheet by sheet:
 * `npx tsx test/bench/atlas-memory.ts a3 300`. The districts are cells of a grid over the sample city with all its layers.
 * Proportional set size (PSS) of Chromium's processes by their kind, MB: what is shared counts once. Linux only.
 */
const [paper = 'a3', dpi = '300', columns = '10', rows = '5'] = process.argv.slice(2);
const CITY = 'data/jiyuan-city';

const folder = mkdtempSync(join(tmpdir(), 'gcm-atlas-'));
try {
  console.log('sheet\tall\tpage\tgraphics\tbrowser\tothers');
  const seconds = await makeAtlas(gridCity(folder, Number(columns), Number(rows)), join(folder, 'out'));
  const [file = ''] = readdirSync(join(folder, 'out'));
  const megabytes = statSync(join(folder, 'out', file)).size / 1e6;
  console.log(JSON.stringify({ paper, dpi, seconds: Math.round(seconds), megabytes: Math.round(megabytes), load: loadavg()[0] }));
} finally {
  rmSync(folder, { recursive: true });
}

/** The sample city with other districts. @returns the path of its project file */
function gridCity(into: string, across: number, up: number): string {
  const city = join(into, 'city');
  mkdirSync(city);
  cpSync(CITY, city, { recursive: true });
  const { view: { bbox: [west, south, east, north] } } = JSON.parse(readFileSync(join(CITY, 'project.json'), 'utf8')) as
    { view: { bbox: [number, number, number, number] } };
  const longitude = (column: number) => west + ((east - west) * column) / across;
  const latitude = (row: number) => south + ((north - south) * row) / up;
  const features = Array.from({ length: across * up }, (_, at) => {
    const [column, row] = [at % across, Math.floor(at / across)];
    const [x1, x2, y1, y2] = [longitude(column), longitude(column + 1), latitude(row), latitude(row + 1)];
    return {
      type: 'Feature',
      properties: { 代码: `g${at + 1}`, 名称: `网格 ${at + 1}`, 城区人口: 10_000, 人口年份: 2018, 人口口径: '示意' },
      geometry: { type: 'Polygon', coordinates: [[[x1, y1], [x2, y1], [x2, y2], [x1, y2], [x1, y1]]] },
    };
  });
  writeFileSync(join(city, 'districts.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
  return join(city, 'project.json');
}

/** Prints a line for each sheet as it is begun. @returns seconds */
async function makeAtlas(project: string, out: string): Promise<number> {
  const start = performance.now();
  const made = spawn(process.execPath, [
    'dist/cli.js', 'sheet', project, '--all', '--paper', paper, '--orientation', 'landscape', '--dpi', dpi, '--out', out,
  ], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<number | null>((done) => made.on('close', done));
  for await (const line of createInterface(made.stderr)) {
    const sheet = /\d+/.exec(line)?.[0];
    const memory = memoryBelow(made.pid ?? 0);
    if (memory.page > 0) console.log([sheet, ...Object.values(memory)].join('\t'));
    else console.error(line);
  }
  if ((await ended) !== 0) throw new Error('the command failed');
  return (performance.now() - start) / 1000;
}

/** Of all processes that a process started, and those in turn. */
function memoryBelow(root: number) {
  const memory = { all: 0, page: 0, graphics: 0, browser: 0, others: 0 };
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((id) => [Number(id), parentOf(id)]));
  const isBelow = (id: number): boolean => {
    const parent = parents.get(id);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  for (const id of parents.keys()) {
    if (!isBelow(id)) continue;
    const megabytes = Math.round(pssOf(id) / 1e6);
    memory.all += megabytes;
    memory[kindOf(id)] += megabytes;
  }
  return memory;
}

function kindOf(id: number): 'page' | 'graphics' | 'browser' | 'others' {
  const words = textOf(`/proc/${id}/cmdline`);
  if (words.includes('--type=renderer')) return 'page';
  if (words.includes('--type=gpu-process')) return 'graphics';
  return words.includes('--type=') ? 'others' : 'browser';
}

function pssOf(id: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

function parentOf(id: string): number {
  return Number(/^PPid:\s+(\d+)/m.exec(textOf(`/proc/${id}/status`))?.[1] ?? 0);
}

/** Empty for a process that is gone. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
