import type { Box } from '../model/geometry-box.ts';
import type { MapCanvas } from './map-canvas.ts';
import type { MapHost } from './map-host.ts';
import { isSameCamera } from './scene.ts';
import type { Camera } from './scene.ts';

/** Where a map begins, also one that was taken down and is made again. */
export class FirstView {
  /** The last map had not been moved from where it began. */
  #wasHome = false;
  /** What is to be in view as soon as there is a map. */
  wanted: Box | null = null;

  /** A map is taken down. */
  leave({ home }: MapCanvas): void {
    this.#wasHome = home?.isHome === true;
  }

  /** At what is wanted, once; else at all of the city where the last map was there; else where that was. @param last its camera */
  next({ camera, bounds, floating }: MapHost, last: Camera | null) {
    const { wanted } = this;
    this.wanted = null;
    const isAsLeft = camera === null || (last !== null && isSameCamera(camera, last));
    const home = this.#wasHome && isAsLeft ? bounds : null;
    return { start: wanted ?? home ?? camera ?? last ?? bounds, staysHome: floating && wanted === null, wanted };
  }
}
