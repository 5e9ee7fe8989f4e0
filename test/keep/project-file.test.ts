import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isProjectFile, readProjectFile, writeProjectFile } from '../../src/keep/project-file.ts';
import { NO_CORRECTIONS } from '../../src/model/corrections.ts';
import type { KeptFiles } from '../../src/model/kept-file.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { parseProject } from '../../src/project/parse-project.ts';

const receipt: Receipt = {
  schema: 'garden-city-map/receipt@1',
  files: [{ name: '公园.shp', bytes: 3, sha256: 'a'.repeat(64) }],
  layer: '公园', role: 'green', format: 'Shapefile', encoding: null,
  coordinates: {
    crs: 'EPSG:4547', how: 'prj', label: null, isSwapped: false, offset: null, suggestedOffset: null, alternatives: [],
  },
  counts: { read: 1, kept: 1, repaired: 0, leftOut: 0, byGeometry: { point: 0, line: 0, polygon: 1, none: 0 } },
  entries: [], mapping: [], classes: [], unknownClasses: 0, namelessCount: 0, namelessPlaces: [],
  unusedColumns: [], leftOutFiles: [], join: null, areaCheck: null,
  areaM2: 1, lengthM: null, bbox: null, corrections: NO_CORRECTIONS, importedAt: '2026-01-01T00:00:00Z', durationMs: 1,
};

const PARKS = '{"type":"FeatureCollection","features":[]}\n';
// More than one step of packing, and not all alike.
const WATER = JSON.stringify({ type: 'FeatureCollection', features: [], note: Array.from({ length: 90_000 }, (_, n) => n) });

const project = parseProject({
  schema: 1,
  title: '济源市中心城区',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.7, 35.2] },
  thresholds: { park_pc: { value: 15, verified: true, source: '市政府文件' } },
  layers: [
    { id: 'parks', role: 'green', src: 'layers/parks.geojson', title: '公园绿地', opacity: 0.5 },
    { id: 'water', role: 'water', src: 'layers/water.geojson', title: '水系' },
  ],
});
const files: KeptFiles = {
  'layers/parks.geojson': { data: new Blob([PARKS]), receipt },
  'layers/water.geojson': { data: new Blob([WATER]), receipt: null },
};

async function written(): Promise<Record<string, Uint8Array>> {
  const file = await writeProjectFile(project, files);
  return unzipSync(new Uint8Array(await file.arrayBuffer()));
}

/** The members packed again by another hand, with the sums of the first. */
async function opened(members: Record<string, Uint8Array>) {
  return readProjectFile(new Blob([zipSync(members).slice()]), 'city.gcm.zip');
}

describe('a project file', () => {
  test('gives the project, the layers to the byte, and the receipts back', async () => {
    const result = await readProjectFile(await writeProjectFile(project, files), 'city.gcm.zip');

    expect(result).toMatchObject({ project, changedLayers: [], isProjectChanged: false });
    expect(await result.files['layers/parks.geojson']!.data.text()).toBe(PARKS);
    expect(await result.files['layers/water.geojson']!.data.text()).toBe(WATER);
    expect(result.files['layers/parks.geojson']!.receipt).toEqual(receipt);
    expect(result.files['layers/water.geojson']!.receipt).toBeNull();
  });

  test('holds its members under plain names, each with the sum that another program finds', async () => {
    const members = await written();
    const sums = new TextDecoder().decode(members['SHA256SUMS']);

    expect(Object.keys(members)).toEqual([
      'project.json', 'layers/parks.geojson', 'receipts/parks.json', 'layers/water.geojson', 'SHA256SUMS',
    ]);
    for (const [path, bytes] of Object.entries(members)) {
      if (path === 'SHA256SUMS') continue;
      expect(sums).toContain(`${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
    }
  });

  test('names the layer of which one byte was changed', async () => {
    const members = await written();
    members['layers/water.geojson']!.set([0x20], 100_000);
    const result = await opened(members);

    expect(result).toMatchObject({ changedLayers: ['water'], isProjectChanged: false });
    expect(result.files['layers/water.geojson']).toBeDefined();
  });

  test('names the layer whose data, receipt or sum is gone', async () => {
    const { 'layers/water.geojson': _, ...withoutWater } = await written();
    const { 'receipts/parks.json': __, ...withoutReceipt } = await written();
    const { SHA256SUMS: ___, ...withoutSums } = await written();

    expect((await opened(withoutWater)).changedLayers).toEqual(['water']);
    expect((await opened(withoutReceipt)).changedLayers).toEqual(['parks']);
    expect(await opened(withoutSums)).toMatchObject({ changedLayers: ['parks', 'water'], isProjectChanged: true });
  });

  test('says that the project itself was changed, and shows it as it is', async () => {
    const members = await written();
    const text = new TextDecoder().decode(members['project.json']).replace('"value": 15', '"value": 12');
    const result = await opened({ ...members, 'project.json': new TextEncoder().encode(text) });

    expect(result).toMatchObject({ changedLayers: [], isProjectChanged: true });
    expect(result.project.thresholds.park_pc?.value).toBe(12);
  });

  test('is told from an archive of layers by how it begins', async () => {
    const archive = new Blob([zipSync({ 'layers/parks.geojson': new Uint8Array(3) }).slice()]);

    expect(await isProjectFile(await writeProjectFile(project, files))).toBe(true);
    expect(await isProjectFile(archive)).toBe(false);
    expect(await isProjectFile(new Blob([PARKS]))).toBe(false);
  });

  test.each([
    ['no archive', new Blob(['{}']), 'read/damaged'],
    ['an archive without a project', new Blob([zipSync({ 'a.txt': new Uint8Array(3) }).slice()]), 'project/invalid'],
  ])('that is %s is refused', async (_, content, code) => {
    await expect(readProjectFile(content, 'city.gcm.zip')).rejects.toMatchObject({ code });
  });

  test('with a member called like what objects inherit gets no such member', async () => {
    const layers = project.layers.map((layer, index) => (index === 0 ? { ...layer, src: '__proto__' } : layer));
    const members = await written();
    const text = JSON.stringify({ ...project, layers });
    const result = await opened({ ...members, 'project.json': new TextEncoder().encode(text) });

    expect(result.changedLayers).toEqual(['parks']);
    expect(Object.getPrototypeOf(result.files)).toBe(Object.prototype);
  });
});
