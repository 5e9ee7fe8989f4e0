import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { partsFor, readRanges } from '../../src/sheet/font/font-parts.ts';
import { Typeface } from '../../src/sheet/font/typeface.ts';
import { Typefaces } from '../../src/sheet/font/typefaces.ts';
import { layOut } from '../../src/sheet/lay-out.ts';
import { toPdf } from '../../src/sheet/pdf/to-pdf.ts';
import { contentsAt, measure } from './contents.ts';
import { readPdf } from './pdf-reader.ts';

const FOLDER = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));

/** The parts of the bundled font that a text needs, as the page loads them. */
function facesFor(text: string): Typefaces {
  const ranges = JSON.parse(readFileSync(join(FOLDER, 'unicode.json'), 'utf8')) as Record<string, string>;
  const load = (weight: 400 | 700) => partsFor(text, Object.entries(ranges).map(([key, range]) => ({
    ranges: readRanges(range),
    url: join(FOLDER, `files/noto-sans-sc-${key.replaceAll(/[[\]]/g, '')}-${weight}-normal.woff`),
  }))).map(({ url }) => new Typeface(readFileSync(url)));
  return new Typefaces(load(400), load(700));
}

/** Two red px: head, data and end as the PNG specification has them; nobody here looks at the sums. */
function smallPng(): Uint8Array {
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

describe('a sheet as PDF', () => {
  const contents = contentsAt(35, { paper: 'a4', compiler: '济源市园林局' }, 80);
  const rough = layOut(contents, measure);
  const faces = facesFor(rough.pages.flat().map((mark) => (mark.kind === 'text' ? mark.text : '')).join(''));
  const sheet = layOut(contents, faces.measure);
  const bytes = toPdf([{ sheet, title: '第一幅', picture: smallPng() }, { sheet, title: '第二幅', picture: smallPng() }], faces, contents.title, 'zh-Hans');
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

  test('is the same when it is made again', () => {
    const again = toPdf([{ sheet, title: '第一幅', picture: smallPng() }, { sheet, title: '第二幅', picture: smallPng() }], faces, contents.title, 'zh-Hans');
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});

test('a Chinese sign is as wide as the em, and what the font lacks is told', () => {
  const faces = facesFor('济园');

  expect(faces.measure('济园', 2.5, false)).toBe(5);
  expect(faces.missing('济园\u{1F333}', true)).toEqual(['\u{1F333}']);
});
