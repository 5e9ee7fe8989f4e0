import { CASES } from './cases.ts';
import type { Outcome } from './way.ts';
import { WAYS } from './ways.ts';

export type Request = 'warm up' | 'turn';

/** What a child answers: how long its turn took; of a warm-up, its first. */
export interface Turn extends Outcome {
  readonly seconds: number;
  /** Of all threads of the process, which compiler, garbage collector and workers have as well. */
  readonly cpuSeconds: number;
}

/** Compilers are done with the hot code after this many turns, or as many as fit into this time. */
const WARM_AFTER_TURNS = 15;
const WARM_AFTER_SECONDS = 3;

const [, , caseName, wayName] = process.argv;
const of = CASES.find(({ name }) => name === caseName);
const way = WAYS.find(({ name, takes }) => name === wayName && of !== undefined && takes(of));
if (of === undefined || way === undefined) throw new Error(`No case ${caseName} by ${wayName}`);
const run = await way.prepare(of);

process.on('message', (request: Request) => {
  void (request === 'warm up' ? warmUp() : takeTurn()).then((turn) => process.send?.(turn));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function takeTurn(): Promise<Turn> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const outcome = await run();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { ...outcome, seconds, cpuSeconds: (user + system) / 1e6 };
}

async function warmUp(): Promise<Turn> {
  const first = await takeTurn();
  let { seconds } = first;
  for (let turn = 1; turn < WARM_AFTER_TURNS && seconds < WARM_AFTER_SECONDS; turn++) seconds += (await takeTurn()).seconds;
  return first;
}
