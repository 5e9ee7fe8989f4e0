import { expect, test } from 'vitest';
import { fontStacks } from '../../src/map/fonts.ts';

test('the page’s families follow a name of ours that tells weight and version', () => {
  expect(fontStacks('system-ui, "PingFang SC", sans-serif', 3)).toEqual({
    regular: ['gcm-3', 'system-ui', 'PingFang SC', 'sans-serif'],
    bold: ['gcm-3 bold', 'system-ui', 'PingFang SC', 'sans-serif'],
  });
});
