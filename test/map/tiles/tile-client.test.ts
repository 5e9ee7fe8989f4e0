import { afterEach, describe, expect, test, vi } from 'vitest';
import { SourcePlanner } from '../../../src/map/source-plan.ts';
import { serveTiles } from '../../../src/map/tiles/serve-tiles.ts';
import { TileClient } from '../../../src/map/tiles/tile-client.ts';
import type { AskTile, TileFailure } from '../../../src/map/tiles/tile-client.ts';
import { blobOfLayer } from '../../../src/model/layer-blob.ts';
import type { Layer } from '../../../src/model/layer.ts';
import type { Line } from '../../../src/worker/line.ts';
import type { Port } from '../../../src/worker/protocol.ts';
import { districts, greens, sceneOf } from '../city.ts';

/** The tile of zoom 9 that the city of `city.ts` lies in: (112.6 / 360 + 0.5) · 512 = 416.1, and by Mercator 202.6. */
const TILE = '9/416/202';

/** A client over real channels with the real server at the far end, and MapLibre's part played by the test. */
class MapAround {
  opened = 0;
  readonly failures: TileFailure[] = [];
  kill: (cause: string) => void = () => undefined;
  /** Workers that are opened from now on never answer. */
  isDeaf = false;
  #ask: AskTile | null = null;
  schemes = 0;

  readonly #open = (onDeath: (cause: string) => void): Line => {
    this.opened += 1;
    this.kill = onDeath;
    const { port1, port2 } = new MessageChannel();
    if (!this.isDeaf) serveTiles(port2);
    return { port: port1, close: () => port1.close() };
  };

  readonly client = new TileClient(this.#open, (_, ask) => {
    this.#ask = ask;
    this.schemes += 1;
    return () => { this.schemes -= 1; };
  }, (failure) => this.failures.push(failure));

  /** Bytes of a tile. */
  async tile(address: string, signal = new AbortController().signal): Promise<number> {
    const { data } = await this.#ask!(address.replace('{z}/{x}/{y}', TILE), signal);
    return data.byteLength;
  }
}

let map = new MapAround();
afterEach(() => {
  map.client.close();
  map = new MapAround();
});

const parks = blobOfLayer(greens);

describe('the tiles of a large layer', () => {
  test('are had at its address, which stays the same while it is drawn', async () => {
    const address = map.client.addressOf(parks, '');
    map.client.keep(new Set([parks]));

    expect(map.client.addressOf(parks, '')).toBe(address);
    expect(await map.tile(address)).toBeGreaterThan(0);
    expect(map.opened).toBe(1);
  });

  test('are there again under another address when it comes back, so that MapLibre asks for them', async () => {
    const layer: Layer = { ...greens, large: { blob: parks, index: new ArrayBuffer(0), tally: new Map(), signs: '' } };
    const planner = new SourcePlanner((blob, part) => map.client.addressOf(blob, part));
    const addressIn = (layers: readonly Layer[]) => {
      const data = planner.plan(sceneOf({ layers })).get('greens');
      map.client.keep(new Set(layers.flatMap(({ large }) => large?.blob ?? [])));
      return data !== undefined && 'tiles' in data ? data.tiles : '';
    };
    const before = addressIn([layer, districts]);
    addressIn([districts]);
    const after = addressIn([layer, districts]);

    expect(after).not.toBe(before);
    expect(await map.tile(after)).toBeGreaterThan(0);
    await expect(map.tile(before)).rejects.toThrow('The layer has gone.');
  });

  test('are cut shapes first, whatever names were asked for before', async () => {
    const [shapes, names] = [map.client.addressOf(parks, ''), map.client.addressOf(parks, '/names')];
    const order: string[] = [];
    const ask = async (what: string, address: string) => {
      await map.tile(address);
      order.push(what);
    };
    await Promise.all([ask('first', names), ask('names', names), ask('shapes', shapes), ask('more shapes', shapes)]);

    expect(order).toEqual(['first', 'shapes', 'more shapes', 'names']);
  });

  test('that are no longer wanted are left out, and the next are cut', async () => {
    const address = map.client.addressOf(parks, '');
    const stop = new AbortController();
    const [first, unwanted, third] = [map.tile(address), map.tile(address, stop.signal), map.tile(address)];
    stop.abort(new Error('enough'));

    await expect(unwanted).rejects.toThrow('enough');
    expect(await Promise.all([first, third])).toEqual([await first, await first]);
  });
});

describe('a worker that ends by itself', () => {
  test('is told, leaves no tile waiting, and another cuts the tiles at another address', async () => {
    const before = map.client.addressOf(parks, '');
    const size = await map.tile(before);
    const waiting = map.tile(before);
    map.kill('out of memory');

    await expect(waiting).rejects.toThrow('out of memory');
    expect(map.failures).toEqual([{ blob: null, cause: 'out of memory', isWorthAnother: true }]);
    const after = map.client.addressOf(parks, '');
    expect(after).not.toBe(before);
    expect(await map.tile(after)).toBe(size);
    expect(map.opened).toBe(2);
  });

  test('before it has cut a tile is not worth another at once: that would not end', async () => {
    map.isDeaf = true;
    const waiting = map.tile(map.client.addressOf(parks, ''));
    map.kill('out of memory');

    await expect(waiting).rejects.toThrow('out of memory');
    expect(map.failures.map(({ isWorthAnother }) => isWorthAnother)).toEqual([false]);
  });
});

test('a worker that ends again after it has cut tiles is not followed by another by itself: one tile may be its end each time', async () => {
  for (let end = 0; end < 2; end += 1) {
    await map.tile(map.client.addressOf(parks, ''));
    map.kill('out of memory');
  }

  expect(map.failures.map(({ isWorthAnother }) => isWorthAnother)).toEqual([true, false]);
});

/** Two ports that hand messages over as they are: a channel would clone a blob, and mend its fault. */
function directPorts(): readonly [Port, Port] {
  const portTo = (other: () => Port): Port => ({
    postMessage: (data) => other().onmessage?.({ data } as MessageEvent),
    onmessage: null,
  });
  const near: Port = portTo(() => far);
  const far: Port = portTo(() => near);
  return [near, far];
}

test('a layer that cannot be read is told, not drawn as nothing, and read again when it is asked for again', async () => {
  const fault = vi.spyOn(parks, 'slice').mockReturnValue({
    arrayBuffer: () => Promise.reject(new DOMException('It could not be read.', 'NotReadableError')),
  } as Blob);
  let ask: AskTile | null = null;
  const failures: TileFailure[] = [];
  const [near, far] = directPorts();
  serveTiles(far);
  const client = new TileClient(() => ({ port: near, close: () => undefined }), (_, given) => {
    ask = given;
    return () => undefined;
  }, (failure) => failures.push(failure));
  const tile = () => ask!(client.addressOf(parks, '').replace('{z}/{x}/{y}', TILE), new AbortController().signal);

  client.addressOf(parks, '');
  await expect(tile()).rejects.toThrow('It could not be read.');
  expect(failures).toEqual([{ blob: parks, cause: 'NotReadableError: It could not be read.', isWorthAnother: false }]);
  fault.mockRestore();
  expect((await tile()).data.byteLength).toBeGreaterThan(0);
});

test('when the map is closed, nothing waits any longer and the addresses are given back', async () => {
  map.isDeaf = true;
  const waiting = map.tile(map.client.addressOf(parks, ''));
  expect(map.schemes).toBe(1);
  map.client.close();

  await expect(waiting).rejects.toThrow('The map was closed.');
  expect(map.schemes).toBe(0);
  expect(map.failures).toEqual([]);
});
