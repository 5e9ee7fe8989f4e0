import { afterEach, describe, expect, test } from 'vitest';
import { AppError } from '../../src/model/error.ts';
import { blobOfLayer } from '../../src/model/layer-blob.ts';
import type { LayerSpec } from '../../src/model/project.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import { AnalysisClient } from '../../src/worker/client.ts';
import type { Line, OpenLine } from '../../src/worker/line.ts';
import { serve } from '../../src/worker/serve.ts';

/** Real message channels with the real server at the far end: everything but the thread. */
class Lines {
  opened = 0;
  closed = 0;
  kill: (cause: string) => void = () => undefined;

  readonly open: OpenLine = (onDeath): Line => {
    this.opened += 1;
    this.kill = onDeath;
    const { port1, port2 } = new MessageChannel();
    serve(port2);
    const close = () => {
      this.closed += 1;
      port1.close();
    };
    return { port: port1, close };
  };
}

const [spec] = parseProject({
  schema: 1,
  title: '济源',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.7, 35.2] },
  layers: [{ id: 'parks', role: 'green', src: 'parks.geojson', title: 'parks', defaultClass: 'G1' }],
}).layers as readonly [LayerSpec];

const square = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: '世纪广场' },
      geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]] },
    },
  ],
};

function named(name: string) {
  return { ...square, features: square.features.map((feature) => ({ ...feature, properties: { name } })) };
}

function input(json: unknown) {
  return { spec, file: 'parks.geojson', data: new TextEncoder().encode(JSON.stringify(json)) };
}

describe('the analysis client', () => {
  const lines = new Lines();
  const client = new AnalysisClient(lines.open);

  afterEach(() => client.dispose());

  test('answers a call with what the far side made', async () => {
    const { layer } = await client.call('read-layer', input(square));

    expect(layer.items.map(({ name }) => name)).toEqual(['世纪广场']);
  });

  test('gives each of many calls its own answer', async () => {
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => client.call('read-layer', input(named(name)))));

    expect(answers.map(({ layer }) => layer.items[0]?.name)).toEqual(['a', 'b', 'c']);
  });

  test('brings a layer that comes in several parts together again', async () => {
    const features = Array.from({ length: 2500 }, (_, id) => ({ ...square.features[0]!, id, properties: { at: id } }));
    const { layer, areasM2 } = await client.call('read-layer', input({ ...square, features }));
    const last = layer.items.at(-1)!;

    expect([layer.items.length, areasM2.length, last.id, last.properties]).toEqual([2500, 2500, '2499', { at: 2499 }]);
    expect(JSON.parse(JSON.stringify(last.geometry))).toEqual(square.features[0]!.geometry);
  });

  test('keeps the code and details of a failure, which postMessage alone would lose', async () => {
    const half = { ...input(square), data: new TextEncoder().encode('{"type":"FeatureCollection","features":[') };

    const error: unknown = await client.call('read-layer', half).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: 'read/not-json', details: { file: 'parks.geojson', line: 1 } });
  });

  test('rejects at once when it is cancelled, ends the line, and still answers the other calls', async () => {
    const closedBefore = lines.closed;
    const stop = new AbortController();
    const cancelled = client.call('read-layer', input(square), { signal: stop.signal });
    const other = client.call('read-layer', input(square));
    stop.abort(new Error('enough'));

    await expect(cancelled).rejects.toThrow('enough');
    expect(lines.closed).toBe(closedBefore + 1);
    expect((await other).layer.items).toHaveLength(1);
  });

  test('lets the worker go on when a call that waits is cancelled', async () => {
    const closedBefore = lines.closed;
    const stop = new AbortController();
    const running = client.call('read-layer', input(square));
    const waiting = client.call('read-layer', input(square), { signal: stop.signal });
    stop.abort(new Error('enough'));

    await expect(waiting).rejects.toThrow('enough');
    expect((await running).layer.items).toHaveLength(1);
    expect(lines.closed).toBe(closedBefore);
  });

  test('hands bytes over without a copy, and still has them for a call that waits while another is cancelled', async () => {
    const stop = new AbortController();
    const [first, second] = [input(square), input(named('b'))];
    const cancelled = client.call('read-layer', first, { signal: stop.signal, transfer: [first.data.buffer] });
    const other = client.call('read-layer', second, { transfer: [second.data.buffer] });

    expect([first.data.length, second.data.length > 0]).toEqual([0, true]);
    stop.abort(new Error('enough'));
    await expect(cancelled).rejects.toThrow('enough');
    expect((await other).layer.items[0]?.name).toBe('b');
  });

  test('gives a blob to the worker to be read there', async () => {
    const { data, ...rest } = input(square);
    const { layer } = await client.call('read-layer', { ...rest, data: new Blob([data]) });

    expect(layer.items.map(({ name }) => name)).toEqual(['世纪广场']);
  });

  test('ends the worker after a layer of many bytes, but not before the calls that wait are answered', async () => {
    const { layer, areasM2: _ } = await client.call('read-layer', input(square));
    // 20 MB of nothing behind a layer that is sent as its blob.
    const blob = new Blob([blobOfLayer(layer), new Uint8Array(20_000_001)]);
    const large = { blob, index: new ArrayBuffer(0), tally: new Map(), signs: '' };
    const [opened, closed] = [lines.opened, lines.closed];
    const write = () => client.call('write-layer', { layer: { ...layer, large } });
    await Promise.all([write(), write(), client.call('read-layer', input(square))]);
    expect([lines.opened - opened, lines.closed - closed]).toEqual([0, 1]);

    await client.call('read-layer', input(square));
    await client.call('read-layer', input(square));
    expect([lines.opened - opened, lines.closed - closed]).toEqual([1, 1]);
  });

  test('does not begin a call that was cancelled before', async () => {
    const openedBefore = lines.opened;

    const signal = AbortSignal.abort(new Error('no'));

    await expect(client.call('read-layer', input(square), { signal })).rejects.toThrow('no');
    expect(lines.opened).toBe(openedBefore);
  });

  test('says so when the worker ends, and begins a new one with the next call', async () => {
    const waiting = client.call('read-layer', input(square));
    lines.kill('out of memory');

    await expect(waiting).rejects.toMatchObject({ code: 'worker/crashed', message: 'out of memory' });
    expect((await client.call('read-layer', input(square))).layer.items).toHaveLength(1);
  });
});
