import { describe, expect, test } from 'vitest';
import { binaryFormat } from '../../src/read/sniff.ts';
import { errorText } from '../../src/text/error-text.ts';

const BYTES = new TextEncoder();

describe('a file in a format of other programs', () => {
  // First bytes as the formats define them; PBF and the parts of a GDB have no signature.
  test.each([
    ['a.dwg', 'AC1032\u0000', 'MAPEXPORT'],
    ['a.gdb/a00000001.gdbtable', '\u0003\u0000', 'Shapefile'],
    ['a.mdb', '\u0000\u0001\u0000\u0000Standard Jet DB', '.xlsx'],
    ['a.gpkg', 'SQLite format 3\u0000', 'QGIS'],
    ['henan.osm.pbf', '\u0000\u0000\u0000\u000D', 'QGIS'],
  ])('%s gets a sentence with the file and the way to export it, in three languages', (file, head, way) => {
    const format = binaryFormat(BYTES.encode(head), file) ?? '';

    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const sentence = errorText({ code: 'read/other-format', details: { file, format } }, language);
      expect(sentence).toContain(file);
      expect(sentence).toContain(way);
      expect(sentence).not.toMatch(/[{}]/);
    }
  });

  test('that has no way of its own gets the usual sentence with its name', () => {
    const sentence = errorText({ code: 'read/other-format', details: { file: 'a.pdf', format: 'PDF' } }, 'en');
    expect(sentence).toContain('PDF');
  });
});
