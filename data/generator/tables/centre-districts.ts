export interface DistrictRow {
  readonly id: string;
  readonly name: string;
  /** Illustrative, given with the task; not a published figure. */
  readonly population: number;
  /** One place in each face between the border axes that belongs to the district. */
  readonly seeds: string;
}

/** Codes and names of the real subdistricts; borders on road and river axes as the task describes them. */
export const CENTRE_DISTRICTS: readonly DistrictRow[] = [
  { id: '419001001', name: '沁园街道', population: 48_000, seeds: '112.587,35.075 112.587,35.062' },
  { id: '419001002', name: '济水街道', population: 60_000, seeds: '112.587,35.093 112.618,35.0898' },
  { id: '419001003', name: '北海街道', population: 50_000, seeds: '112.590,35.110 112.590,35.101' },
  { id: '419001004', name: '天坛街道', population: 50_000,
    seeds: '112.555,35.080 112.555,35.094 112.562,35.106' },
  { id: '419001005', name: '玉泉街道', population: 30_000, 
    seeds: '112.640,35.107 112.640,35.093 112.640,35.075 112.640,35.060 112.617,35.112 112.617,35.098 ' +
    '112.617,35.078 112.617,35.060' },
];

/** Axes that carry a border; the rest of the network cuts no district. */
export const BORDER_ROADS: readonly string[] =
  ['北环路', '济渎大街', '西一环', '天坛路', '愚公路', '学苑路', '黄河大道', '南环路', '东二环'];
