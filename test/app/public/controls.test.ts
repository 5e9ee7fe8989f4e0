import { expect, test } from 'vitest';
import { controlsOf } from '../../../src/app/public/controls.ts';

test.each([
  [null, ['legend', 'table', 'scale', 'fullscreen']],
  ['none', []],
  ['', []],
  ['table  legend', ['legend', 'table']],
  ['share <script> legend', ['legend', 'share']],
])('controls=%j', (attribute, expected) => {
  expect([...controlsOf(attribute)]).toEqual(expected);
});
