import { stopsOf } from './frame-edge.ts';
import type { PictureBox, PlaceOf } from './frame-edge.ts';
import { HiddenMap } from './hidden-map.ts';
import type { HiddenMapOptions } from './hidden-map.ts';
import { tileSide } from './picture-tiles.ts';
import type { PictureTile, TiledSide } from './picture-tiles.ts';
import type { Camera } from './scene.ts';

/** A picture in whole CSS px; `pixelRatio` is its resolution ÷ 96. */
export interface PictureOrder extends Omit<HiddenMapOptions, 'edge' | 'labelRoom'> {
  readonly camera: Camera;
  /** What will lie over the picture: nothing is written there. */
  readonly covered?: PictureBox | undefined;
}

/** Half of what the name of a district with its value takes, and as much as a pin reaches into it. */
const NAME_PX = [46, 36] as const;

/**
 * Draws a map at exactly the size asked for, however large. It waits until all is drawn, so that the same order makes
 * the same picture.
 *
 * @throws AppError `map/no-webgl`, or `map/not-drawn` where this computer cannot draw it at its size and scale
 * @throws the signal's reason when it is aborted
 */
export async function drawMapPicture(order: PictureOrder, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const { widthPx, heightPx, pixelRatio } = order;
  const [columns, rows] = [tileSide(widthPx, pixelRatio), tileSide(heightPx, pixelRatio)];
  const placeOf: PlaceOf = (x, y) => {
    const { longitude, latitude } = cameraAt(order, x, y);
    return [longitude, latitude];
  };
  const edge = stopsOf(widthPx, heightPx, order.covered ?? null, placeOf);
  const [west, north] = placeOf(widthPx / 2 - NAME_PX[0], heightPx / 2 - NAME_PX[1]);
  const labelRoom = [order.camera.longitude - west, north - order.camera.latitude] as const;
  const map = await HiddenMap.open({ ...order, edge, labelRoom, widthPx: columns.mapPx, heightPx: rows.mapPx }, signal);
  try {
    const picture = document.createElement('canvas');
    picture.width = Math.round(widthPx * pixelRatio);
    picture.height = Math.round(heightPx * pixelRatio);
    const context = picture.getContext('2d', { alpha: false, willReadFrequently: true });
    if (context === null) throw new Error('no canvas to draw the map on');
    for (const row of rows.tiles) {
      for (const column of columns.tiles) {
        const drawn = await map.draw(cameraAt(order, middleOf(column, columns), middleOf(row, rows)));
        const px = (cssPx: number) => Math.round(cssPx * pixelRatio);
        const [left, top, width, height] = [px(column.fromPx), px(row.fromPx), px(column.lengthPx), px(row.lengthPx)];
        context.drawImage(drawn, px(columns.overlapPx), px(rows.overlapPx), width, height, left, top, width, height);
      }
    }
    return picture;
  } finally {
    map.close();
  }
}

/** Of the map that draws a tile, CSS px from the beginning of the picture's side. */
function middleOf({ fromPx }: PictureTile, { overlapPx, mapPx }: TiledSide): number {
  return fromPx - overlapPx + mapPx / 2;
}

/** The camera whose middle is at a place of the picture, CSS px from its upper left corner. */
function cameraAt({ camera, widthPx, heightPx }: PictureOrder, x: number, y: number): Camera {
  const { longitude, latitude, zoom } = camera;
  const worldPx = 512 * 2 ** zoom;
  const mercator = Math.asinh(Math.tan((latitude * Math.PI) / 180)) - ((y - heightPx / 2) / worldPx) * 2 * Math.PI;
  return {
    longitude: longitude + ((x - widthPx / 2) / worldPx) * 360,
    latitude: (Math.atan(Math.sinh(mercator)) * 180) / Math.PI,
    zoom,
  };
}
