import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Session } from '../../src/app/session.ts';
import { writePublished } from '../../src/keep/published.ts';
import type { Assessment } from '../../src/model/indicator.ts';
import { setStandard } from '../../src/store/project-edits.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import type { State } from '../../src/store/state.ts';
import { Store } from '../../src/store/store.ts';
import { AnalysisClient } from '../../src/worker/client.ts';
import type { Line } from '../../src/worker/line.ts';
import { serve } from '../../src/worker/serve.ts';
import { box } from '../analyse/boxes.ts';

const BASE = 'https://city.example/';

function file(properties: Record<string, unknown>, geometry: unknown): string {
  return JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });
}

/** A district, half of its width and height built up, and in that a park of a tenth of its sides. */
const PROJECT = {
  schema: 1,
  title: '一城',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.6, 35.1] },
  published: 'figures.json',
  layers: [
    { id: 'districts', role: 'districts', src: 'districts.geojson', title: '街道' },
    { id: 'built-up', role: 'built-up', src: 'built-up.geojson', title: '建成区' },
    { id: 'parks', role: 'green', src: 'parks.geojson', title: '公园', defaultClass: 'G1' },
    { id: 'inline', role: 'residential', src: JSON.parse(file({}, box(112.5, 35, 112.55, 35.05))) as object, title: '居住用地' },
    { id: 'notes', role: 'other', src: 'notes.geojson', title: '备注' },
  ],
};
const PARKS = file({ name: '一园' }, box(112.5, 35, 112.505, 35.005));
const LARGER_PARKS = file({ name: '一园' }, box(112.5, 35, 112.51, 35.005));

/** What lies at the city's address. */
let site = new Map<string, string>();
let workers = 0;
const sessions: Session[] = [];

function servedLine(): Line {
  workers += 1;
  const { port1, port2 } = new MessageChannel();
  serve(port2);
  return { port: port1, close: () => port1.close() };
}

async function opened(options: { readonly computes?: boolean; readonly adjust?: (state: State) => State } = {}): Promise<State> {
  const store = new Store(EMPTY_STATE);
  const session = new Session(store, new AnalysisClient(servedLine));
  sessions.push(session);
  workers = 0;
  await session.open(`${BASE}project.json`, options.adjust, options.computes ?? false);
  return store.state;
}

function greenRate(assessment: Assessment | null): number {
  return assessment?.city.indicators.green_rate?.quantity?.value ?? NaN;
}

async function publish(): Promise<void> {
  const { project, layers, assessment } = await opened({ computes: true });
  const ready = layers.flatMap(({ status, spec: { src } }) => (status.kind !== 'ready' ? [] : [{
    layer: status.layer, issues: status.issues,
    bytes: typeof src === 'string' ? new TextEncoder().encode(site.get(src)) : null,
  }]));
  site.set('figures.json', await writePublished(project!, ready, assessment!, String(import.meta.env['GCM_CALCULATION'])));
}

