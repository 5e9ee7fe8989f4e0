import type { Feature, FeatureCollection, Point } from 'geojson';
import type { MapLibreMap } from './maplibre.ts';

/** Px of the edge that one stop takes. */
const STEP_PX = 32;
const LAYER = 'frame-edge';

/** Where a place of a picture lies: longitude and latitude of px from its upper left corner. */
export type PlaceOf = (x: number, y: number) => readonly [number, number];

/** CSS px from the upper left corner of a picture. */
export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Stops along the four edges of a picture, and all over what will be covered. A name that would be written there, and so
 * be cut on paper, meets one of them: it stands elsewhere then, or not at all.
 */
export function stopsOf(widthPx: number, heightPx: number, covered: PictureBox | null, placeOf: PlaceOf): FeatureCollection<Point> {
  const stop = (lies: keyof typeof SIDES) => ([x, y]: readonly [number, number]): Feature<Point> =>
    ({ type: 'Feature', properties: { image: `${LAYER}-${lies}` }, geometry: { type: 'Point', coordinates: [...placeOf(x, y)] } });
  return {
    type: 'FeatureCollection',
    features: [
      // Under the upper edge a value would stand without the name above it.
      ...along(widthPx).map((x) => [x, 0] as const).map(stop('square')),
      ...along(widthPx).map((x) => [x, heightPx] as const).map(stop('flat')),
      ...along(heightPx).flatMap((y) => [[0, y], [widthPx, y]] as const).map(stop('upright')),
      ...(covered === null ? [] : along(covered.widthPx).flatMap((x) =>
        along(covered.heightPx).map((y) => [covered.x + x, covered.y + y] as const)).map(stop('square'))),
    ],
  };
}

/** Middles of stops that follow each other without a gap. */
function along(lengthPx: number): readonly number[] {
  const count = Math.ceil(lengthPx / STEP_PX);
  return Array.from({ length: count }, (_, at) => ((at + 0.5) / count) * lengthPx);
}

/** Width and height of stops, px. */
const SIDES = { flat: [STEP_PX, 1], upright: [1, STEP_PX], square: [STEP_PX, STEP_PX] } as const;

/** Puts the stops on top of a map that is drawn for a picture: nothing is to be seen of them. */
export function blockEdge(map: MapLibreMap, stops: FeatureCollection<Point>): void {
  for (const [lies, [width, height]] of Object.entries(SIDES)) {
    map.addImage(`${LAYER}-${lies}`, { width, height, data: new Uint8Array(width * height * 4) });
  }
  map.addSource(LAYER, { type: 'geojson', data: stops });
  // MapLibre places what lies on top first.
  map.addLayer({
    id: LAYER, source: LAYER, type: 'symbol',
    layout: { 'icon-image': ['get', 'image'], 'icon-allow-overlap': true, 'icon-padding': 0 },
  });
}
