import type { PictureOrder } from '../../map/map-picture.ts';
import type { Sheet } from '../../sheet/lay-out.ts';
import { SHEET_FONTS } from '../../sheet/to-svg.ts';
import { cssPx, zoomOfScale } from '../../sheet/true-scale.ts';
import type { State } from '../../store/state.ts';
import type { MapInput } from '../map-inputs.ts';

/** The picture that a sheet's frame takes, at the sheet's scale. */
export function pictureOrder({ map }: Sheet, state: State, { layers, view }: MapInput, pixelRatio: number): PictureOrder {
  const { project, indicator, assessment, selectedDistrictId, language } = state;
  const [longitude, latitude] = map.centre;
  return {
    scene: {
      layers, view, indicator, assessment, selectedDistrictId, language,
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
export function pictureInputs(sheet: Sheet, state: State, { layers, view }: MapInput) {
  const { project, indicator, assessment, selectedDistrictId, language } = state;
  return { parts: [layers, view, assessment], words: JSON.stringify([sheet.map, indicator, selectedDistrictId, language, project?.palette]) };
}
