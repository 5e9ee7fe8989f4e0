import type { PictureOrder } from '../../map/map-picture.ts';
import type { Sheet } from '../../sheet/lay-out.ts';
import { SHEET_FONTS } from '../../sheet/to-svg.ts';
import { cssPx, zoomOfScale } from '../../sheet/true-scale.ts';
import type { State } from '../../store/state.ts';
import { conflictFindings } from './conflict-topic.ts';

/**
 * The picture that a sheet's frame takes, at the sheet's scale: the project's layers, and nothing that is only looked at.
 * For a wall map it has fewer px, each of them larger.
 *
 * @param pixelRatio device px for a 96th of an inch
 * @param findingId of the finding that it is about
 */
export function pictureOrder(
  { map, arrow, paper: { mapUnit } }: Sheet, state: State, pixelRatio: number, findingId: string | null = null,
): PictureOrder {
  const { project, layers, assessment, selectedDistrictId, language } = state;
  const isOfConflicts = project?.sheet.subject === 'conflicts';
  const [longitude, latitude] = map.centre;
  const px = (mm: number) => cssPx(mm) / mapUnit;
  return {
    scene: {
      layers: layers.flatMap(({ status }) => (status.kind === 'ready' ? [status.layer] : [])),
      view: layers.map(({ spec, visible, opacity }) => ({ id: spec.id, visible, opacity })),
      indicator: isOfConflicts ? null : state.indicator, assessment, selectedDistrictId, language,
      selectedFeature: null, highlighted: [], places: [], conflicts: isOfConflicts ? conflictFindings(state) : [], selectedConflictId: findingId,
      palette: project?.palette ?? 'screen', planIsGround: false, planLetter: null,
    },
    camera: { longitude, latitude, zoom: zoomOfScale(map.scale, latitude) - Math.log2(mapUnit) },
    widthPx: Math.round(px(map.widthMm)),
    heightPx: Math.round(px(map.heightMm)),
    pixelRatio: pixelRatio * mapUnit,
    families: SHEET_FONTS,
    covered: {
      x: px(arrow.x - map.x), y: px(arrow.y - map.y), widthPx: px(arrow.widthMm), heightPx: px(arrow.heightMm),
    },
  };
}

/** What the picture depends on: objects by identity, numbers and names as words. */
export function pictureInputs({ map, arrow }: Sheet, state: State): readonly unknown[] {
  const { project, layers, indicator, assessment, selectedDistrictId, language, conflicts: { result, pair, hiddenLines } } = state;
  const words = JSON.stringify([map, arrow, indicator, selectedDistrictId, language, project?.palette, project?.sheet.subject]);
  return project?.sheet.subject === 'conflicts' ? [layers, words, result, pair, hiddenLines] : [layers, assessment, words];
}
