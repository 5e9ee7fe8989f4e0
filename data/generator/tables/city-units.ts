/** The eleven towns. Seats as given with the task, about 1 km accurate; populations illustrative,
  all residents. */
export interface TownRow {
  readonly id: string;
  readonly name: string;
  /** `null`: left out on purpose, so that the sample has a unit whose figures cannot be told. */
  readonly population: number | null;
  readonly seat: string;
  /** Where the built-up land is drawn, when the seat lies on the city's border or in a river. */
  readonly townPlace?: string;
  /** Pulls the border away from a large town: metres squared are added to its claim. */
  readonly weightKm2: number;
  /** Built-up land at the seat; 0: the town has none in this sample. */
  readonly builtUpHa: number;
  /** Park land and attached green at the seat; invented. */
  readonly parksHa: readonly number[];
}

export const CITY_TOWNS: readonly TownRow[] = [
  { id: '419001100', name: '克井镇', population: 66_000, seat: '112.550,35.160', weightKm2: 22,
    builtUpHa: 310, parksHa: [9.5, 4.2, 1.6] },
  { id: '419001101', name: '五龙口镇', population: 48_700, seat: '112.690,35.150', weightKm2: 14,
    builtUpHa: 240, parksHa: [12.0, 2.6] },
  { id: '419001102', name: '轵城镇', population: 80_000, seat: '112.600,35.040', weightKm2: 24,
    builtUpHa: 330, parksHa: [8.4, 3.1, 0.9] },
  { id: '419001103', name: '承留镇', population: 65_000, seat: '112.510,35.080', weightKm2: 14,
    builtUpHa: 280, parksHa: [7.2, 2.2] },
  { id: '419001104', name: '邵原镇', population: 40_000, seat: '112.120,35.170', weightKm2: 40,
    builtUpHa: 150, parksHa: [3.4] },
  { id: '419001105', name: '坡头镇', population: 26_000, seat: '112.530,34.930', townPlace: '112.536,34.949',
    weightKm2: 4, builtUpHa: 110, parksHa: [2.8, 0.7] },
  { id: '419001106', name: '梨林镇', population: 42_000, seat: '112.710,35.080', weightKm2: 10,
    builtUpHa: 180, parksHa: [4.6] },
  { id: '419001107', name: '大峪镇', population: 29_000, seat: '112.360,34.960', weightKm2: 20,
    builtUpHa: 90, parksHa: [1.9] },
  { id: '419001108', name: '思礼镇', population: 26_000, seat: '112.500,35.120', weightKm2: 15,
    builtUpHa: 130, parksHa: [3.8, 1.1] },
  { id: '419001109', name: '王屋镇', population: 28_000, seat: '112.280,35.110', weightKm2: 36, builtUpHa: 0,
    parksHa: [] },
  { id: '419001110', name: '下冶镇', population: null, seat: '112.200,35.050', weightKm2: 22, builtUpHa: 0,
    parksHa: [] },
];

/** Outline of the city, about 1 km accurate, as given with the task. */
export const CITY_OUTLINE =
  '112.56,34.96 112.53,34.93 112.50,34.94 112.49,34.92 112.52,34.93 112.53,34.90 112.49,34.90 112.27,34.96 ' +
  '112.24,34.94 112.15,35.01 112.03,35.03 112.06,35.06 112.06,35.14 112.03,35.20 112.08,35.22 112.05,35.28 ' +
  '112.24,35.24 112.29,35.25 112.28,35.22 112.36,35.22 112.40,35.24 112.56,35.21 112.63,35.23 112.61,35.25 ' +
  '112.63,35.27 112.63,35.25 112.65,35.26 112.70,35.22 112.70,35.19 112.72,35.21 112.75,35.20 112.76,35.11 ' +
  '112.73,35.04 112.66,34.99';
