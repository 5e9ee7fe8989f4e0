import { drawMapPicture } from '../map/map-picture.ts';
import { readyLayers } from '../store/ready-layers.ts';
import type { State } from '../store/state.ts';
import type { GcmPngOptions } from './public-types.ts';

/** The map as it is on show, as a picture in the light theme. */
export async function toPng(
  state: State, host: HTMLElement, { width, height, pixelRatio = 2 }: GcmPngOptions,
): Promise<Blob> {
  const { project, indicator, assessment, selectedDistrictId, language, camera } = state;
  if (camera === null) throw new DOMException('There is no map to be drawn.', 'InvalidStateError');
  const canvas = await drawMapPicture({
    scene: {
      layers: readyLayers(state),
      view: state.layers.map(({ spec, visible, opacity }) => ({ id: spec.id, visible, opacity })),
      indicator, assessment, selectedDistrictId, language,
      selectedFeature: null, highlighted: [], places: [], conflicts: [], selectedConflictId: null,
      palette: project?.palette ?? 'screen', planIsGround: false, planLetter: null,
    },
    camera,
    widthPx: Math.round(width ?? host.clientWidth),
    heightPx: Math.round(height ?? host.clientHeight),
    pixelRatio,
    families: getComputedStyle(host).fontFamily,
  }, new AbortController().signal);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new DOMException('The picture is too large.', 'QuotaExceededError')) : resolve(blob)));
  });
}
