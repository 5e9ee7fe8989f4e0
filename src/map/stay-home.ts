import type { Box } from '../model/geometry-box.ts';
import { fitBox } from './fit-box.ts';
import type { MapLibreMap } from './maplibre.ts';

/** Has a map show all of a box again when its place becomes larger or smaller, until somebody moves it. */
export class StayHome {
  readonly #map: MapLibreMap;
  readonly #fit: () => void;
  isHome = true;

  constructor(map: MapLibreMap, box: Box) {
    this.#map = map;
    this.#fit = () => fitBox(map, box, 0);
    map.on('resize', this.#fit);
    map.on('movestart', ({ originalEvent }) => { if (originalEvent !== undefined) this.leave(); });
  }

  leave(): void {
    this.isHome = false;
    this.#map.off('resize', this.#fit);
  }
}
