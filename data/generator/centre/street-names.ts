import type { Path } from '../geometry/plane.ts';

const FIRST = '春夏秋冬东西南北文明和平安康永长光华育才兴盛福禄嘉祥'.match(/../g) ?? [];
const SECOND = '园苑庭河泉山林桥塘坊门里巷亭台轩舍田原岭';

/** A made-up name for a branch street, told by its number: 街 runs east to west, 路 north to south. */
export function streetName(line: Path, number: number): string {
  const [first, last] = [line[0]!, line.at(-1)!];
  const eastWest = Math.abs(last.x - first.x) >= Math.abs(last.y - first.y);
  const front = FIRST[number % FIRST.length] ?? '';
  const back = SECOND[Math.floor(number / FIRST.length) % SECOND.length] ?? '';
  return `${front}${back}${eastWest ? '街' : '路'}`;
}
