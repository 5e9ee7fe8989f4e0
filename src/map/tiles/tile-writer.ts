import { PbfWriter } from 'pbf';

/** Units along the side of a tile; MapLibre counts in the same. */
export const EXTENT = 8192;

/** Name of the one layer in each tile. */
export const TILE_LAYER = 'shapes';

export const [POINT, LINE, POLYGON] = [1, 2, 3] as const;
type Kind = typeof POINT | typeof LINE | typeof POLYGON;

type Properties = Readonly<Record<string, unknown>> | null;

const [MOVE_TO, LINE_TO, CLOSE] = [1, 2, 7] as const;

/** Writes one tile after the Mapbox Vector Tile specification 2.1, a feature at a time. */
export class TileWriter {
  readonly #pbf = new PbfWriter();
  readonly #keys = new Map<string, number>();
  readonly #values = new Map<unknown, number>();
  readonly #tags = new Map<Properties, number[]>();
  #isBegun = false;

  /** @param paths whole numbers, of points, lines or rings; of rings the closing position too */
  add(kind: Kind, paths: readonly (readonly number[])[], properties: Properties): void {
    if (!this.#isBegun) this.#begin();
    this.#pbf.writeMessage(2, (_, pbf) => {
      pbf.writePackedVarint(2, this.#tagsOf(properties));
      pbf.writeVarintField(3, kind);
      pbf.writePackedVarint(4, commandsOf(kind, paths));
    }, null);
  }

  /** The tile; of no bytes without a feature. */
  finish(): ArrayBuffer {
    if (!this.#isBegun) return new ArrayBuffer(0);
    const layer = this.#pbf;
    for (const key of this.#keys.keys()) layer.writeStringField(3, key);
    for (const value of this.#values.keys()) layer.writeMessage(4, writeValue, value);
    const tile = new PbfWriter();
    tile.writeBytesField(3, layer.finish());
    return tile.finish().slice().buffer;
  }

  #begin(): void {
    this.#isBegun = true;
    this.#pbf.writeVarintField(15, 2);
    this.#pbf.writeStringField(1, TILE_LAYER);
    this.#pbf.writeVarintField(5, EXTENT);
  }

  #tagsOf(properties: Properties): number[] {
    const known = this.#tags.get(properties);
    if (known !== undefined) return known;
    const told = Object.entries(properties ?? {}).filter(([, value]) => value !== null);
    const tags = told.flatMap(([key, value]) => [placeIn(this.#keys, key), placeIn(this.#values, value)]);
    this.#tags.set(properties, tags);
    return tags;
  }
}

function placeIn<T>(places: Map<T, number>, entry: T): number {
  const place = places.get(entry) ?? places.size;
  places.set(entry, place);
  return place;
}

function writeValue(value: unknown, pbf: PbfWriter | undefined): void {
  if (typeof value === 'string') pbf?.writeStringField(1, value);
  else if (typeof value === 'number') pbf?.writeDoubleField(3, value);
  else pbf?.writeBooleanField(7, value === true);
}

function commandsOf(kind: Kind, paths: readonly (readonly number[])[]): number[] {
  const commands: number[] = [];
  let [lastX, lastY] = [0, 0];
  const position = (path: readonly number[], at: number) => {
    const [x, y] = [path[at] ?? 0, path[at + 1] ?? 0];
    commands.push(zigzag(x - lastX), zigzag(y - lastY));
    [lastX, lastY] = [x, y];
  };
  // All points of one feature are one command.
  if (kind === POINT) {
    commands.push(command(MOVE_TO, paths.length));
    for (const path of paths) position(path, 0);
    return commands;
  }
  for (const path of paths) {
    const end = kind === POLYGON ? path.length - 2 : path.length;
    commands.push(command(MOVE_TO, 1));
    position(path, 0);
    commands.push(command(LINE_TO, end / 2 - 1));
    for (let at = 2; at < end; at += 2) position(path, at);
    if (kind === POLYGON) commands.push(command(CLOSE, 1));
  }
  return commands;
}

function command(id: number, count: number): number {
  return id | (count << 3);
}

function zigzag(number: number): number {
  return (number << 1) ^ (number >> 31);
}
