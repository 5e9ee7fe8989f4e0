import { drawMapPicture } from '../../map/map-picture.ts';
import { AppError } from '../../model/error.ts';
import type { SheetFormat } from '../../model/sheet.ts';
import type { Mark } from '../../sheet/drawing.ts';
import { withDensity } from '../../sheet/png-density.ts';
import { toCanvas } from '../../sheet/to-canvas.ts';
import { toSvg } from '../../sheet/to-svg.ts';
import { pngOf } from './canvas-png.ts';
import type { NamedSheet } from './atlas.ts';
import type { MadeSheet } from './make-sheet.ts';
import { pictureOrder } from './picture-order.ts';

/**
 * The map of a sheet as a PDF takes it; `null` for an index, whose map is drawn. Its canvas is empty again.
 *
 * @throws AppError of `drawMapPicture`
 * @throws the signal's reason when it is aborted
 */
export async function sheetPicture({ sheet, contents, state, findingId }: NamedSheet, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null> {
  if (contents.index !== null) return null;
  const map = await drawMapPicture(pictureOrder(sheet, state, contents.settings.dpi / 96, findingId), signal);
  const bytes = await (await pngOf(map)).arrayBuffer();
  signal.throwIfAborted();
  return new Uint8Array(bytes);
}

/**
 * Each page of a sheet with a map as a picture or a drawing.
 *
 * @throws AppError of `drawMapPicture`, and `map/not-drawn` for a page too large for the browser
 * @throws the signal's reason when it is aborted
 */
export async function sheetPages(made: NamedSheet, format: Exclude<SheetFormat, 'pdf'>, signal: AbortSignal): Promise<readonly Blob[]> {
  const { sheet, contents, state, findingId } = made;
  const map = await drawMapPicture(pictureOrder(sheet, state, contents.settings.dpi / 96, findingId), signal);
  return format === 'svg' ? svgPages(made, map, signal) : pngPages(made, map, signal);
}

async function svgPages({ sheet, contents }: MadeSheet, map: HTMLCanvasElement, signal: AbortSignal): Promise<readonly Blob[]> {
  const url = await dataUrlOf(await pngOf(map), signal);
  return sheet.pages.map((marks) => new Blob([toSvg(marks, sheet.paper, url, contents.title)], { type: 'image/svg+xml' }));
}

/** One after the other: a page of A0 alone takes half a gigabyte. */
async function pngPages({ sheet, contents }: MadeSheet, map: HTMLCanvasElement, signal: AbortSignal): Promise<readonly Blob[]> {
  const pages: Blob[] = [];
  for (const marks of sheet.pages) {
    signal.throwIfAborted();
    pages.push(await pngPage(marks, sheet.paper, contents.settings.dpi, map));
  }
  [map.width, map.height] = [0, 0];
  signal.throwIfAborted();
  return pages;
}

/** A page as PNG that is printed at its size. */
export async function pngPage(marks: readonly Mark[], paper: MadeSheet['sheet']['paper'], dpi: number, map: HTMLCanvasElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((paper.widthMm / 25.4) * dpi);
  canvas.height = Math.round((paper.heightMm / 25.4) * dpi);
  const { width, height } = canvas;
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new AppError('map/not-drawn', 'no canvas to draw the sheet on', { width, height });
  toCanvas(context, marks, paper, dpi / 25.4, map);
  const png = new Uint8Array(await (await pngOf(canvas)).arrayBuffer());
  return new Blob([withDensity(png, dpi)], { type: 'image/png' });
}

async function dataUrlOf(picture: Blob, signal: AbortSignal): Promise<string> {
  const reader = new FileReader();
  const stop = () => reader.abort();
  signal.addEventListener('abort', stop);
  const ended = new Promise((done) => reader.addEventListener('loadend', done));
  reader.readAsDataURL(picture);
  await ended;
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (typeof reader.result !== 'string') throw reader.error ?? new Error('the picture of the map could not be read');
  return reader.result;
}
