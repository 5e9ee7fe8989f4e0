import { inflateSync } from 'node:zlib';

/** What a reader of PDF finds, read apart from the code that wrote it. */
export interface ReadPdf {
  /** Width and height of each page, mm. */
  readonly sizesMm: readonly (readonly number[])[];
  /** The texts of each page in the order they are drawn, by the file's own tables of signs. */
  readonly texts: readonly (readonly string[])[];
  readonly bookmarks: readonly string[];
  /** The packed data of each picture, in the order of the file. */
  readonly pictures: readonly Buffer[];
  /** Bytes of the fonts that are embedded. */
  readonly fontBytes: readonly number[];
}

/** Reads a file by its table of cross references. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const table = Number(/startxref\n(\d+)/.exec(file)?.[1]);
  const offsets = [...file.slice(table).matchAll(/^(\d{10}) \d{5} n /gm)].map(([, offset]) => Number(offset));
  const object = (ref: string): string => {
    const start = offsets[Number.parseInt(ref, 10) - 1] ?? -1;
    const body = file.slice(start);
    if (!body.startsWith(`${Number.parseInt(ref, 10)} 0 obj`)) throw new Error(`no object ${ref} at ${start}`);
    return body.slice(0, body.indexOf('\nendobj'));
  };
  const packed = (body: string): Buffer => {
    const start = body.indexOf('stream\n') + 7;
    return Buffer.from(body.slice(start, start + Number(/\/Length (\d+)/.exec(body)?.[1])), 'latin1');
  };
  const stream = (ref: string): Buffer => inflateSync(packed(object(ref)));
  const ref = (body: string, key: string): string => new RegExp(`/${key} (\\d+ 0 R)`).exec(body)?.[1] ?? '';

  const root = object(ref(file.slice(table), 'Root'));
  const pages = [...(/\/Kids \[(.*?)\]/.exec(object(ref(root, 'Pages')))?.[1] ?? '').matchAll(/\d+ 0 R/g)].map(([page]) => object(page));
  const signsOf = (page: string, font: string) => {
    const lines = stream(ref(object(ref(page, font)), 'ToUnicode')).toString('latin1').matchAll(/<([\da-f]{4})> <([\da-f]+)>/g);
    return new Map([...lines].map(([, glyph, sign = '']) => [glyph, fromUtf16(sign)]));
  };
  return {
    sizesMm: pages.map((page) => (/\/MediaBox \[0 0 (\S+) (\S+)\]/.exec(page) ?? []).slice(1).map((points) => (Number(points) / 72) * 25.4)),
    texts: pages.map((page) => {
      const signs = { Regular: signsOf(page, 'Regular'), Bold: signsOf(page, 'Bold') };
      const drawn = stream(ref(page, 'Contents')).toString('latin1').matchAll(/\/(Regular|Bold) \S+ Tf .*? Tm <([\da-f]*)> Tj/g);
      return [...drawn].map(([, font, glyphs = '']) =>
        (glyphs.match(/.{4}/g) ?? []).map((glyph) => signs[font as 'Regular' | 'Bold'].get(glyph) ?? '\uFFFD').join(''));
    }),
    bookmarks: [...file.matchAll(/\/Title <feff([\da-f]*)> \/Parent/g)].map(([, title = '']) => fromUtf16(title)),
    pictures: [...file.matchAll(/\n(\d+) 0 obj\n<< \/Length \d+ \/Type \/XObject/g)].map(([, number]) => packed(object(`${number} 0 R`))),
    fontBytes: [...file.matchAll(/\/FontFile2 (\d+ 0 R)/g)].map(([, font = '']) => stream(font).length),
  };
}

function fromUtf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
