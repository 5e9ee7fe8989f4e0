import { planAssessment } from '../analyse/assess-city.ts';
import { cityLayers } from '../analyse/city-layers.ts';
import { findConflicts } from '../analyse/plans/find-conflicts.ts';
import { importLayer } from '../intake/import-layer.ts';
import { inspectFiles } from '../intake/inspect-files.ts';
import { loadLayer } from '../intake/load-layer.ts';
import { measureItems } from '../intake/measure-items.ts';
import { toPlainError } from '../model/error.ts';
import type { Layer } from '../model/layer.ts';
import type { Progress } from '../model/progress.ts';
import { runTasksHere } from './area-pool.ts';
import type { RunTasks } from './area-pool.ts';
import type { CallName, Input, Output, Port, Reply, Request } from './protocol.ts';
import { seldom } from './seldom.ts';
import { TaskProgress } from './task-progress.ts';
import { buffersOf, pack, partsOf, unpack, withoutItems } from './wire.ts';

/** Who helps the worker; without, it does everything itself and draws nothing. */
export interface Helpers {
  readonly runTasks: RunTasks;
  /** Adds what the map draws of the layer, where that is worth it. */
  readonly drawLayer: (layer: Layer) => Layer;
}

/** What a handler may do besides answering. */
interface Job extends Helpers {
  /** Tells the window how far the work is. */
  readonly report: (progress: Progress) => void;
}

type Handler<K extends CallName> = (input: Input<K>, job: Job) => Output<K> | Promise<Output<K>>;

const handlers: { readonly [K in CallName]: Handler<K> } = {
  'read-layer': async ({ spec, file, bytes }, { drawLayer }) => {
    const checked = await loadLayer(spec, file, bytes);
    return { ...checked, layer: drawLayer(checked.layer), areasM2: measureItems(checked.layer.items) };
  },
  'assess': async ({ layers, failed, settings }, { runTasks, report }) => {
    const { tasks, gather } = planAssessment(cityLayers(layers, failed), settings);
    const progress = new TaskProgress(tasks, 'lines', report);
    const figures = await runTasks(tasks.map(({ task }) => task), (at, share) => progress.report(at, share));
    return gather(figures);
  },
  'conflicts': ({ layers, options }, { report }) => findConflicts(layers, options, report),
  'inspect-files': ({ files, present }) => inspectFiles(files, present),
  'import-layer': async (request, { drawLayer }) => {
    const imported = await importLayer(request);
    return { ...imported, layer: drawLayer(imported.layer) };
  },
};

const ALONE: Helpers = { runTasks: runTasksHere, drawLayer: (layer) => layer };

/** Answers the calls that arrive on `port`. The client sends the next one when it has the answer to the last. */
export function serve(port: Port, helpers = ALONE): void {
  port.onmessage = ({ data }: MessageEvent<Request>) => void answer(data, port, helpers);
}

/** One request to one reply. It never throws: a failure is a reply as well, also where the output cannot be sent. */
async function answer<K extends CallName>({ id, call, input }: Request<K>, port: Port, helpers: Helpers): Promise<void> {
  const send = (reply: Reply, transfer: ArrayBuffer[] = []) => port.postMessage(reply, transfer);
  try {
    // The client packed an input of this call.
    const output = await handlers[call](unpack(input) as Input<K>, {
      ...helpers,
      report: seldom((progress) => send({ id, progress }), ({ step }) => step),
    });
    const packed = pack(output, true);
    for (const items of partsOf(packed)) send({ id, items });
    send({ id, ok: true, output: withoutItems(packed) }, buffersOf(packed));
  } catch (error) {
    send({ id, ok: false, error: toPlainError(error) });
  }
}
