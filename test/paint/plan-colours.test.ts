import { expect, test } from 'vitest';
import { planColour } from '../../src/paint/plan-colours.ts';

test.each([
  ['G2', '#A9C77C'], ['G1', '#86C48F'], ['R2', '#F6E6A0'], ['H14', '#DFA48B'], ['H11', '#EBC8B8'],
  ['1402', '#A9C77C'], ['0701', '#F6E6A0'], ['耕地', '#F7F6D0'], [null, '#F1F4DE'], ['?', '#F1F4DE'],
])('a parcel of the code %s has the screen colour %s of interface §2.5', (code, colour) => {
  expect(planColour(code, 'light')).toBe(colour);
});
