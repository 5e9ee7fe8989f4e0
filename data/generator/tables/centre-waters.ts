export interface RiverRow {
  readonly name: string;
  /** Longitude,latitude in degrees, downstream. `osm`: rounded to 0.001°,
    extended by invented courses at both ends. */
  readonly points: string;
  /** Half the width of the water in metres, at even steps from the first point to the last. */
  readonly halfWidthsM: readonly number[];
  /** Share of the shoreline in natural form; invented. */
  readonly naturalShoreShare: number;
}

export const CENTRE_RIVERS: readonly RiverRow[] = [
  { name: '湨河', naturalShoreShare: 0.86,
    points: '112.505,35.0945 112.520,35.0915 112.532,35.0872 112.541,35.0862 112.550,35.086 112.563,35.085 ' +
    '112.575,35.0833 112.587,35.083 112.591,35.0856 112.600,35.088 112.608,35.091 112.6112,35.0913 ' +
    '112.6160,35.0893 112.622,35.0868 112.631,35.0851 112.640,35.0828 112.650,35.0797 112.660,35.0775 ' +
    '112.668,35.0765 112.690,35.0752',
    halfWidthsM: [14, 16, 20, 26, 30, 28, 24, 26, 30, 26, 24, 28, 30, 36, 40, 34, 30, 30, 32] },
  { name: '蟒河', naturalShoreShare: 0.72,
    points: '112.515,35.1262 112.530,35.1195 112.5415,35.1132 112.549,35.1078 112.5555,35.1042 ' +
    '112.564,35.0995 112.574,35.0983 112.584,35.0983 112.588,35.0981 112.594,35.0964 112.601,35.0947 ' +
    '112.6115,35.0936 112.6185,35.0909 112.6235,35.0885 112.6290,35.0856',
    halfWidthsM: [8, 10, 12, 13, 14, 15, 13, 13, 14, 14, 15, 15, 16, 18] },
];

export interface LakeRow {
  readonly name: string;
  readonly kind: 'lake' | 'reservoir' | 'pond';
  readonly place: string;
  readonly areaHa: number;
  /** Length over width, and the direction of the length in degrees from east. */
  readonly stretch: number;
  readonly turn: number;
  readonly naturalShoreShare: number;
}

/** The names are those of public reports; places and sizes are schematic. */
export const CENTRE_LAKES: readonly LakeRow[] = [
  { name: '龙腾湖', kind: 'lake', place: '112.6372,35.0842', areaHa: 16.5, stretch: 2.2, turn: -14,
    naturalShoreShare: 0.9 },
  { name: '曲阳湖', kind: 'reservoir', place: '112.6555,35.1035', areaHa: 31, stretch: 1.7, turn: 28,
    naturalShoreShare: 0.94 },
  { name: '玉阳湖', kind: 'lake', place: '112.5868,35.0588', areaHa: 9.2, stretch: 1.6, turn: 12,
    naturalShoreShare: 0.81 },
];
