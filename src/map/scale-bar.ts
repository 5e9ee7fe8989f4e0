import { barLengthM } from '../paint/bar-length.ts';

export interface ScaleBar {
  /** 1, 2 or 5 and zeros. */
  readonly lengthM: number;
  readonly widthPx: number;
}

/** Metres for one px at the equator at zoom 0, on tiles of 512 px: 2π · 6 378 137 ÷ 512. */
const METRES_PER_PX = 78_271.516_964;

/** Metres of ground for one px of a Mercator map. */
export function metresPerPx(latitude: number, zoom: number): number {
  return (METRES_PER_PX * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom;
}

/** The longest round length that fits `widest` px, for the latitude in the middle of the map. */
export function scaleBar(latitude: number, zoom: number, widest: number): ScaleBar {
  const metres = metresPerPx(latitude, zoom);
  const most = metres * widest;
  const lengthM = barLengthM(most);
  return { lengthM, widthPx: lengthM / metres };
}
