import { expect, test } from 'vitest';
import { controlLineOf } from '../../src/paint/control-lines.ts';

test.each([
  ['永久基本农田', 'farmland'], ['YJJBNTBHTB', 'farmland'], ['生态保护红线', 'ecology'], ['STBHHX', 'ecology'],
  ['城镇开发边界', 'development'], ['czkfbj', 'development'],
  ['城市蓝线', 'blue-line'], ['绿线', 'green-line'],
  // 农用地 and 绿地 are land use, and so is what says nothing.
  ['耕地', null], ['G1', null], ['', null], [null, null],
])('the code %s means the control line %s', (code, control) => {
  expect(controlLineOf(code)).toBe(control);
});