describe('a city with published figures', () => {
  beforeEach(async () => {
    site = new Map([
      ['project.json', JSON.stringify(PROJECT)],
      ['districts.geojson', file({ id: 'd', name: '一区', population: 1000 }, box(112.5, 35, 112.6, 35.1))],
      ['built-up.geojson', file({}, box(112.5, 35, 112.55, 35.05))],
      ['parks.geojson', PARKS],
      ['notes.geojson', file({ name: '学校' }, { type: 'Point', coordinates: [112.51, 35.01] })],
    ]);
    vi.stubGlobal('fetch', (url: string) => {
      const text = site.get(url.replace(BASE, ''));
      return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
    });
    await publish();
  });
  afterEach(() => {
    for (const session of sessions.splice(0)) session.dispose();
    vi.unstubAllGlobals();
  });

  test('has them and all layers on show without a worker, as they were computed', async () => {
    const computed = await opened({ computes: true });
    const published = await opened();

    expect(workers).toBe(0);
    expect(published.assessment).toEqual(computed.assessment);
    expect(published.layers.map(({ status }) => status.kind)).toEqual(computed.layers.map(() => 'ready'));
    const itemsOf = ({ layers }: State) => layers.map(({ status }) => (status.kind === 'ready' ? status.layer.items : null));
    expect(JSON.parse(JSON.stringify(itemsOf(published)))).toEqual(JSON.parse(JSON.stringify(itemsOf(computed))));
    expect(published).toMatchObject({ assessing: false, outdated: false, problems: [] });
  });

  test('computes them where a layer was changed since, also by a blank', async () => {
    site.set('parks.geojson', `${PARKS} `);
    const blank = await opened();
    expect(workers).toBe(1);
    expect(greenRate(blank.assessment)).toBeCloseTo(0.01, 4);

    // Twice as wide, so twice the share.
    site.set('parks.geojson', LARGER_PARKS);
    expect(greenRate((await opened()).assessment)).toBeCloseTo(0.02, 4);
    expect(workers).toBe(1);
  });

  test('computes them where the project says something else now', async () => {
    site.set('project.json', JSON.stringify({ ...PROJECT, thresholds: { green_rate: { value: 0.5, verified: true, source: '市里' } } }));
    const { assessment } = await opened();

    expect(workers).toBe(1);
    expect(assessment?.city.indicators.green_rate?.threshold?.value).toBe(0.5);
  });

  test('computes them for a standard that is chosen while they are on their way', async () => {
    const store = new Store(EMPTY_STATE);
    const session = new Session(store, new AnalysisClient(servedLine));
    sessions.push(session);
    const stopListening = store.listen(() => {
      if (store.state.project === null) return;
      stopListening();
      queueMicrotask(() => void session.update((state) => ({ ...state, project: setStandard(state.project!, '2016-ngc') })));
    });
    await session.open(`${BASE}project.json`, undefined, false);

    await vi.waitFor(() => expect(store.state.assessment?.method.standard).toBe('2016-ngc'));
    expect(session.isPublished).toBe(false);
  });

  test('computes them for the standard of a link', async () => {
    const { assessment } = await opened({ adjust: (state) => ({ ...state, project: setStandard(state.project!, '2016-ngc') }) });

    expect(workers).toBe(1);
    expect(assessment?.method.standard).toBe('2016-ngc');
  });

  test.each(['', '<!doctype html>', '{"sha256":"', 'null', '{"published":{"assessment":null}}'])(
    'computes them where the file of the figures is no such file: %s', async (text) => {
      site.set('figures.json', text);
      const state = await opened();

      expect(workers).toBe(1);
      expect(greenRate(state.assessment)).toBeCloseTo(0.01, 4);
      expect(state.problems).toEqual([]);
    });

  test('computes them where the file is missing, or a digit of it was changed', async () => {
    const text = site.get('figures.json')!;
    site.delete('figures.json');
    expect(greenRate((await opened()).assessment)).toBeCloseTo(0.01, 4);

    site.set('figures.json', text.replace(/("quantity":\{"value":)\d/, (_, before: string) => `${before}9`));
    expect(greenRate((await opened()).assessment)).toBeCloseTo(0.01, 4);
    expect(workers).toBe(1);
  });

  test('computes them where the browser has no sums, and for the planner', async () => {
    await opened({ computes: true });
    expect(workers).toBe(1);

    vi.stubGlobal('crypto', {});
    expect(greenRate((await opened()).assessment)).toBeCloseTo(0.01, 4);
    expect(workers).toBe(1);
  });

  test('tells of a layer that is missing, and computes without it', async () => {
    site.delete('parks.geojson');
    const { assessment, layers } = await opened();

    expect(layers[2]?.status.kind).toBe('failed');
    expect(assessment?.city.indicators.green_rate).toMatchObject({ quantity: null, reason: 'layer-failed' });
  });

  test('keeps them where a layer is missing that no figure rests on', async () => {
    site.delete('notes.geojson');
    const { assessment, layers } = await opened();

    expect(layers[4]?.status.kind).toBe('failed');
    expect(greenRate(assessment)).toBeCloseTo(0.01, 4);
  });
});
