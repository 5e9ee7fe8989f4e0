import { planAssessment } from '../analyse/assess-city.ts';
import { cityLayers } from '../analyse/city-layers.ts';
import { findConflicts } from '../analyse/plans/find-conflicts.ts';
import { importLayer } from '../intake/import-layer.ts';
import { inspectFiles } from '../intake/inspect-files.ts';
import { loadLayer } from '../intake/load-layer.ts';
import { measureItems } from '../intake/measure-items.ts';
import { toPlainError } from '../model/error.ts';
import type { Progress } from '../model/progress.ts';
import { runTasksHere } from './area-pool.ts';
import type { RunTasks } from './area-pool.ts';
import type { CallName, Input, Output, Port, Reply, Request } from './protocol.ts';
import { seldom } from './seldom.ts';
import { TaskProgress } from './task-progress.ts';
import { buffersOf, pack, partsOf, unpack, withoutItems } from './wire.ts';

/** What a handler may do besides answering. */
interface Job {
  readonly runTasks: RunTasks;
  /** Tells the window how far the work is. */
  readonly report: (progress: Progress) => void;
}

type Handler<K extends CallName> = (input: Input<K>, job: Job) => Output<K> | Promise<Output<K>>;

const handlers: { readonly [K in CallName]: Handler<K> } = {
  'read-layer': async ({ spec, file, bytes }) => {
    const checked = await loadLayer(spec, file, bytes);
    return { ...checked, areasM2: measureItems(checked.layer.items) };
  },
  'assess': async ({ layers, failed, settings }, { runTasks, report }) => {
    const { tasks, gather } = planAssessment(cityLayers(layers, failed), settings);
    const progress = new TaskProgress(tasks, 'lines', report);
    const figures = await runTasks(tasks.map(({ task }) => task), (at, share) => progress.report(at, share));
    return gather(figures);
  },
  'conflicts': ({ layers, options }, { report }) => findConflicts(layers, options, report),
  'inspect-files': ({ files, present }) => inspectFiles(files, present),
  'import-layer': importLayer,
};

/**
 * Answers the calls that arrive on `port`. The client sends the next one when it has the answer to the last.
 *
 * @param runTasks who measures
 */
export function serve(port: Port, runTasks = runTasksHere): void {
  port.onmessage = ({ data }: MessageEvent<Request>) => void answer(data, port, runTasks);
}

/** One request to one reply. It never throws: a failure is a reply as well, also where the output cannot be sent. */
async function answer<K extends CallName>({ id, call, input }: Request<K>, port: Port, runTasks: RunTasks): Promise<void> {
  const send = (reply: Reply, transfer: ArrayBuffer[] = []) => port.postMessage(reply, transfer);
  try {
    // The client packed an input of this call.
    const output = await handlers[call](unpack(input) as Input<K>, {
      runTasks,
      report: seldom((progress) => send({ id, progress }), ({ step }) => step),
    });
    const packed = pack(output, true);
    for (const items of partsOf(packed)) send({ id, items });
    send({ id, ok: true, output: withoutItems(packed) }, buffersOf(packed));
  } catch (error) {
    send({ id, ok: false, error: toPlainError(error) });
  }
}
