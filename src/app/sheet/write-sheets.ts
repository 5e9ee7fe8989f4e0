import type { Language } from '../../model/language.ts';
import type { NamedFile, SheetFormat, SheetProgress } from '../../model/sheet.ts';
import { PdfDocument } from '../../sheet/pdf/pdf-document.ts';
import { fileName } from '../file-name.ts';
import type { SheetSet } from './atlas.ts';
import { sheetPages, sheetPicture } from './sheet-pages.ts';

/** How a long work is followed and ended. */
export interface Work {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SheetProgress) => void;
}

/**
 * Sheets as files: one PDF, or a PNG or SVG for each page. One picture at a time is in the page's memory; what is
 * written is the browser's to keep.
 *
 * @throws AppError of `drawMapPicture`
 * @throws the signal's reason when it is aborted
 */
export async function writeSheets(set: SheetSet, format: SheetFormat, language: Language, work: Work): Promise<readonly NamedFile[]> {
  return format === 'pdf' ? [await writePdf(set, language, work)] : writePages(set, format, work);
}

async function writePdf({ title, sheets }: SheetSet, language: Language, { signal, onProgress }: Work): Promise<NamedFile> {
  const [first] = sheets;
  if (first === undefined) throw new RangeError('no sheet to write');
  const pdf = new PdfDocument(first.faces);
  for (const [at, made] of sheets.entries()) {
    onProgress({ sheet: at + 1, sheets: sheets.length });
    pdf.add({ sheet: made.sheet, title: made.name, picture: await sheetPicture(made, signal) });
  }
  return { name: fileName(title, 'pdf'), content: pdf.finish(title, language) };
}

async function writePages(
  { sheets }: SheetSet, format: Exclude<SheetFormat, 'pdf'>, { signal, onProgress }: Work,
): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const [at, made] of sheets.entries()) {
    onProgress({ sheet: at + 1, sheets: sheets.length });
    const number = sheets.length === 1 ? '' : `${String(at + 1).padStart(String(sheets.length).length, '0')} `;
    const pages = await sheetPages(made, format, signal);
    for (const [page, content] of pages.entries()) {
      const ending = pages.length === 1 ? '' : ` ${page + 1}`;
      files.push({ name: fileName(number + made.contents.title, format, ending), content });
    }
  }
  return files;
}
