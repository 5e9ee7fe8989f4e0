/** A source of numbers from 0 to 1, the same for the same seed on every machine (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: string): Random {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A smooth landscape of hills from 0 to 1, about `sizeM` wide (value noise). */
export function hills(seed: string, sizeM: number): (x: number, y: number) => number {
  const start = hash(seed);
  const height = (column: number, row: number) => corner(start, column, row);
  return (x, y) => {
    const [column, row] = [Math.floor(x / sizeM), Math.floor(y / sizeM)];
    const [u, v] = [eased(x / sizeM - column), eased(y / sizeM - row)];
    const south = height(column, row) * (1 - u) + height(column + 1, row) * u;
    const north = height(column, row + 1) * (1 - u) + height(column + 1, row + 1) * u;
    return south * (1 - v) + north * v;
  };
}

function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

function corner(start: number, column: number, row: number): number {
  let mixed = start ^ Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** FNV-1a over the UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
