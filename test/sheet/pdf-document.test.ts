import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Typefaces } from '../../src/sheet/font/typefaces.ts';
import { layOut } from '../../src/sheet/lay-out.ts';
import { PdfDocument } from '../../src/sheet/pdf/pdf-document.ts';
import type { PdfSheet } from '../../src/sheet/pdf/pdf-document.ts';
import { contentsAt, measure } from './contents.ts';
import { facesFor } from './faces.ts';
import { readPdf } from './pdf-reader.ts';

/** Two red px: head, data and end as the PNG specification has them; nobody here looks at the sums. */
function smallPng(): Uint8Array<ArrayBuffer> {
  const chunk = (name: string, data: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0, 255, 0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function pdfOf(sheets: readonly PdfSheet[], faces: Typefaces): Promise<Uint8Array> {
  const pdf = new PdfDocument(faces);
  for (const sheet of sheets) pdf.add(sheet);
  return new Uint8Array(await pdf.finish('图册', 'zh-Hans').arrayBuffer());
}

describe('sheets as PDF', async () => {
  const contents = contentsAt(35, { paper: 'a4', compiler: '济源市园林局' }, 80);
  const rough = layOut(contents, measure);
  const faces = facesFor(rough.pages.flat().map((mark) => (mark.kind === 'text' ? mark.text : '')).join(''));
  const sheet = layOut(contents, faces.measure);
  const two = ['第一幅', '第二幅'].map((title): PdfSheet => ({ sheet, title, picture: smallPng() }));
  const bytes = await pdfOf(two, faces);
  const read = readPdf(bytes);

  test('has pages of the paper’s size, within half a millimetre', () => {
    expect(read.sizesMm).toHaveLength(sheet.pages.length * 2);
    for (const [width = 0, height = 0] of read.sizesMm) {
      expect(Math.abs(width - 297)).toBeLessThan(0.5);
      expect(Math.abs(height - 210)).toBeLessThan(0.5);
    }
  });

  test('gives back every text that stands on the sheet, in Chinese', () => {
    const drawn = sheet.pages.map((marks) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.replaceAll('\u00A0', ' ')] : [])));

    expect(read.texts).toEqual([...drawn, ...drawn]);
    for (const words of ['济源市人均公园绿地图', '公园绿地 G1', '标准值 14.80', '街道80号', '© OpenStreetMap contributors', '约 1:10 000']) {
      expect(read.texts.flat()).toContain(words);
    }
  });

  test('has a bookmark for each sheet', () => {
    expect(read.bookmarks).toEqual(['第一幅', '第二幅']);
  });

  test('embeds the signs it uses, not the font of several megabytes', () => {
    expect(read.fontBytes).toHaveLength(2);
    expect(Math.max(...read.fontBytes)).toBeLessThan(100_000);
    expect(bytes.length).toBeLessThan(150_000);
  });

  test('is the same when it is made again', async () => {
    expect(Buffer.from(await pdfOf(two, faces)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('takes the packed data of a picture as they are, and needs none for a sheet that has none', async () => {
    const [first] = two;
    const file = Buffer.from(await pdfOf([{ ...first!, picture: null }, first!], faces)).toString('latin1');
    const packed = deflateSync(Buffer.from([0, 255, 0, 0, 255, 0, 0])).toString('latin1');

    expect(file.split(packed)).toHaveLength(2);
    expect(file.match(/\/XObject << \/Map/g)).toHaveLength(sheet.pages.length);
  });
});

test('a Chinese sign is as wide as the em, and what the font lacks is told', () => {
  const faces = facesFor('济园');

  expect(faces.measure('济园', 2.5, false)).toBe(5);
  expect(faces.missing('济园\u{1F333}', true)).toEqual(['\u{1F333}']);
});
