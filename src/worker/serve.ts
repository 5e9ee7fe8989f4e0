import { planAssessment } from '../analyse/assess-city.ts';
import { cityLayers } from '../analyse/city-layers.ts';
import { blobBytes } from '../intake/file-bytes.ts';
import { loadLayer } from '../intake/load-layer.ts';
import { measureItems } from '../intake/measure-items.ts';
import type { ImportSource, ImportedLayer } from '../model/import.ts';
import type { Inspection } from '../model/inspection.ts';
import type { ConflictReport } from '../model/conflict.ts';
import { toPlainError } from '../model/error.ts';
import type { Progress } from '../model/progress.ts';
import { runTasksHere } from './area-pool.ts';
import type { RunTasks } from './area-pool.ts';
import { withLarge } from './large-layer.ts';
import { partsOf } from './layers-on-the-way.ts';
import { packLayer, unpackInWorker } from './pack-layer.ts';
import type { CallName, Input, NextPart, Output, Port, Reply, Request } from './protocol.ts';
import { seldom } from './seldom.ts';
import { TaskProgress, reportPlanning } from './task-progress.ts';
import { pack, unpack } from './wire.ts';

type DrawPatches = (report: ConflictReport) => ConflictReport;

/** What a handler may do besides answering. */
interface Job {
  readonly runTasks: RunTasks;
  /** Adds what the map draws of patches. */
  readonly drawPatches: DrawPatches;
  /** Tells the window how far the work is. */
  readonly report: (progress: Progress) => void;
}

type Handler<K extends CallName> = (input: Input<K>, job: Job) => Output<K> | Promise<Output<K>>;

const handlers: { readonly [K in CallName]: Handler<K> } = {
  'read-layer': async ({ spec, file, data }) => {
    const checked = await loadLayer(spec, file, data instanceof Blob ? await blobBytes(file, data) : data);
    return { ...checked, layer: withLarge(checked.layer), areasM2: measureItems(checked) };
  },
  'assess': async ({ layers, failed, settings }, { runTasks, report }) => {
    const { tasks, gather } = planAssessment(cityLayers(layers, failed), settings, () => reportPlanning(report));
    const progress = new TaskProgress(tasks, report);
    const figures = await runTasks(tasks.map(({ task }) => task), (at, share) => progress.report(at, share));
    return gather(figures);
  },
  // What a map that is only looked at never asks for is loaded when it is asked for.
  'conflicts': async ({ layers, options }, { report, drawPatches }) => {
    const { findConflicts } = await import('../analyse/plans/find-conflicts.ts');
    return drawPatches(findConflicts(layers, options, report));
  },
  'inspect-files': async ({ files, present }, { report }) => {
    const { inspectFiles } = await import('../intake/inspect-files.ts');
    let first: FirstLayer | null = null;
    const sources = await inspectFiles(files, present, {
      tell: (at, step, share) => report({ step, share, position: at + 1, count: files.length }),
      onFirst: (imported, source) => { first ??= { imported, source }; },
    });
    return inspectionOf(sources, first);
  },
  'import-layer': async (request, { report }) => {
    const { importLayer } = await import('../intake/import-layer.ts');
    const imported = await importLayer(request, (step, share) => report({ step, share, position: 1, count: 1 }));
    return { ...imported, layer: withLarge(imported.layer) };
  },
  'write-layer': async ({ layer }, { report }) => {
    const { layerText } = await import('../intake/layer-text.ts');
    return { text: layerText(layer, (share) => report({ step: 'write', share, position: 1, count: 1 })) };
  },
};

interface FirstLayer {
  readonly imported: ImportedLayer;
  readonly source: number;
}

/** The layer beside the rest, as layers cross as members only. */
function inspectionOf(sources: readonly ImportSource[], found: FirstLayer | null): Inspection {
  if (found === null) return { sources, layer: null, first: null };
  const { imported: { layer, ...first }, source } = found;
  return { sources, layer: withLarge(layer), first: { ...first, source } };
}

/**
 * Answers the calls that arrive on `port`. The client sends the next one when it has the answer to the last.
 *
 * @param runTasks who measures; without, this worker does it alone
 * @param drawPatches prepares what plans disagree on for the map; without, the map does it
 */
export function serve(port: Port, runTasks: RunTasks = runTasksHere, drawPatches: DrawPatches = (report) => report): void {
  let goOn: () => void = () => undefined;
  const nextAsked = () => new Promise<void>((resolve) => { goOn = resolve; });
  port.onmessage = ({ data }: MessageEvent<Request | NextPart>) => {
    if ('nextOf' in data) goOn();
    else void answer(data, port, { runTasks, drawPatches, nextAsked });
  };
}

interface Surroundings extends Pick<Job, 'runTasks' | 'drawPatches'> {
  /** Resolves when the window asks for the next part of a layer. */
  readonly nextAsked: () => Promise<void>;
}

/** One request to one reply. It never throws: a failure is a reply as well, also where the output cannot be sent. */
async function answer<K extends CallName>(
  { id, call, input }: Request<K>, port: Port, { nextAsked, ...helpers }: Surroundings,
): Promise<void> {
  const send = (reply: Reply, transfer: ArrayBuffer[] = []) => port.postMessage(reply, transfer);
  try {
    const layers = await Promise.all(input.layers.map(unpackInWorker));
    // The client packed an input of this call.
    const output = await handlers[call](unpack(input.value, layers) as Input<K>, {
      ...helpers,
      report: seldom((progress) => send({ id, progress }), ({ step, position }) => `${step} ${position}`),
    });
    const packed = pack(output, (layer) => packLayer(layer, true));
    for (const [part, transfer] of partsOf(packed.layers)) {
      const asked = nextAsked();
      send({ id, part }, transfer);
      await asked;
    }
    send({ id, ok: true, output: packed.value });
  } catch (error) {
    send({ id, ok: false, error: toPlainError(error) });
  }
}
