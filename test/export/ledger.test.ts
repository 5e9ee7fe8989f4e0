import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLayer } from '../../src/check/check-layer.ts';
import { loadCity } from '../../src/cli/load-city.ts';
import { siteFile } from '../../src/export/site-file.ts';
import type { Layer } from '../../src/model/layer.ts';
import { readCsvFile } from '../../src/read/csv.ts';
import { layerSpec } from '../check/layer-spec.ts';
import { openWorkbook } from './open-workbook.ts';

const CENTRE = join(import.meta.dirname, '../../data/jiyuan-centre/project.json');

async function ledger() {
  const { project, layers } = await loadCity(CENTRE, new Set(['projects']));
  const layer = layers[0]?.layer;
  if (layer?.role !== 'projects') throw new Error('the sample has no ledger');
  return { project, layer };
}

test('a ledger exported as CSV in Chinese is read back with the same sites', async () => {
  const { project, layer } = await ledger();
  const { content } = await siteFile('sites-csv', layer, project, 'zh-Hans');
  const { layers } = readCsvFile(new TextEncoder().encode(String(content)), 'ledger.csv', { encoding: null, siblings: [], onShare: () => undefined });
  const again = checkLayer(layerSpec({ role: 'projects' }), layers[0]?.json).layer;

  expect(again.items.map(plain)).toEqual(layer.items.map(plain));
});

test('a ledger as XLSX has text as text, money as numbers in yuan, and a sheet of notes', async () => {
  const { project, layer } = await ledger();
  const { content } = await siteFile('sites-xlsx', layer, project, 'zh-Hans');
  const [sites, notes] = await openWorkbook(content as Uint8Array);

  expect(sites?.cells.get('A2')).toEqual({ type: 's', value: '2018-01' });
  expect(sites?.cells.get('H1')?.value).toBe('总投资 (元)');
  expect(sites?.cells.get('H2')).toEqual({ type: 'n', value: '86000000' }); // 8 600 万元
  expect(sites?.cells.get('O2')).toEqual({ type: 's', value: 'POINT (112.6318 35.0853)' });
  expect([...(notes?.cells.values() ?? [])].map(({ value }) => value)).toContain('演示数据，不得作为依据');
});

test('a ledger as GeoJSON keeps its points and says what it is', async () => {
  const { project, layer } = await ledger();
  const { content } = await siteFile('sites-geojson', layer, project, 'en');
  const collection = JSON.parse(String(content)) as {
    notes: string[]; features: { properties: object; geometry: object }[];
  };

  expect(collection.features).toHaveLength(layer.items.length);
  expect(collection.features[0]).toMatchObject({
    properties: { name: '龙腾湖公园提升工程', investTotal: 86_000_000, progress: 0.62 },
    geometry: { type: 'Point', coordinates: [112.6318, 35.0853] },
  });
  expect(collection.notes).toContain('Caution: Sample data, not to be relied on');
});

function plain(site: Layer['items'][number]) {
  return { ...site, properties: null };
}
