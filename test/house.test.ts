import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Rule {
  /** Rooms that may be imported, besides the room itself. */
  readonly rooms: readonly string[];
  /** Packages that may be imported; a name covers its sub-paths. */
  readonly packages: readonly string[];
}

const NODE = ['node:fs', 'node:path', 'node:util', 'node:crypto', 'node:url', 'node:http', 'node:stream'];

/** The plan of the house. A new room is a new line here, added on purpose. */
const PLAN: Readonly<Record<string, Rule>> = {
  'model': { rooms: [], packages: ['geojson'] },
  'text': { rooms: ['model'], packages: [] },
  'store': { rooms: ['model'], packages: [] },
  'paint': { rooms: ['model'], packages: [] },
  'read': {
    rooms: ['model'],
    packages: ['geojson', 'flatbush', 'fflate', 'flatbuffers', 'flatgeobuf', 'hyparquet', 'papaparse', 'read-excel-file'],
  },
  'check': { rooms: ['model'], packages: ['geojson', 'geojson-validation', '@turf/turf', 'flatbush'] },
  'crs': { rooms: ['model'], packages: ['geojson'] },
  'analyse': { rooms: ['model'], packages: ['geojson', '@turf/turf', 'flatbush'] },
  'project': { rooms: ['model', 'read'], packages: ['valibot', '@valibot/to-json-schema', 'node:fs'] },
  'intake': { rooms: ['model', 'read', 'check', 'crs', 'analyse'], packages: ['geojson'] },
  'keep': { rooms: ['model', 'read', 'project'], packages: ['idb', 'fflate'] },
  'worker': { rooms: ['model', 'read', 'check', 'crs', 'analyse', 'intake'], packages: ['geojson', 'flatbush'] },
  'export': { rooms: ['model', 'text'], packages: ['write-excel-file', 'fflate', 'geojson'] },
  'sheet': { rooms: ['model', 'text', 'paint', 'crs'], packages: ['fflate'] },
  'ui': { rooms: ['model', 'text', 'paint'], packages: ['lit', '@awesome.me/webawesome', 'lucide-static'] },
  'map': { rooms: ['model', 'text', 'paint', 'ui', 'worker'], packages: ['geojson', 'lit', 'maplibre-gl', 'polylabel', 'flatbush', 'pbf'] },
  'app': {
    rooms: ['model', 'text', 'store', 'paint', 'read', 'check', 'intake', 'project', 'keep', 'worker', 'export', 'ui', 'map', 'sheet'],
    packages: ['lit', '@fontsource/noto-sans-sc', '@fontsource/noto-sans-jp'],
  },
  'cli': {
    rooms: ['model', 'text', 'read', 'check', 'crs', 'analyse', 'intake', 'project', 'keep', 'export'],
    packages: [...NODE, 'geojson', 'playwright-core', '@sparticuz/chromium'],
  },
  'main.ts': { rooms: ['app'], packages: [] },
  'embed.ts': { rooms: ['app', 'map'], packages: [] },
  'frame.ts': { rooms: ['app'], packages: [] },
  'node.ts': { rooms: ['cli', 'model', 'text', 'analyse'], packages: [] },
  'cli.ts': { rooms: ['cli', 'model', 'text'], packages: NODE },
};

const SOURCE = join(import.meta.dirname, '../src');
const MOST_LINES = 200;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly code: string;
}

const files: readonly SourceFile[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => ({ path, room: path.split('/')[0] ?? path, code: readFileSync(join(SOURCE, path), 'utf8') }));

describe.each(files)('$path', ({ path, room, code }) => {
  const rule = PLAN[room];

  test('stands in a room of the plan', () => {
    expect(Object.keys(PLAN)).toContain(room);
  });

  test('imports only rooms below its own, and the packages let into its room', () => {
    expect(specifiersOf(code).filter((specifier) => !isAllowed(specifier, path, room, rule))).toEqual([]);
  });

  test(`has at most ${MOST_LINES} lines`, () => {
    expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });
});

test('the plan names no room that is not there', () => {
  const rooms = new Set(files.map(({ room }) => room));

  expect(Object.keys(PLAN).filter((room) => !rooms.has(room))).toEqual([]);
});

/** What a file imports: `import … from`, `export … from`, `import()`, and workers by `new URL(…)`. */
function specifiersOf(code: string): string[] {
  const withoutComments = code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const patterns = [
    /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*['"]([^'"]+)['"]/g,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
    /new URL\(\s*['"](\.[^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...withoutComments.matchAll(pattern)].map((match) => match[1] ?? ''));
}

function isAllowed(specifier: string, path: string, room: string, rule: Rule | undefined): boolean {
  if (rule === undefined) return false;
  if (!specifier.startsWith('.')) {
    return rule.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  }
  const target = relative(SOURCE, join(SOURCE, path, '..', specifier)).replaceAll('\\', '/');
  const targetRoom = target.split('/')[0] ?? target;
  // The schema script writes beside `src/`, and data files are read by nobody else.
  if (target.startsWith('../public/')) return room === 'project';
  return targetRoom === room || rule.rooms.includes(targetRoom);
}
