import type { Language } from '../../model/language.ts';
import type { Typefaces } from '../font/typefaces.ts';
import type { Sheet } from '../lay-out.ts';
import { FontSubset } from './font-subset.ts';
import { POINTS, pageContent } from './page-content.ts';
import { embedFont } from './pdf-font.ts';
import { embedPng } from './pdf-image.ts';
import { PdfObjects, ascii, pdfNumber, pdfText } from './pdf-objects.ts';
import type { Ref } from './pdf-objects.ts';

export interface PdfSheet {
  readonly sheet: Sheet;
  /** Its line among the bookmarks. */
  readonly title: string;
  /** The picture of its map; see `embedPng` for what it may be. */
  readonly picture: Uint8Array;
}

/** Sheets as one PDF: text that can be selected, all but the map as vectors, a bookmark for each sheet. */
export function toPdf(sheets: readonly PdfSheet[], faces: Typefaces, title: string, language: Language): Uint8Array<ArrayBuffer> {
  const file = new PdfObjects();
  const fonts = { regular: new FontSubset(faces, false), bold: new FontSubset(faces, true) };
  const [tree, regular, bold] = [file.reserve(), file.reserve(), file.reserve()];
  const pages: Ref[] = [];
  const marked: (readonly [string, Ref])[] = [];
  for (const { sheet: { pages: drawn, paper }, title: bookmark, picture } of sheets) {
    const map = embedPng(file, picture);
    const box = `[0 0 ${pdfNumber(paper.widthMm * POINTS)} ${pdfNumber(paper.heightMm * POINTS)}]`;
    for (const [index, marks] of drawn.entries()) {
      const content = file.addStream(ascii(pageContent(marks, paper, fonts)));
      const resources = `<< /Font << /Regular ${regular} /Bold ${bold} >> /XObject << /Map ${map} >> >>`;
      const page = file.add(`<< /Type /Page /Parent ${tree} /MediaBox ${box} /Resources ${resources} /Contents ${content} >>`);
      pages.push(page);
      if (index === 0) marked.push([bookmark, page]);
    }
  }
  file.set(tree, `<< /Type /Pages /Kids [${pages.join(' ')}] /Count ${pages.length} >>`);
  embedFont(file, regular, fonts.regular, 'NotoSansSC-Regular');
  embedFont(file, bold, fonts.bold, 'NotoSansSC-Bold');
  const root = file.add(
    `<< /Type /Catalog /Pages ${tree} /Outlines ${outlines(marked, file)} /PageMode ${marked.length > 1 ? '/UseOutlines' : '/UseNone'} /Lang (${language}) >>`,
  );
  const info = file.add(`<< /Title ${pdfText(title)} /Producer ${pdfText('Garden City Map')} >>`);
  return file.write(root, info);
}

function outlines(marked: readonly (readonly [string, Ref])[], file: PdfObjects): Ref {
  const list = file.reserve();
  const refs = marked.map(() => file.reserve());
  for (const [index, [words, page]] of marked.entries()) {
    const own = refs[index] ?? list;
    const [before, after] = [refs[index - 1], refs[index + 1]];
    const beside = `${before === undefined ? '' : ` /Prev ${before}`}${after === undefined ? '' : ` /Next ${after}`}`;
    file.set(own, `<< /Title ${pdfText(words)} /Parent ${list} /Dest [${page} /Fit]${beside} >>`);
  }
  file.set(list, `<< /Type /Outlines /First ${refs[0] ?? list} /Last ${refs.at(-1) ?? list} /Count ${refs.length} >>`);
  return list;
}
