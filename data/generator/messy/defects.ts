import type { Position } from 'geojson';

/** A feature with one fault, as it stands in a file: not all of it is GeoJSON. */
export interface Defect {
  /** What is wrong; also the feature's id, unless that is the fault. */
  readonly id: string;
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  /** The one issue that must come of it; the feature named as the issue names it. */
  readonly code: string;
  readonly feature: string;
  /** Whether the feature is on the map in the end. */
  readonly kept: boolean;
}

const SIDE = 0.002;
const COLUMNS = 5;

/** Corners of the nth square of a row of squares, counter-clockwise from the south-west, ring closed. */
function square(index: number): Position[] {
  const west = round(112.57 + (index % COLUMNS) * 0.004);
  const south = round(35.07 + Math.floor(index / COLUMNS) * 0.004);
  const [east, north] = [round(west + SIDE), round(south + SIDE)];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function polygon(...rings: readonly (readonly Position[])[]) {
  return { type: 'Polygon', coordinates: rings };
}

const PARK = { 类别代码: 'G12' };

function defect(
  id: string,
  geometry: unknown,
  code: string,
  kept: boolean,
  properties = PARK as Defect['properties'],
): Defect {
  return { id, geometry, code, kept, feature: id, properties: { 名称: id, ...properties } };
}

/** Green spaces, each with one fault. */
export const GREEN_DEFECTS: readonly Defect[] = [
  defect('sound', polygon(square(0)), 'none', true),
  defect('open-ring', polygon(square(1).slice(0, 4)), 'ring-closed', true),
  defect('clockwise', polygon(square(2).toReversed()), 'ring-rewound', true),
  defect(
    'repeated-point',
    polygon(square(3).flatMap((place, index) => (index === 1 ? [place, place] : [place]))),
    'points-dropped',
    true,
  ),
  defect(
    'bow-tie',
    polygon([square(4)[0]!, square(4)[2]!, square(4)[1]!, square(4)[3]!, square(4)[0]!]),
    'ring-crosses-itself',
    true,
  ),
  defect('hole-outside', polygon(square(5), square(6).toReversed()), 'hole-outside', true),
  defect('two-corners', polygon([square(7)[0]!, square(7)[1]!, square(7)[0]!]), 'ring-too-short', false),
  defect('no-geometry', null, 'null-geometry', false),
  defect('no-coordinates', polygon(), 'empty-geometry', false),
  defect('latitude-first', polygon(square(8).map(([x = 0, y = 0]) => [y, x])), 'looks-swapped', false),
  // EPSG:4547 around the test vector of the domain notes, 200 m a side.
  defect(
    'in-metres',
    polygon([
      [372400, 3882900],
      [372600, 3882900],
      [372600, 3883100],
      [372400, 3883100],
      [372400, 3882900],
    ]),
    'looks-projected',
    false,
  ),
  defect('a-point', { type: 'Point', coordinates: square(9)[0] }, 'wrong-geometry', false),
  defect('class-of-nobody', polygon(square(10)), 'unknown-class', true, { 类别代码: 'Q7' }),
  defect('no-class', polygon(square(11)), 'missing-value', true, { 类别代码: null }),
  defect('twice', polygon(square(12)), 'none', true),
  { ...defect('twice', polygon(square(13)), 'duplicate-id', true), feature: 'twice#15' },
];

/** Districts, each with one fault; the squares of the greens lie in them. */
export const DISTRICT_DEFECTS: readonly Defect[] = [
  district('D1', 35.069, 35.0735, '沁园街道', '4.8万', 'number-from-text'),
  district('D2', 35.0735, 35.0775, '济水街道', '不详', 'bad-number'),
  district('D3', 35.0775, 35.083, null, 50_000, 'missing-name'),
];

function district(
  id: string,
  south: number,
  north: number,
  name: string | null,
  population: unknown,
  code: string,
): Defect {
  const ring = [
    [112.569, south],
    [112.59, south],
    [112.59, north],
    [112.569, north],
    [112.569, south],
  ];
  return {
    id,
    feature: id,
    geometry: polygon(ring),
    code,
    kept: true,
    properties: { 名称: name, 人口: population },
  };
}
