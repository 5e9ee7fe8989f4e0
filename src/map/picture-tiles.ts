/** A picture of more px is drawn in tiles: every browser's WebGL has this many. */
export const MOST_PX = 4096;

/**
 * Tiles begin at whole multiples of this, an inch: at each resolution that is a whole number of device px, so that
 * tiles meet between two px. It is also how far a tile looks beyond its own part, so that what is written across its
 * edge is written whole.
 */
const STEP_PX = 96;

export interface PictureTile {
  /** CSS px from the beginning of the side. */
  readonly fromPx: number;
  readonly lengthPx: number;
}

/** One side of a picture, parted into tiles; CSS px. */
export interface TiledSide {
  readonly tiles: readonly PictureTile[];
  /** What each tile shows before and behind its own part. */
  readonly overlapPx: number;
  /** Of the map that draws each of the tiles, with the overlap: at most {@link MOST_PX} device px. */
  readonly mapPx: number;
}

/** @param pixelRatio device px for a CSS px */
export function tileSide(sidePx: number, pixelRatio: number): TiledSide {
  if (Math.round(sidePx * pixelRatio) <= MOST_PX) {
    return { tiles: [{ fromPx: 0, lengthPx: sidePx }], overlapPx: 0, mapPx: sidePx };
  }
  const mapPx = Math.floor(MOST_PX / (STEP_PX * pixelRatio)) * STEP_PX;
  const tilePx = mapPx - 2 * STEP_PX;
  const tiles = Array.from({ length: Math.ceil(sidePx / tilePx) }, (_, index) => {
    const fromPx = index * tilePx;
    return { fromPx, lengthPx: Math.min(tilePx, sidePx - fromPx) };
  });
  return { tiles, overlapPx: STEP_PX, mapPx };
}
