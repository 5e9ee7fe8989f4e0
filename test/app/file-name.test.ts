import { expect, test } from 'vitest';
import { fileName } from '../../src/app/file-name.ts';

test('pages of a sheet with a long title keep their numbers, and so have names of their own', () => {
  const title = 'Jiyuan: green space of the centre: differences between plans, as they stand';
  const names = [1, 2].map((page) => fileName(title, 'png', ` ${page}`));

  expect(names).toEqual(['Jiyuan  green space of the centre  differences between plans 1.png', 'Jiyuan  green space of the centre  differences between plans 2.png']);
});

test('what a file system does not take is left out, and a name is left', () => {
  expect(fileName('..a/b\\c:d?', 'pdf')).toBe('a b c d.pdf');
  expect(fileName('???', 'pdf', ' 2')).toBe('sheet 2.pdf');
});
