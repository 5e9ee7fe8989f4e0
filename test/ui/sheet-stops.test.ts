import { describe, expect, test } from 'vitest';
import { nextStop, restingStop, stopHeight } from '../../src/ui/sheet-stops.ts';

// A page of 844 px: peek 96, half 422, full 844 − 64 = 780.
describe('the stops of the bottom sheet', () => {
  test('are 96 px, the half of the page, and all but 64 px', () => {
    const heights = [stopHeight('peek', 844), stopHeight('half', 844), stopHeight('full', 844)];

    expect(heights).toEqual([96, 422, 780]);
  });

  test('fit into a page that is very low', () => {
    expect([stopHeight('peek', 120), stopHeight('half', 120), stopHeight('full', 120)]).toEqual([96, 60, 96]);
  });

  test('catch a sheet that is let go: the nearest one', () => {
    expect(restingStop(250, 0, 844)).toBe('peek'); // 154 from peek, 172 from half
    expect(restingStop(270, 0, 844)).toBe('half');
    expect(restingStop(700, 0, 844)).toBe('full');
  });

  test('catch a sheet that is flicked: the next one on its way', () => {
    expect(restingStop(110, 1, 844)).toBe('half');
    expect(restingStop(500, 1, 844)).toBe('full');
    expect(restingStop(500, -1, 844)).toBe('half');
    expect(restingStop(780, 1, 844)).toBe('full');
    expect(restingStop(90, -1, 844)).toBe('peek');
  });

  test('follow one another', () => {
    expect([nextStop('peek', 1), nextStop('half', 1), nextStop('full', 1)]).toEqual(['half', 'full', 'full']);
    expect([nextStop('half', -1), nextStop('peek', -1)]).toEqual(['peek', 'peek']);
  });
});
