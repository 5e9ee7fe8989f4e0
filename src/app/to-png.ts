import { cameraOf } from '../map/fit-box.ts';
import { drawMapPicture } from '../map/map-picture.ts';
import { readyLayers } from '../store/ready-layers.ts';
import type { State } from '../store/state.ts';
import type { GcmPngOptions } from './public-types.ts';

/** The map as it is on show, as a picture in the light theme. */
export async function toPng(
  state: State, host: HTMLElement, { width, height, pixelRatio = 2 }: GcmPngOptions,
): Promise<Blob> {
  const { project, indicator, assessment, selectedDistrictId, language } = state;
  if (project === null) throw new DOMException('There is no map to be drawn.', 'InvalidStateError');
  const [widthPx, heightPx] = [Math.round(width ?? host.clientWidth), Math.round(height ?? host.clientHeight)];
  const canvas = await drawMapPicture({
    scene: {
      layers: readyLayers(state),
      view: state.layers.map(({ spec, visible, opacity }) => ({ id: spec.id, visible, opacity })),
      indicator, assessment, selectedDistrictId, language,
      selectedFeature: null, highlighted: [], places: [], conflicts: [], selectedConflictId: null,
      palette: project.palette, planIsGround: false, planLetter: null,
    },
    // A map that was not seen yet has not told where it looks.
    camera: state.camera ?? cameraOf(project.view.bbox, widthPx, heightPx),
    widthPx,
    heightPx,
    pixelRatio,
    families: getComputedStyle(host).fontFamily,
  }, new AbortController().signal);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new DOMException('The picture is too large.', 'QuotaExceededError')) : resolve(blob)));
  });
}
