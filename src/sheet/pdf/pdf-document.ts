import type { Language } from '../../model/language.ts';
import type { Typefaces } from '../font/typefaces.ts';
import type { Sheet } from '../lay-out.ts';
import { FontSubset } from './font-subset.ts';
import { POINTS, pageContent } from './page-content.ts';
import type { PageFonts } from './page-content.ts';
import { embedFont } from './pdf-font.ts';
import { embedPng } from './pdf-image.ts';
import { PdfObjects, ascii, pdfNumber, pdfText } from './pdf-objects.ts';
import type { Ref } from './pdf-objects.ts';

export interface PdfSheet {
  readonly sheet: Sheet;
  /** Its line among the bookmarks. */
  readonly title: string;
  /** The picture of its map; see `embedPng` for what it may be. `null`: its map is drawn. */
  readonly picture: Uint8Array<ArrayBuffer> | null;
}

/**
 * A PDF that gets its sheets one after the other, so that of all their pictures one at a time is in the page's memory:
 * text that can be selected, all but the map as vectors, a bookmark for each sheet.
 */
export class PdfDocument {
  readonly #file = new PdfObjects();
  readonly #fonts: PageFonts;
  readonly #tree = this.#file.reserve();
  readonly #regular = this.#file.reserve();
  readonly #bold = this.#file.reserve();
  readonly #pages: Ref[] = [];
  readonly #marked: (readonly [string, Ref])[] = [];

  /** @param faces with the signs of all sheets that will be added */
  constructor(faces: Typefaces) {
    this.#fonts = { regular: new FontSubset(faces, false), bold: new FontSubset(faces, true) };
  }

  add({ sheet: { pages, paper }, title, picture }: PdfSheet): void {
    const file = this.#file;
    const map = picture === null ? '' : ` /XObject << /Map ${embedPng(file, picture)} >>`;
    const resources = `<< /Font << /Regular ${this.#regular} /Bold ${this.#bold} >>${map} >>`;
    const box = `[0 0 ${pdfNumber(paper.widthMm * POINTS)} ${pdfNumber(paper.heightMm * POINTS)}]`;
    for (const [index, marks] of pages.entries()) {
      const content = file.addStream(ascii(pageContent(marks, paper, this.#fonts)));
      const page = file.add(
        `<< /Type /Page /Parent ${this.#tree} /MediaBox ${box} /Resources ${resources} /Contents ${content} >>`,
      );
      this.#pages.push(page);
      if (index === 0) this.#marked.push([title, page]);
    }
  }

  /** The whole file; nothing can be added to it any more. */
  finish(title: string, language: Language): Blob {
    const file = this.#file;
    file.set(this.#tree, `<< /Type /Pages /Kids [${this.#pages.join(' ')}] /Count ${this.#pages.length} >>`);
    embedFont(file, this.#regular, this.#fonts.regular, 'NotoSansSC-Regular');
    embedFont(file, this.#bold, this.#fonts.bold, 'NotoSansSC-Bold');
    const mode = this.#marked.length > 1 ? '/UseOutlines' : '/UseNone';
    const root = file.add(
      `<< /Type /Catalog /Pages ${this.#tree} /Outlines ${outlines(this.#marked, file)} /PageMode ${mode} /Lang (${language}) >>`,
    );
    const info = file.add(`<< /Title ${pdfText(title)} /Producer ${pdfText('Garden City Map')} >>`);
    return file.write(root, info);
  }
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
