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
