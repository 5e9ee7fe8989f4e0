import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Intake } from '../../src/app/intake.ts';
import type { DroppedFile, ImportedLayer } from '../../src/model/import.ts';
import { emptyProject } from '../../src/project/empty-project.ts';
import { openProject } from '../../src/store/actions.ts';
import { shownArrival } from '../../src/store/arrivals.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import { Store } from '../../src/store/store.ts';
import { AnalysisClient } from '../../src/worker/client.ts';
import type { Line } from '../../src/worker/line.ts';
import { serve } from '../../src/worker/serve.ts';
import { imported } from '../intake/drop.ts';

function servedLine(): Line {
  const { port1, port2 } = new MessageChannel();
  serve(port2);
  return { port: port1, close: () => port1.close() };
}

function file(name: string, text: string): DroppedFile {
  return { name, content: new Blob([text]) };
}

const square = '{"type":"Polygon","coordinates":[[[112.5,35],[112.6,35],[112.6,35.1],[112.5,35.1],[112.5,35]]]}';
const parks = file('公园.geojson', `{"type":"Feature","properties":{"name":"一园","kind":"G1"},"geometry":${square}}`);
const places = file('点.csv', '名称,经度,纬度\n亭,112.55,35.05');

describe('an intake', () => {
  const store = new Store(EMPTY_STATE);
  let put: ImportedLayer[] = [];
  let looked: ImportedLayer[] = [];
  let onPut: (imported: ImportedLayer) => void = () => undefined;
  let intake: Intake;

  beforeEach(() => {
    put = [];
    onPut = () => undefined;
    looked = [];
    store.update((state) => openProject({ ...state, ...EMPTY_STATE }, emptyProject('城', '2026-11-25'), null));
    intake = new Intake(store, new AnalysisClient(servedLine), {
      put: (imported) => {
        put.push(imported);
        onPut(imported);
        return Promise.resolve();
      },
      look: (imported) => looked.push(imported),
    });
  });
  afterEach(() => intake.dispose());

  const names = () => store.state.arrivals.list.map(({ name, status }) => `${name} ${status.kind}`);
  const shown = () => shownArrival(store.state.arrivals);

  test('shows files while they are read, then each with what it may become', async () => {
    const taking = intake.take([parks, places]);
    expect(names()).toEqual(['公园.geojson reading', '点.csv reading']);

    await taking;
    expect(names()).toEqual(['公园.geojson ready', '点.csv ready']);
    expect(shown()?.name).toBe('公园.geojson');
    expect(looked.map(({ candidate }) => candidate.name)).toHaveLength(1);
  });

  test('refuses one file and goes on with the others', async () => {
    await intake.take([file('图.dwg', 'AC1032'), parks]);

    expect(names()).toEqual(['图.dwg refused', '公园.geojson ready']);
    expect(shown()?.name).toBe('公园.geojson');
  });

  test('tells how far each file is, and reads the first only once', async () => {
    const seen = new Set<string>();
    const asked = vi.spyOn(AnalysisClient.prototype, 'call');
    const stop = store.listen(({ arrivals: { list } }) => {
      for (const { name, status } of list) if (status.kind === 'reading' && status.progress !== null) seen.add(`${name} ${status.progress.step}`);
    });
    await intake.take([parks, places]);
    stop();

    expect([...seen]).toEqual(['公园.geojson check', '点.csv check']);
    expect(asked.mock.calls.map(([call]) => call)).toEqual(['inspect-files']);
    asked.mockRestore();
  });

  test('hands the layer over with its text, under an id of its own', async () => {
    await intake.take([parks]);
    const ready = shown()?.status;
    await intake.confirm(shown()?.id ?? '');

    expect(put.map(({ layer, issues }) => [layer.id, layer.spec.id, issues.some((each) => each.layer === 'layer-0')])).toEqual([['green', 'green', false]]);
    expect(ready).toMatchObject({ kind: 'ready', isBusy: false, preview: { layer: { id: 'green' } } });
  });

  test('reads a file anew with what is corrected, and keeps what was corrected before', async () => {
    await intake.take([parks]);
    const id = shown()?.id ?? '';
    await intake.correct(id, (before) => ({ ...before, role: 'residential' }));
    await intake.correct(id, (before) => ({ ...before, settings: { title: '居住用地' } }));
    await intake.confirm(id);

    expect(put.map(({ layer }) => [layer.role, layer.spec.title])).toEqual([['residential', '居住用地']]);
  });

  test('hands over what is confirmed and goes on to the next; after the last nothing is left', async () => {
    await intake.take([parks, places]);
    await intake.confirm(shown()?.id ?? '');
    expect(shown()?.name).toBe('点.csv');
    expect(names()[0]).toBe('公园.geojson done');

    await intake.confirm(shown()?.id ?? '');
    expect(put).toHaveLength(2);
    expect(store.state.arrivals.list).toEqual([]);
  });

  test('forgets what is discarded, and all when it is cancelled', async () => {
    await intake.take([parks, places]);
    await intake.discard(shown()?.id ?? '');
    expect(names()).toEqual(['点.csv ready']);

    intake.cancel();
    expect(store.state.arrivals.list).toEqual([]);
    expect(put).toEqual([]);
  });

  test('cancelled while it reads leaves nothing behind', async () => {
    const taking = intake.take([parks]);
    intake.cancel();
    await taking;

    expect(store.state.arrivals.list).toEqual([]);
  });

  describe('confirms that are asked for while another runs', () => {
    const more = file('更多公园.geojson', `{"type":"Feature","properties":{"name":"二园","kind":"G1"},"geometry":${square}}`);

    test('follow it, and no layer gets the id of another', async () => {
      onPut = (given) => keep(given);
      await intake.take([parks, more]);
      const ids = store.state.arrivals.list.map(({ id }) => id);
      // Looked at, so that both are under the same id.
      await intake.show(ids[1]!);
      await Promise.all(ids.map((id) => intake.confirm(id)));

      expect(put.map(({ layer }) => [layer.id, layer.spec.id, layer.items[0]?.name])).toEqual([
        ['green', 'green', '一园'], ['green-2', 'green-2', '二园'],
      ]);
      expect(store.state.arrivals.list).toEqual([]);
    });

    test('take with them what is corrected while they wait', async () => {
      onPut = (given) => keep(given);
      await intake.take([parks, more, file('人口.csv', '单位,常住人口\n沁园街道,48000\n')]);
      const [a, b, table] = store.state.arrivals.list.map(({ id }) => id);
      await intake.show(b!);
      // Once the first layer is there, the table is held against it, and the second confirm waits for that.
      let corrected: Promise<void> = Promise.resolve();
      let wasBusy = false;
      const stop = store.listen(({ arrivals: { list } }) => {
        const isBusy = list.some(({ id, status }) => id === table && status.kind === 'ready' && status.isBusy);
        const isHeld = wasBusy && !isBusy && put.length > 0;
        wasBusy = isBusy;
        if (!isHeld) return;
        stop();
        corrected = intake.correct(b!, (before) => ({ ...before, settings: { title: '河边的公园' } }));
      });
      await Promise.all([intake.confirm(a!), intake.confirm(b!)]);
      await corrected;

      expect(put.map(({ layer }) => layer.spec.title)).toEqual(['公园', '河边的公园']);
    });

    test('are not lost when the first one goes on to the next, nor made twice', async () => {
      onPut = (given) => keep(given);
      await intake.take([parks, more, places]);
      const ids = store.state.arrivals.list.map(({ id }) => id);
      for (const id of ids) await intake.show(id);
      await Promise.all([ids[2]!, ids[0]!, ids[0]!, ids[1]!].map((id) => intake.confirm(id)));

      expect(put.map(({ layer }) => layer.id)).toEqual(['other', 'green', 'green-2']);
    });

    test('get an id of their own also where the layer was made before the other was put in', async () => {
      onPut = (given) => keep(given);
      await intake.take([parks, places, more]);
      const [a, , c] = store.state.arrivals.list.map(({ id }) => id);
      const asked = vi.spyOn(AnalysisClient.prototype, 'call');
      const confirming = intake.confirm(a!);
      while (asked.mock.calls.every(([call]) => call !== 'write-layer')) await Promise.resolve();
      asked.mockRestore();
      await Promise.all([confirming, intake.show(c!)]);
      expect(store.state.arrivals.list[2]?.status).toMatchObject({ preview: { layer: { id: 'green' } } });
      await intake.confirm(c!);

      expect(put.map(({ layer }) => layer.id)).toEqual(['green', 'green-2']);
    });

    test('are forgotten when all is cancelled, and the next files are taken as ever', async () => {
      await intake.take([parks, more]);
      const [a, b] = store.state.arrivals.list.map(({ id }) => id);
      await intake.show(b!);
      const confirms = [intake.confirm(a!), intake.confirm(b!)];
      intake.cancel();
      await Promise.all(confirms);
      expect(put).toEqual([]);

      await intake.take([parks]);
      await intake.confirm(shown()?.id ?? '');
      expect(put).toHaveLength(1);
    });

    test('do not wait for the figures of the one before', async () => {
      let tellFigures: () => void = () => undefined;
      const slow = new Intake(store, new AnalysisClient(servedLine), {
        put: (imported) => {
          put.push(imported);
          return put.length === 1 ? new Promise((resolve) => { tellFigures = resolve; }) : Promise.resolve();
        },
        look: () => undefined,
      });
      await slow.take([parks, more]);
      const [a, b] = store.state.arrivals.list.map(({ id }) => id);
      await slow.show(b!);
      const waiting = slow.confirm(a!);
      await slow.confirm(b!);
      expect(put).toHaveLength(2);

      tellFigures();
      await waiting;
      slow.dispose();
    });
  });

  test('ends its worker when nothing is on its way any more: confirmed, discarded or cancelled', async () => {
    const rested = vi.spyOn(AnalysisClient.prototype, 'rest');
    const endings = [(id: string) => intake.confirm(id), (id: string) => intake.discard(id), () => Promise.resolve(intake.cancel())];
    for (const [at, end] of endings.entries()) {
      await intake.take([parks]);
      expect(rested).toHaveBeenCalledTimes(at);
      await end(shown()?.id ?? '');
      expect(rested).toHaveBeenCalledTimes(at + 1);
    }
    rested.mockRestore();
  });

  test('makes the first layer again when what is there was changed meanwhile: more of it, or less', async () => {
    const { layer, issues, areasM2 } = await imported('别的.geojson', JSON.parse(square) as object, {}, [], 'more');
    const changes = [() => keep({ layer, issues, areasM2 }), () => store.update((state) => ({ ...state, layers: [] }))];
    for (const change of changes) {
      const asked = vi.spyOn(AnalysisClient.prototype, 'call');
      const taking = intake.take([parks]);
      change();
      await taking;

      expect(asked.mock.calls.map(([call]) => call)).toEqual(['inspect-files', 'import-layer']);
      asked.mockRestore();
      intake.cancel();
    }
  });

  /** Into the store, as the page does. */
  function keep({ layer, issues, areasM2 }: Pick<ImportedLayer, 'layer' | 'issues' | 'areasM2'>): void {
    store.update((state) => ({
      ...state,
      project: { ...state.project!, layers: [layer.spec, ...state.project!.layers] },
      layers: [{ spec: layer.spec, visible: true, opacity: 1, status: { kind: 'ready', layer, issues, areasM2 } }, ...state.layers],
    }));
  }

  describe('joins a table that arrives with its districts', () => {
    const borders = file('街道.geojson', `{"type":"Feature","properties":{"街道名称":"沁园街道办事处"},"geometry":${square}}`);
    const people = file('人口.csv', '单位,常住人口\n沁园街道,48000\n');
    const joinOf = (name: string) => {
      const { status } = store.state.arrivals.list.find((arrival) => arrival.name === name)!;
      return status.kind === 'ready' ? (status.candidate.join?.matched ?? null) : status.kind;
    };
    test.each([[[borders, people]], [[people, borders]]])('in either order of the files', async (files) => {
      await intake.take(files);
      expect(shown()?.name).toBe('街道.geojson');
      expect(joinOf('人口.csv')).toBe(1);
    });

    test('also when the districts come in a later drop', async () => {
      await intake.take([people]);
      expect(joinOf('人口.csv')).toBeNull();

      await intake.take([borders]);
      expect(shown()?.name).toBe('街道.geojson');
      expect(joinOf('人口.csv')).toBe(1);
    });

    test('but not before these are on the map', async () => {
      await intake.take([people, borders]);
      const table = store.state.arrivals.list.find(({ name }) => name === '人口.csv')!;
      await intake.confirm(table.id);
      expect(put).toEqual([]);

      onPut = (given) => keep(given);
      await intake.confirm(shown()?.id ?? '');
      expect(shown()?.id).toBe(table.id);
      await intake.confirm(table.id);
      expect(put.map(({ replaces, layer }) => [replaces, layer.items.map((item) => 'population' in item && item.population)])).toEqual([
        [null, [null]], ['districts', [48_000]],
      ]);
    });

    test('and no longer when they are discarded', async () => {
      await intake.take([people, borders]);
      await intake.discard(shown()?.id ?? '');

      expect(joinOf('人口.csv')).toBeNull();
    });
  });
});
