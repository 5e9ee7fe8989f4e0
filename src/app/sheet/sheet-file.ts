import { zipOf } from '../../keep/zip-of.ts';
import { drawMapPicture } from '../../map/map-picture.ts';
import type { SheetFormat } from '../../model/sheet.ts';
import type { Mark } from '../../sheet/drawing.ts';
import { withDensity } from '../../sheet/png-density.ts';
import { toCanvas } from '../../sheet/to-canvas.ts';
import { toSvg } from '../../sheet/to-svg.ts';
import type { State } from '../../store/state.ts';
import type { MapInput } from '../map-inputs.ts';
import { pictureOrder } from './picture-order.ts';
import type { MadeSheet } from './sheet-maker.ts';

export interface SheetFile {
  readonly content: Blob;
  readonly extension: string;
}

/**
 * A sheet as a file: a PDF with all its pages; as PNG or SVG one page, or several in one ZIP, as a browser asks
 * before it saves several files.
 *
 * @throws the signal's reason when it is aborted
 */
export async function sheetFile(
  made: MadeSheet, format: SheetFormat, state: State, input: MapInput, signal: AbortSignal,
): Promise<SheetFile> {
  const { sheet, contents, faces } = made;
  const { dpi } = contents.settings;
  const canvas = await drawMapPicture(pictureOrder(sheet, state, input, dpi / 96), signal);
  const picture = await blobOf(canvas);
  if (format === 'pdf') {
    const { toPdf } = await import('../../sheet/pdf/to-pdf.ts');
    const bytes = new Uint8Array(await picture.arrayBuffer());
    const pdf = toPdf([{ sheet, title: contents.title, picture: bytes }], faces, contents.title, contents.language);
    return { content: new Blob([pdf], { type: 'application/pdf' }), extension: 'pdf' };
  }
  const pages = format === 'svg'
    ? await svgPages(made, picture)
    : await Promise.all(sheet.pages.map((marks) => pngPage(marks, made, canvas)));
  signal.throwIfAborted();
  const [only] = pages;
  if (only !== undefined && pages.length === 1) return { content: only, extension: format };
  const named = pages.map((page, index) => [`${index + 1}.${format}`, page] as const);
  return { content: await zipOf(named), extension: `${format}.zip` };
}

async function svgPages({ sheet, contents }: MadeSheet, picture: Blob): Promise<readonly Blob[]> {
  const url = await dataUrlOf(picture);
  return sheet.pages.map((marks) => new Blob([toSvg(marks, sheet.paper, url, contents.title)], { type: 'image/svg+xml' }));
}

async function dataUrlOf(picture: Blob): Promise<string> {
  const reader = new FileReader();
  const read = new Promise((done) => reader.addEventListener('load', done));
  reader.readAsDataURL(picture);
  await read;
  if (typeof reader.result !== 'string') throw new Error('the picture of the map could not be read');
  return reader.result;
}

async function pngPage(marks: readonly Mark[], { sheet: { paper }, contents }: MadeSheet, picture: HTMLCanvasElement): Promise<Blob> {
  const { dpi } = contents.settings;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((paper.widthMm / 25.4) * dpi);
  canvas.height = Math.round((paper.heightMm / 25.4) * dpi);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('no canvas to draw the sheet on');
  toCanvas(context, marks, paper, dpi / 25.4, picture);
  const png = new Uint8Array(await (await blobOf(canvas)).arrayBuffer());
  return new Blob([withDensity(png, dpi)], { type: 'image/png' });
}

async function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error(`no picture of ${canvas.width} by ${canvas.height} px could be made`);
  return blob;
}
