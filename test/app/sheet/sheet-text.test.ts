import { expect, test } from 'vitest';
import { sheetText } from '../../../src/app/sheet/sheet-text.ts';
import { ORIENTATIONS, PAPER_IDS } from '../../../src/model/sheet.ts';
import { layOut } from '../../../src/sheet/lay-out.ts';
import type { Measure } from '../../../src/sheet/text-lines.ts';
import { contentsAt, measure } from '../../sheet/contents.ts';

// Fonts from the narrowest to the widest that a sheet may come to be measured in.
const FONTS: readonly Measure[] = [measure, (text, sizeMm) => text.length * 0.3 * sizeMm, (text, sizeMm) => text.length * 1.1 * sizeMm];
const CASES = PAPER_IDS.flatMap((paper) => ORIENTATIONS.flatMap((orientation) => [5, 90].map((rows) => ({ paper, orientation, rows }))));

test('what depends on the number of pages is known before it, in both weights', () => {
  const { regular, bold } = sheetText(contentsAt(35, { paper: 'a0' }, 1), []);

  for (const known of [regular, bold]) for (const sign of '（续）第页，共0123456789°′″EN') expect(known).toContain(sign);
});

test.each(CASES)('$paper $orientation with $rows rows: every sign of the sheet was known before it was measured', ({ paper, orientation, rows }) => {
  const contents = contentsAt(35, { paper, orientation, scale: null }, rows);
  const known = sheetText(contents, []);
  const marks = FONTS.flatMap((font) => layOut(contents, font).pages.flat()).filter((mark) => mark.kind === 'text');
  const lacking = marks.flatMap(({ text, bold }) => Array.from(text).filter((sign) => !(bold ? known.bold : known.regular).includes(sign)));

  expect([...new Set(lacking)]).toEqual([]);
});
