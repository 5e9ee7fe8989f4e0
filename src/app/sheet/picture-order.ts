import type { PictureOrder } from '../../map/map-picture.ts';
import type { Sheet } from '../../sheet/lay-out.ts';
import { SHEET_FONTS } from '../../sheet/to-svg.ts';
import { cssPx, zoomOfScale } from '../../sheet/true-scale.ts';
import type { State } from '../../store/state.ts';

/** The picture that a sheet's frame takes, at the sheet's scale: the project's layers, and nothing that is only looked at. */
export function pictureOrder({ map }: Sheet, state: State, pixelRatio: number): PictureOrder {
  const { project, layers, indicator, assessment, selectedDistrictId, language } = state;
  const [longitude, latitude] = map.centre;
  return {
    scene: {
      layers: layers.flatMap(({ status }) => (status.kind === 'ready' ? [status.layer] : [])),
      view: layers.map(({ spec, visible, opacity }) => ({ id: spec.id, visible, opacity })),
      indicator, assessment, selectedDistrictId, language,
      selectedFeature: null, highlighted: [], places: [], conflicts: [], selectedConflictId: null,
      palette: project?.palette ?? 'screen', planIsGround: false, planLetter: null,
    },
    camera: { longitude, latitude, zoom: zoomOfScale(map.scale, latitude) },
    widthPx: Math.round(cssPx(map.widthMm)),
    heightPx: Math.round(cssPx(map.heightMm)),
    pixelRatio,
    families: SHEET_FONTS,
  };
}

/** What the picture depends on: objects by identity, numbers and names as words. */
export function pictureInputs({ map }: Sheet, state: State): readonly unknown[] {
  const { project, layers, indicator, assessment, selectedDistrictId, language } = state;
  return [layers, assessment, JSON.stringify([map, indicator, selectedDistrictId, language, project?.palette])];
}
