import { drawMapPicture } from '../../map/map-picture.ts';
import type { NamedFile } from '../../model/sheet.ts';
import { plainMap } from '../../sheet/plain-map.ts';
import { fileName } from '../file-name.ts';
import type { MadeSheet } from './make-sheet.ts';
import { pictureOrder } from './picture-order.ts';
import { pngPage } from './sheet-pages.ts';

/**
 * The map of a sheet by itself as PNG, at the sheet's resolution.
 *
 * @throws AppError of `drawMapPicture`
 * @throws the signal's reason when it is aborted
 */
export async function mapFile({ sheet, contents, faces, state }: MadeSheet, signal: AbortSignal): Promise<NamedFile> {
  const { dpi } = contents.settings;
  const map = await drawMapPicture(pictureOrder(sheet, state, dpi / 96), signal);
  const { paper, marks } = plainMap(sheet, contents, faces.measure);
  return { name: fileName(contents.title, 'png'), content: await pngPage(marks, paper, dpi, map) };
}
