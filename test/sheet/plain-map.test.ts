import { expect, test } from 'vitest';
import { layOut } from '../../src/sheet/lay-out.ts';
import { plainMap } from '../../src/sheet/plain-map.ts';
import { contentsAt, measure } from './contents.ts';

test.each(['a4', 'a3', 'a0', 'slide'] as const)('the map of %s by itself keeps its size, its bar, its sources and its mark, all inside', (size) => {
  const contents = { ...contentsAt(35, { paper: size }), attribution: '示意数据；© OpenStreetMap contributors；'.repeat(3) };
  const sheet = layOut(contents, measure);
  const { paper, marks } = plainMap(sheet, contents, measure);
  const texts = marks.filter((mark) => mark.kind === 'text');
  const words = texts.map(({ text }) => text).join('').replaceAll(/\s/g, '');

  expect([paper.widthMm, paper.heightMm]).toEqual([sheet.map.widthMm, sheet.map.heightMm]);
  expect(words).toContain(`示意数据资料来源${contents.attribution.replaceAll(/\s/g, '')}`);
  expect(texts.some(({ text }) => /^\d+ k?m$/.test(text))).toBe(true);
  for (const { x, y, anchor, widthMm, sizeMm } of texts) {
    const left = x - { start: 0, middle: widthMm / 2, end: widthMm }[anchor];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + widthMm).toBeLessThanOrEqual(paper.widthMm);
    expect(y - sizeMm).toBeGreaterThan(0);
    expect(y + sizeMm * 0.15).toBeLessThanOrEqual(paper.heightMm);
  }
});
