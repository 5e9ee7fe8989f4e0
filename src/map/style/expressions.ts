import type { Widths } from '../../paint/colours.ts';

type ByZoom = [
  'interpolate', ['exponential', number], ['zoom'],
  number, number, number, number, number, number, number, number, number, number,
];

/** Widths of a line from far to near, each `more` px wider than the table says. */
export function byZoom([city, district, street]: Widths, more = 0): ByZoom {
  return [
    'interpolate', ['exponential', 1.5], ['zoom'],
    8, city * 0.4 + more, 11.5, city + more, 13, district + more, 15, street + more, 18, street * 2.4 + more,
  ];
}

type SizeByZoom = ['interpolate', ['linear'], ['zoom'], number, number, number, number];

/** Size of text that gets smaller where the map is far off, but never than 7 pt on paper, 9.4 px. */
export function textSize(size: number): SizeByZoom {
  return ['interpolate', ['linear'], ['zoom'], 9, Math.max(9.5, size * 0.62), 12, size];
}

type Match = ['match', ['get', string], string, string, ...string[], string];

/** The text that a table has for the value of a property, `otherwise` for a value that it does not know. */
export function lookUp(
  property: string, table: Iterable<readonly [string, string]>, otherwise: string,
): Match | string {
  const [first, ...rest] = table;
  if (first === undefined) return otherwise;
  return ['match', ['get', property], ...first, ...rest.flat(), otherwise];
}
