import { expect, test } from 'vitest';
import { planColour } from '../../src/paint/plan-colours.ts';

test.each([
  ['G2', '#A9C77C'], ['G1', '#86C48F'], ['R2', '#F6E6A0'], ['H14', '#DFA48B'], ['H11', '#EBC8B8'],
  ['1402', '#A9C77C'], ['0701', '#F6E6A0'], ['耕地', '#F7F6D0'], [null, '#F1F4DE'], ['?', '#F1F4DE'],
])('a parcel of the code %s has the screen colour %s of interface §2.5', (code, colour) => {
  expect(planColour(code, 'light')).toBe(colour);
});

test.each([
  ['R2', '#FFFF2D'], ['B1', '#FF0000'], ['G1', '#00FF00'], ['1402', '#14BB17'], ['耕地', '#F5F8DC'], ['E1', '#338EC0'],
])('a parcel of the code %s has the standard colour %s of domain §2.4, also in the dark', (code, colour) => {
  expect(planColour(code, 'light', 'standard')).toBe(colour);
  expect(planColour(code, 'dark', 'standard')).toBe(colour);
});

test('what the guide has no class for keeps its screen colour among standard ones', () => {
  expect(planColour('城镇建设用地', 'light', 'standard')).toBe(planColour('城镇建设用地', 'light'));
});
