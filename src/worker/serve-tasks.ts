import { runAreaTask } from '../analyse/area/area-task.ts';
import type { AreaFigures, AreaTask } from '../analyse/area/area-task.ts';
import { toPlainError } from '../model/error.ts';
import type { PlainError } from '../model/error.ts';
import { seldom } from './seldom.ts';
import type { Port } from './protocol.ts';

/** While it measures the worker says how far it is; then figures or an error end the task. */
export type TaskReply =
  | { readonly share: number }
  | { readonly figures: AreaFigures }
  | { readonly error: PlainError };

/** Does the tasks that arrive on `port`; the next one is sent when the last has its figures. */
export function serveTasks(port: Port): void {
  port.onmessage = ({ data }: MessageEvent<AreaTask>) => port.postMessage(replyTo(data, port), []);
}

function replyTo(task: AreaTask, port: Port): TaskReply {
  try {
    return { figures: runAreaTask(task, seldom((share) => port.postMessage({ share } satisfies TaskReply, []))) };
  } catch (error) {
    return { error: toPlainError(error) };
  }
}
