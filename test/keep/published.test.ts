import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assessCity } from '../../src/analyse/assess-city.ts';
import { cityLayers } from '../../src/analyse/city-layers.ts';
import { publishCity } from '../../src/cli/publish-city.ts';
import { loadLayer } from '../../src/intake/load-layer.ts';
import { namePublished, publishedName } from '../../src/keep/name-published.ts';
import { readPublished } from '../../src/keep/published.ts';
import { bareItemsOf, publishedLayer } from '../../src/keep/published-layer.ts';
import type { Item } from '../../src/model/layer.ts';
import type { LayerSpec, Project } from '../../src/model/project.ts';
import type { Published } from '../../src/model/published.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import { box } from '../analyse/boxes.ts';
import { readProject } from '../data/read-sample.ts';

const FOLDER = 'data/jiyuan-centre';
const NOW = 'a calculation';

const project = readProject('jiyuan-centre');
const { figures } = await publishCity(`${FOLDER}/project.json`, NOW);

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function read(text = figures.text, of: Project = project, calculation = NOW): Promise<Published | null> {
  return readPublished(bytesOf(text), of, calculation);
}

function fileOf({ src }: LayerSpec): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(FOLDER, src as string)));
}

describe('the published figures of the centre', () => {
  test('are field by field those of the calculation', async () => {
    const measured = project.layers.filter(({ role }) => !['projects', 'plan', 'other'].includes(role));
    const layers = await Promise.all(measured.map((spec) => loadLayer(spec, spec.id, fileOf(spec))));

    expect((await read())?.assessment).toStrictEqual(assessCity(cityLayers(layers.map(({ layer }) => layer)), project));
  });

  test('tell the sum of each file, as another program adds it up', async () => {
    const { layers = [] } = await read() ?? {};
    const sums = layers.map(({ id }) => {
      const spec = project.layers.find((layer) => layer.id === id);
      return createHash('sha256').update(spec === undefined ? '' : fileOf(spec)).digest('hex');
    });

    expect(layers.length).toBe(14);
    expect(layers.map(({ sha256 }) => sha256)).toEqual(sums);
  });

  test('give every layer again as check made it', async () => {
    const { layers = [] } = await read() ?? {};
    for (const { id, items } of layers) {
      const spec = project.layers.find((layer) => layer.id === id)!;
      const checked = await loadLayer(spec, id, fileOf(spec));
      const again = publishedLayer(spec, fileOf(spec), items ?? []);

      expect(again).toStrictEqual(checked.layer);
    }
  });
});

describe('published figures are not used', () => {
  test.each<[string, Partial<Project>]>([
    ['another threshold', { thresholds: { park_pc: { value: 15, verified: true, source: '市里' } } }],
    ['another standard', { standard: '2016-ngc' }],
    ['another radius', { parkService: [{ minAreaM2: 5000, radiusM: 300 }] }],
    ['other residents', { populations: { 1: { residents: 5, source: '年鉴' } } }],
    ['a green layer whose classes mean something else', {
      layers: project.layers.map((layer) => (layer.id === 'parks' ? { ...layer, classes: { G11: 'G2' } } : layer)),
    }],
    ['a layer more', { layers: [...project.layers, { ...project.layers[1]!, id: 'more' }] }],
    ['a layer less', { layers: project.layers.filter(({ id }) => id !== 'squares') }],
  ])('for %s', async (_, change) => {
    expect(await read(figures.text, { ...project, ...change })).toBeNull();
  });

  test('by another calculation', async () => {
    expect(await read(figures.text, project, 'a later calculation')).toBeNull();
  });

  test('with a digit changed, cut off, or instead of which there is something else', async () => {
    const at = figures.text.indexOf('"value":') + '"value":'.length;
    const digit = figures.text[at] === '9' ? '8' : '9';
    const changed = [
      figures.text.slice(0, at) + digit + figures.text.slice(at + 1),
      figures.text.slice(0, -100), `${figures.text} `, '', 'null', '{}', '<!doctype html>', `{"sha256":"${'0'.repeat(64)}","published":{}}\n`,
    ];

    expect(await Promise.all(changed.map((text) => read(text)))).toEqual(changed.map(() => null));
  });

  test('but they are for a change that no figure rests on, and for members in another order', async () => {
    const { palette: _, ...rest } = project;
    const turned = project.layers.map((spec) => Object.fromEntries(Object.entries(spec).toReversed()) as unknown as LayerSpec);

    expect(await read(figures.text, { palette: 'standard', ...rest, title: '别的名字', layers: turned })).not.toBeNull();
  });
});

describe('a layer that its file alone does not give again', () => {
  const spec = parseProject({
    schema: 1, title: '一城', dataDate: '2024-12-31', view: { bbox: [112, 35, 113, 36] },
    layers: [{ id: 'parks', role: 'green', src: 'parks.geojson', title: '公园', defaultClass: 'G1' }],
  }).layers[0]!;
  const file = (features: readonly unknown[]) => bytesOf(JSON.stringify({ type: 'FeatureCollection', features }));
  const feature = (geometry: unknown) => ({ type: 'Feature', properties: { name: '园' }, geometry });
  const open = { type: 'Polygon', coordinates: [box(112.5, 35, 112.6, 35.1).coordinates[0]!.slice(0, -1)] };

  async function itemsOf(bytes: Uint8Array) {
    return bareItemsOf((await loadLayer(spec, 'parks.geojson', bytes)).layer, bytes);
  }

  test('is read and checked again: a ring that was closed, a feature that was left out, too much of it', async () => {
    const sound = feature(box(112.5, 35, 112.6, 35.1));

    expect(await itemsOf(file([sound]))).toHaveLength(1);
    expect(await itemsOf(file([feature(open)]))).toBeNull();
    expect(await itemsOf(file([sound, feature(null)]))).toBeNull();
    expect(await itemsOf(file(Array.from({ length: 1500 }, () => sound)))).toBeNull();
  });

  test('also where as many features are left as there were: the file is not what was told', () => {
    const items: readonly Item[] = [];

    expect(publishedLayer(spec, file([feature(open)]), items)).toBeNull();
    expect(publishedLayer(spec, bytesOf('{"type":"FeatureCollection"'), items)).toBeNull();
  });
});

test('a project file gets the name of its figures, and stays as it was written for the rest', () => {
  const written = '{\n  "schema": 1,\n  "title": "一城"\n}\n';

  expect(publishedName('/cities/一城.json')).toBe('一城.published.json');
  expect(namePublished(written, '一城.published.json')).toBe(
    '{\n  "published": "一城.published.json",\n  "schema": 1,\n  "title": "一城"\n}\n');
  for (const saved of ['{"published":null,"schema":1}', '{"schema":1,\n"published": null}']) {
    expect(JSON.parse(namePublished(saved, 'a.published.json'))).toEqual({ published: 'a.published.json', schema: 1 });
  }
  expect(JSON.parse(namePublished('{"schema":1}', 'a.published.json'))).toEqual({ published: 'a.published.json', schema: 1 });
});
