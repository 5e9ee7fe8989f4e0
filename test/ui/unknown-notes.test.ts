import { expect, test } from 'vitest';
import { unknownNotes } from '../../src/ui/unknown-notes.ts';
import { district, indicatorValue } from './city.ts';

test('each reason is told once, with all districts that it holds for', () => {
  const notBuilt = indicatorValue('park_pc', null, { reason: 'no-built-up-part' });
  const bare = { ...district('梨林镇', null), indicators: { park_pc: notBuilt } };
  const districts = [district('甲', null), bare, district('乙', 3), district('丙', null)];
  const notes = unknownNotes(districts, 'park_pc', 'zh-Hans');

  expect(notes).toHaveLength(2);
  expect(notes[0]).toMatch(/^— 甲.*丙：没有人口数$/);
  expect(notes[1]).toBe('— 梨林镇：没有建成区');
});

test('green spaces that do not tell stand with each district, and once where they are the same', () => {
  const without = (name: string, count: number) => {
    const untold = { reason: 'class-unknown', count, areaM2: 12_300 * count } as const;
    return { ...district(name, null), indicators: { park_pc: indicatorValue('park_pc', null, { reason: 'class-unknown', untold }) } };
  };

  expect(unknownNotes([without('甲', 2), without('乙', 3)], 'park_pc', 'zh-Hans').map(plain))
    .toEqual(['— 甲（2 处，2.46 公顷）、乙（3 处，3.69 公顷）：有绿地类别不明，可能计入，请补上类别']);
  expect(unknownNotes([without('甲', 2), without('乙', 2)], 'park_pc', 'zh-Hans').map(plain))
    .toEqual(['— 甲、乙：有绿地类别不明，可能计入，请补上类别（2 处，2.46 公顷）']);
});

/** With plain blanks in place of those that do not break. */
function plain(note: string): string {
  return note.replaceAll('\u00A0', ' ');
}
