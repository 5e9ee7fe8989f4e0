import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addImported } from '../../src/app/add-imported.ts';
import { openProjectFile, saveProjectFile } from '../../src/app/project-files.ts';
import { Session } from '../../src/app/session.ts';
import { NO_CORRECTIONS } from '../../src/model/corrections.ts';
import { isEdited } from '../../src/store/history.ts';
import { changeLayer, removeLayer, renameLayer, setStandard } from '../../src/store/project-edits.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import { Store } from '../../src/store/store.ts';
import { AnalysisClient } from '../../src/worker/client.ts';
import type { Line } from '../../src/worker/line.ts';
import { serve } from '../../src/worker/serve.ts';

const BASE = 'https://city.example/';

function square(west: number, south: number, size: number, properties: Record<string, unknown>) {
  const [east, north] = [west + size, south + size];
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]];
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } }],
  };
}

// One district of 0.1°, half of its width and height built up, and in that a park of a tenth of its sides.
const files: Readonly<Record<string, unknown>> = {
  'project.json': {
    schema: 1,
    title: '一城',
    dataDate: '2024-12-31',
    view: { bbox: [112.5, 35, 112.6, 35.1] },
    layers: [
      { id: 'districts', role: 'districts', src: 'districts.geojson', title: '街道' },
      { id: 'built-up', role: 'built-up', src: 'built-up.geojson', title: '建成区' },
      { id: 'parks', role: 'green', src: 'parks.geojson', title: '公园', defaultClass: 'G1' },
      { id: 'inline', role: 'residential', src: square(112.5, 35, 0.05, {}), title: '居住用地' },
    ],
  },
  'districts.geojson': square(112.5, 35, 0.1, { id: 'd', name: '一区', population: 1000 }),
  'built-up.geojson': square(112.5, 35, 0.05, {}),
  'parks.geojson': square(112.5, 35, 0.005, { name: '一园' }),
};

/** Addresses that answer 404. */
const missing = new Set<string>();

function answer(url: string): Response {
  const name = url.replace(BASE, '');
  if (missing.has(name) || !(name in files)) return new Response('', { status: 404 });
  return new Response(JSON.stringify(files[name]));
}

function servedLine(): Line {
  const { port1, port2 } = new MessageChannel();
  serve(port2);
  return { port: port1, close: () => port1.close() };
}

