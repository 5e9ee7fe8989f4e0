/**
 * The places where the two plans of the centre are made to disagree. Each is a
 * four-sided patch inside one parcel of either plan and inside one subdistrict,
 * so that the differences can be counted by hand. All invented.
 */
export interface DifferenceRow {
  readonly id: string;
  /** `city-only`: construction in the city plan alone; `land-only`: in the land-use plan alone. */
  readonly type: 'city-only' | 'land-only';
  readonly place: string;
  readonly lengthM: number;
  readonly widthM: number;
  /** Degrees counter-clockwise from east. */
  readonly turn: number;
  /** Code in the plan that differs from its surroundings; the other plan says what it says around. */
  readonly code: string;
  /** Too small or too thin for a finding: under 200 m² or under 2 m of mean width (2 A / P). */
  readonly sliver?: true;
}

export const DIFFERENCES: readonly DifferenceRow[] = [
  { id: 'D01', type: 'city-only', place: '112.6465,35.1103', lengthM: 420, widthM: 300, turn: -7,
    code: 'M2' },
  { id: 'D02', type: 'city-only', place: '112.6453,35.0977', lengthM: 520, widthM: 340, turn: -6,
    code: 'M2' },
  { id: 'D03', type: 'city-only', place: '112.6425,35.0935', lengthM: 300, widthM: 260, turn: -6,
    code: 'W1' },
  { id: 'D04', type: 'city-only', place: '112.6510,35.0755', lengthM: 360, widthM: 240, turn: -3,
    code: 'R2' },
  { id: 'D05', type: 'city-only', place: '112.64455,35.06535', lengthM: 400, widthM: 310, turn: -4,
    code: 'R2' },
  { id: 'D06', type: 'city-only', place: '112.6395,35.0615', lengthM: 260, widthM: 180, turn: 3, code: 'A3' },
  { id: 'D07', type: 'city-only', place: '112.5700,35.0578', lengthM: 240, widthM: 200, turn: 80,
    code: 'B1' },
  { id: 'D08', type: 'city-only', place: '112.5950,35.1205', lengthM: 130, widthM: 90, turn: -10,
    code: 'U1' },
  { id: 'D09', type: 'city-only', place: '112.6320,35.1105', lengthM: 330, widthM: 250, turn: -8,
    code: 'M1' },
  { id: 'D10', type: 'city-only', place: '112.6590,35.0905', lengthM: 280, widthM: 190, turn: -8,
    code: 'W1' },
  { id: 'D11', type: 'city-only', place: '112.5415,35.0755', lengthM: 190, widthM: 130, turn: 82,
    code: 'M2' },
  { id: 'D12', type: 'city-only', place: '112.5755,35.1200', lengthM: 210, widthM: 140, turn: 4, code: 'W1' },
  { id: 'D13', type: 'land-only', place: '112.6574,35.1059', lengthM: 310, widthM: 220, turn: -12,
    code: '农村居民点' },
  { id: 'D14', type: 'land-only', place: '112.66005,35.1005', lengthM: 270, widthM: 230, turn: 15,
    code: '农村居民点' },
  { id: 'D15', type: 'land-only', place: '112.6580,35.0835', lengthM: 340, widthM: 210, turn: -20,
    code: '农村居民点' },
  { id: 'D16', type: 'land-only', place: '112.6596,35.0663', lengthM: 250, widthM: 200, turn: 8,
    code: '农村居民点' },
  { id: 'D17', type: 'land-only', place: '112.6490,35.0612', lengthM: 230, widthM: 180, turn: 2,
    code: '农村居民点' },
  { id: 'D18', type: 'land-only', place: '112.6420,35.1120', lengthM: 200, widthM: 160, turn: -8,
    code: '采矿用地' },
  { id: 'D19', type: 'land-only', place: '112.6125,35.0572', lengthM: 120, widthM: 80, turn: 10,
    code: '农村居民点' },
  { id: 'D20', type: 'land-only', place: '112.6550,35.0955', lengthM: 180, widthM: 140, turn: -5,
    code: '农村居民点' },
  { id: 'S01', type: 'city-only', place: '112.6535,35.1050', lengthM: 160, widthM: 1.2, turn: 30,
    code: 'M1', sliver: true },
  { id: 'S02', type: 'city-only', place: '112.6497,35.0725', lengthM: 190, widthM: 1.5, turn: -3,
    code: 'R2', sliver: true },
  { id: 'S03', type: 'city-only', place: '112.6640,35.0730', lengthM: 14, widthM: 12, turn: 0, code: 'U1',
    sliver: true },
  { id: 'S04', type: 'land-only', place: '112.6625,35.1070', lengthM: 210, widthM: 1.1, turn: -60,
    code: '农村居民点', sliver: true },
  { id: 'S05', type: 'land-only', place: '112.6560,35.0705', lengthM: 13, widthM: 11, turn: 20,
    code: '农村居民点', sliver: true },
];

/** Villages that both plans know: H14 and 农村居民点. No difference. */
export const VILLAGES: readonly Pick<DifferenceRow, 'place' | 'lengthM' | 'widthM' | 'turn'>[] = [
  { place: '112.6534,35.1108', lengthM: 260, widthM: 190, turn: -9 },
  { place: '112.6597,35.0945', lengthM: 300, widthM: 200, turn: -6 },
  { place: '112.6625,35.0610', lengthM: 220, widthM: 170, turn: 4 },
];

/** The permanent basic farmland is the arable land east of this longitude or north of this latitude. */
export const FARMLAND_BEYOND = { longitude: 112.6445, latitude: 35.1165 } as const;
/** The urban development boundary: the edge of town, this much wider, corners smoothed. */
export const DEVELOPMENT_MARGIN_M = 240;
