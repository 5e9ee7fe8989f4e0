import type { GreenCode } from '../../../src/model/green-class.ts';

export interface BeltRow {
  readonly name: string;
  /** Name of a road, a river or 铁路. */
  readonly along: string;
  /** Longitudes between which the belt runs; for north–south axes latitudes. */
  readonly from: number;
  readonly to: number;
  /** Inner and outer edge, metres from the axis; positive to the left,
    negative to the right of its direction in the table. */
  readonly inner: number;
  readonly outer: number;
}

/** Protective green, G2; invented. */
export const PROTECTIVE_BELTS: readonly BeltRow[] = [
  { name: '北环路防护绿带西段', along: '北环路', from: 112.5742, to: 112.5940, inner: -26, outer: -130 },
  { name: '北环路防护绿带东段', along: '北环路', from: 112.5985, to: 112.6125, inner: -26, outer: -150 },
  { name: '西一环防护绿带北段', along: '西一环', from: 35.1085, to: 35.0878, inner: 26, outer: 185 },
  { name: '西一环防护绿带南段', along: '西一环', from: 35.0843, to: 35.0745, inner: 26, outer: 330 },
  { name: '南环路防护绿带', along: '南环路', from: 112.5745, to: 112.6070, inner: 26, outer: 130 },
  { name: '黄河大道西段防护绿带', along: '黄河大道', from: 112.5420, to: 112.5640, inner: 25, outer: 66 },
  { name: '玉泉工业防护绿带', along: '学苑路', from: 35.0985, to: 35.1158, inner: -18, outer: -62 },
  { name: '天坛路北段防护绿带', along: '天坛路', from: 35.1130, to: 35.1215, inner: -25, outer: -80 },
];

export interface RegionalRow {
  readonly name: string;
  readonly code: Extract<GreenCode, `EG${string}`>;
  readonly place: string;
  readonly areaHa: number;
  readonly stretch: number;
  readonly turn: number;
  readonly origin: 'reported' | 'invented';
}

/** Regional green, EG, outside the built-up area; sizes and outlines invented. */
export const REGIONAL_GREENS: readonly RegionalRow[] = [
  { name: '南山森林公园（区域部分）', code: 'EG12', place: '112.5870,35.0462', areaHa: 268, stretch: 2.5, turn: -4,
    origin: 'reported' },
  { name: '济水源千亩牡丹园', code: 'EG19', place: '112.5965,35.1272', areaHa: 58, stretch: 1.8, turn: -10,
    origin: 'reported' },
  { name: '曲阳湖湿地公园', code: 'EG13', place: '112.6555,35.1035', areaHa: 92, stretch: 1.6, turn: 28,
    origin: 'invented' },
  { name: '湨河郊野公园', code: 'EG14', place: '112.6565,35.0790', areaHa: 64, stretch: 3.2, turn: -12,
    origin: 'invented' },
  { name: '东郊苗圃', code: 'EG4', place: '112.6520,35.0668', areaHa: 34, stretch: 1.4, turn: 5,
    origin: 'invented' },
  { name: '蟒河上游水源涵养林', code: 'EG2', place: '112.5310,35.1105', areaHa: 71, stretch: 1.7, turn: -38,
    origin: 'invented' },
  { name: '铁路防护林', code: 'EG3', place: '112.6330,35.1217', areaHa: 22, stretch: 9, turn: -11,
    origin: 'invented' },
];