describe('a session', () => {
  const store = new Store(EMPTY_STATE);
  const session = new Session(store, new AnalysisClient(servedLine));

  beforeEach(() => {
    missing.clear();
    store.update(() => EMPTY_STATE);
    vi.stubGlobal('fetch', (url: string) => Promise.resolve(answer(url)));
  });
  afterEach(() => {
    session.dispose();
    vi.unstubAllGlobals();
  });

  test('opens a project, loads its layers and measures the city', async () => {
    await session.open(`${BASE}project.json`);

    expect(store.state.layers.map(({ status }) => status.kind)).toEqual(['ready', 'ready', 'ready', 'ready']);
    // The park has a tenth of the built-up square's sides: about a hundredth of its area.
    const rate = store.state.assessment?.city.indicators.green_rate?.quantity?.value;
    expect(rate).toBeCloseTo(0.01, 4);
    expect(store.state).toMatchObject({ assessing: false, progress: null, outdated: false, problems: [] });
  });

  test('says that a project file is missing, and leaves what was shown', async () => {
    await session.open(`${BASE}project.json`);
    const { project, assessment } = store.state;
    await session.open(`${BASE}nowhere.json`);

    expect(store.state.problems.map(({ code }) => code)).toEqual(['load/not-found']);
    expect(store.state).toMatchObject({ project, assessment });
  });

  test('keeps the other layers when one is missing, and counts nothing without it', async () => {
    missing.add('parks.geojson');
    await session.open(`${BASE}project.json`);

    expect(store.state.layers.map(({ status }) => status.kind)).toEqual(['ready', 'ready', 'failed', 'ready']);
    const rate = store.state.assessment?.city.indicators.green_rate;
    expect(rate).toMatchObject({ quantity: null, reason: 'layer-failed' });
  });

  test('has the figures after a retry', async () => {
    missing.add('parks.geojson');
    await session.open(`${BASE}project.json`);
    missing.clear();
    await session.retryLayer('parks');

    expect(store.state.assessment?.city.indicators.green_rate?.quantity).not.toBeNull();
  });

  test('measures without a layer that was removed', async () => {
    await session.open(`${BASE}project.json`);
    await session.edit((project) => removeLayer(project, 'parks'));

    expect(store.state.assessment?.city.indicators.green_rate).toMatchObject({
      quantity: null, reason: 'no-green-layer',
    });
  });

  test('changes the standard', async () => {
    await session.open(`${BASE}project.json`);
    await session.edit((project) => setStandard(project, '2016-ngc'));

    expect(store.state.assessment?.method.standard).toBe('2016-ngc');
  });

  test('brings a removed layer and its figures back when that is undone', async () => {
    await session.open(`${BASE}project.json`);
    const before = store.state.assessment;
    await session.edit((project) => removeLayer(project, 'parks'));
    await session.undo();

    expect(store.state.layers.map(({ spec }) => spec.id)).toEqual(['districts', 'built-up', 'parks', 'inline']);
    expect(store.state.assessment).toEqual(before);

    await session.redo();
    expect(store.state.assessment?.city.indicators.green_rate?.reason).toBe('no-green-layer');
  });

  test('reads a layer anew when its classes change, and not when its title does', async () => {
    await session.open(`${BASE}project.json`);
    const fetched = vi.fn((url: string) => Promise.resolve(answer(url)));
    vi.stubGlobal('fetch', fetched);
    await session.edit((project) => renameLayer(project, 'parks', '绿地'));
    expect(fetched).not.toHaveBeenCalled();
    expect(store.state.layers[2]?.status).toMatchObject({ kind: 'ready', layer: { spec: { title: '绿地' } } });

    await session.edit((project) => changeLayer(project, 'parks', (layer) => ({ ...layer, defaultClass: 'EG' })));
    expect(fetched).toHaveBeenCalledTimes(1);
    // Regional green is no green land of the city.
    expect(store.state.assessment?.city.indicators.green_rate?.quantity?.value).toBe(0);
  });

  test('adds an imported layer, and reads the same from its data when an undo is done again', async () => {
    await session.open(`${BASE}project.json`);
    const client = new AnalysisClient(servedLine);
    const imported = await client.call('import-layer', {
      files: [{ name: 'more.geojson', content: new Blob([JSON.stringify(square(112.52, 35.02, 0.005, { a: 1 }))]) }],
      index: 0,
      corrections: { ...NO_CORRECTIONS, role: 'green', settings: { defaultClass: 'G1' } },
      present: [],
      id: 'more',
    });
    const { text } = await client.call('write-layer', { layer: imported.layer });
    client.dispose();
    await addImported(imported, text, session);
    const first = store.state.layers[0]!;
    const before = store.state.assessment;

    expect(first).toMatchObject({ spec: { id: 'more', src: 'layers/more.geojson' }, status: { kind: 'ready' } });
    // Two parks of a hundredth of the built-up square each.
    expect(before?.city.indicators.green_rate?.quantity?.value).toBeCloseTo(0.02, 4);

    await session.undo();
    expect(store.state.assessment?.city.indicators.green_rate?.quantity?.value).toBeCloseTo(0.01, 4);
    await session.redo();
    expect(store.state.layers[0]?.status).toMatchObject({ kind: 'ready', layer: first.status.kind === 'ready' && first.status.layer });
    expect(store.state.assessment).toEqual(before);
  });

  test('opens the project file that it saved, with the same figures', async () => {
    await session.open(`${BASE}project.json`);
    await session.edit((project) => setStandard(project, '2016-ngc'));
    const before = store.state.assessment;
    const file = await saveProjectFile({ store, session });
    expect(isEdited(store.state)).toBe(false);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));

    expect(await openProjectFile(file!, file!.name, { store, session })).toBe(true);
    expect(file!.name).toBe('一城.gcm.zip');
    expect(store.state).toMatchObject({ projectUrl: null, problems: [], project: { standard: '2016-ngc' } });
    expect(store.state.assessment).toEqual(before);
  });

  test('saves no file without a layer, and says which one is missing', async () => {
    missing.add('parks.geojson');
    await session.open(`${BASE}project.json`);

    expect(await saveProjectFile({ store, session })).toBeNull();
    expect(store.state.problems).toMatchObject([{ code: 'load/not-found', details: { file: `${BASE}parks.geojson` } }]);
  });

  test('tells step by step how far the measuring is', async () => {
    const steps: (string | undefined)[] = [];
    const stop = store.listen(() => steps.push(store.state.progress?.step));
    await session.open(`${BASE}project.json`);
    stop();

    expect(steps).toEqual(expect.arrayContaining(['union', 'service', 'presence', 'lines']));
    expect(store.state.progress).toBeNull();
  });

  test('ends the measuring when it is cancelled, and says that the figures are not of now', async () => {
    const stop = store.listen(({ progress }) => progress !== null && session.cancelAssessment());
    await session.open(`${BASE}project.json`);
    stop();
    expect(store.state).toMatchObject({
      assessing: false, progress: null, outdated: true, assessment: null, problems: [],
    });

    await session.assess();
    expect(store.state.outdated).toBe(false);
    expect(store.state.assessment?.city.indicators.green_rate?.quantity?.value).toBeCloseTo(0.01, 4);
  });

  test('leaves finished figures alone when there is nothing to cancel', async () => {
    await session.open(`${BASE}project.json`);
    session.cancelAssessment();

    expect(store.state).toMatchObject({ assessing: false, outdated: false });
  });

  test('stops a layer that is cancelled, and the others arrive', async () => {
    const never = new Promise<Response>(() => undefined);
    vi.stubGlobal('fetch', (url: string, { signal }: RequestInit) => {
      if (!url.endsWith('parks.geojson')) return Promise.resolve(answer(url));
      const aborted = new Promise<Response>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
      return Promise.race([never, aborted]);
    });
    const opened = session.open(`${BASE}project.json`);
    await vi.waitUntil(() => store.state.layers.length > 0);
    session.cancelLayer('parks');
    await opened;

    expect(store.state.layers.map(({ status }) => status.kind)).toEqual(['ready', 'ready', 'cancelled', 'ready']);
    expect(store.state.assessment?.city.indicators.park_pc?.quantity).toBeNull();
  });
});
