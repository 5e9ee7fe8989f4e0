import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Case } from './cases.ts';
import type { Request, Turn } from './child.ts';
import { WAYS } from './ways.ts';
import type { Way } from './way.ts';
import { median } from './median.ts';

const TURNS = 5;
/** Seconds; what takes longer has only as many turns. */
const LONG = 4;
const TURNS_IF_LONG = 2;
const VERY_LONG = 15;

export interface Measurement {
  readonly name: string;
  /** Medians; extrapolated where `share` is below 1. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly share: number;
  readonly areasM2: readonly number[];
  readonly note: string;
}

/**
 * Each way in a process of its own, so that none compiles or clears up for
 * another. They take their turns one after the other, round by round, so that
 * whatever else the machine does meets all of them. Before that each is warmed up,
 * but for the cold one, which gets a fresh process for each turn.
 */
export async function measureCase(of: Case, isWanted: (way: string) => boolean): Promise<readonly Measurement[]> {
  const ways = WAYS.filter((way) => way.takes(of) && isWanted(way.name));
  const turns = new Map(ways.map((way) => [way, [] as Turn[]]));
  const children = new Map<Way, ChildProcess>();
  for (const way of ways) if (way.isCold !== true) children.set(way, await startChild(of, way));
  const warmUps = new Map<Way, Turn>();
  for (const [way, child] of children) warmUps.set(way, await ask(child, 'warm up'));
  for (let round = 0; round < TURNS; round++) {
    for (const way of ways) {
      const done = turns.get(way)!;
      const known = warmUps.get(way)?.seconds ?? 0;
      // What takes that long was warm after a fraction of its first turn.
      if (known > VERY_LONG) continue;
      if (known > LONG && round >= TURNS_IF_LONG) continue;
      const child = children.get(way);
      done.push(child === undefined ? await coldTurn(of, way) : await ask(child, 'turn'));
    }
  }
  for (const child of children.values()) child.kill();
  return ways.map((way) => summary(way, turns.get(way)!.length > 0 ? turns.get(way)! : [warmUps.get(way)!]));
}

async function startChild(of: Case, way: Way): Promise<ChildProcess> {
  // Forked with the options of this process, which reads TypeScript.
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [of.name, way.name], { serialization: 'advanced' });
  await answerOf(child);
  return child;
}

async function coldTurn(of: Case, way: Way): Promise<Turn> {
  const child = await startChild(of, way);
  const turn = await ask(child, 'turn');
  child.kill();
  return turn;
}

async function ask(child: ChildProcess, request: Request): Promise<Turn> {
  child.send(request);
  // The only other message is the first one, and it was waited for.
  return await answerOf(child) as Turn;
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const end = once(child, 'exit', { signal: ended.signal }).then(
    ([code]): unknown[] => {
      throw new Error(`A child ended with ${String(code)}`);
    },
    () => [],
  );
  const [answer] = await Promise.race([once(child, 'message'), end]) as unknown[];
  ended.abort();
  return answer;
}

function summary({ name }: Way, turns: readonly Turn[]): Measurement {
  const last = turns.at(-1)!;
  return {
    name,
    seconds: median(turns.map(({ seconds, share }) => seconds / share)),
    cpuSeconds: median(turns.map(({ cpuSeconds, share }) => cpuSeconds / share)),
    share: last.share,
    areasM2: last.areasM2,
    note: last.note ?? '',
  };
}
