import type { GreenCode } from '../../../src/model/green-class.ts';

export interface ParkRow {
  readonly name: string | null;
  readonly code: Extract<GreenCode, `G1${string}` | 'G3'>;
  /** Longitude,latitude of the centre of area; for `block`, of any place in the block between streets. */
  readonly place: string;
  readonly areaHa: number;
  /**
   * `blob`: uneven and round; `plot`: four-sided, along the streets; both have
   * their centre and area exactly. `block`: what streets leave, cut to the area.
   */
  readonly shape: 'blob' | 'plot' | 'block';
  readonly stretch?: number;
  readonly turn?: number;
  /** Squares: share of the ground that is green. */
  readonly greenShare?: number;
  /** `osm`: place and size from OpenStreetMap; `reported`: name from public reports,
    the rest made up; `invented`. */
  readonly origin: 'osm' | 'reported' | 'invented';
}

export const CENTRE_PARKS: readonly ParkRow[] = [
  { name: '世纪广场', code: 'G3', place: '112.596,35.074', areaHa: 19.7, shape: 'plot', stretch: 1.5,
    turn: -4.5, greenShare: 0.68, origin: 'osm' },
  { name: '惠春园', code: 'G14', place: '112.607,35.090', areaHa: 3.7, shape: 'plot', stretch: 7, turn: 24,
    origin: 'osm' },
  { name: '迎春园', code: 'G14', place: '112.607,35.093', areaHa: 1.3, shape: 'plot', stretch: 3.6, turn: 1,
    origin: 'osm' },
  { name: '望春园', code: 'G12', place: '112.588,35.097', areaHa: 2.6, shape: 'blob', stretch: 1.5, turn: -8,
    origin: 'osm' },
  { name: '清趣园', code: 'G12', place: '112.578,35.096', areaHa: 6.9, shape: 'plot', stretch: 1.25,
    turn: -5, origin: 'osm' },
  { name: null, code: 'G11', place: '112.586,35.111', areaHa: 30.4, shape: 'blob', stretch: 1.55,
    turn: 80, origin: 'osm' },
  { name: null, code: 'G14', place: '112.610,35.092', areaHa: 1.0, shape: 'plot', stretch: 2.2, turn: -7,
    origin: 'osm' },
  { name: null, code: 'G14', place: '112.570,35.111', areaHa: 1.6, shape: 'plot', stretch: 3.2, turn: 82,
    origin: 'osm' },

  { name: '蟒河公园', code: 'G11', place: '112.5549,35.1063', areaHa: 13.6, shape: 'blob', stretch: 1.7,
    turn: -36, origin: 'reported' },
  { name: '沁园', code: 'G11', place: '112.5838,35.0750', areaHa: 10.2, shape: 'block', origin: 'reported' },
  { name: '沁园足球游园', code: 'G139', place: '112.5894,35.0720', areaHa: 2.2, shape: 'block',
    origin: 'reported' },
  { name: '济源植物园', code: 'G132', place: '112.6255,35.0667', areaHa: 20.5, shape: 'blob', stretch: 1.5,
    turn: -4, origin: 'reported' },
  { name: '南山森林公园', code: 'G139', place: '112.5888,35.0578', areaHa: 20, shape: 'blob', stretch: 2.6,
    turn: -2, origin: 'reported' },
  { name: '旭园', code: 'G12', place: '112.5535,35.0905', areaHa: 4.6, shape: 'block', origin: 'reported' },
  { name: '河合游园', code: 'G14', place: '112.5527,35.0822', areaHa: 2.4, shape: 'block', origin: 'reported' },
  { name: '春风园', code: 'G12', place: '112.6005,35.0690', areaHa: 3.2, shape: 'block', origin: 'reported' },

  { name: '龙腾湖公园', code: 'G11', place: '112.6372,35.0842', areaHa: 36, shape: 'blob', stretch: 2.0,
    turn: -14, origin: 'invented' },
  { name: '济渎苑', code: 'G133', place: '112.5985,35.1008', areaHa: 6.4, shape: 'block', origin: 'invented' },
  { name: '西苑公园', code: 'G11', place: '112.5510,35.1065', areaHa: 5.2, shape: 'block', origin: 'invented' },
  { name: '学苑公园', code: 'G12', place: '112.6285,35.0982', areaHa: 9.3, shape: 'block', origin: 'invented' },
  { name: '北园', code: 'G11', place: '112.6035,35.1165', areaHa: 12.5, shape: 'block', origin: 'invented' },
  { name: '龙泉公园', code: 'G11', place: '112.6085,35.1150', areaHa: 11.0, shape: 'block', origin: 'invented' },
  { name: '文昌公园', code: 'G12', place: '112.5965,35.1075', areaHa: 7.4, shape: 'block', origin: 'invented' },
  { name: '水上乐园', code: 'G135', place: '112.6250,35.0765', areaHa: 7.8, shape: 'block', origin: 'invented' },
  { name: '龙潭遗址公园', code: 'G134', place: '112.5690,35.0675', areaHa: 4.1, shape: 'block',
    origin: 'invented' },
  { name: '儿童公园', code: 'G139', place: '112.6155,35.1035', areaHa: 4.8, shape: 'block', origin: 'invented' },
  { name: '丰田游园', code: 'G12', place: '112.5640,35.1035', areaHa: 3.1, shape: 'block', origin: 'invented' },
  { name: '北海公园', code: 'G12', place: '112.5755,35.1065', areaHa: 5.6, shape: 'block', origin: 'invented' },
  { name: '龙泉游园', code: 'G12', place: '112.5905,35.1170', areaHa: 2.9, shape: 'block', origin: 'invented' },
  { name: '文昌游园', code: 'G14', place: '112.5980,35.1095', areaHa: 1.7, shape: 'block', origin: 'invented' },
  { name: '愚公园', code: 'G12', place: '112.6085,35.1058', areaHa: 4.2, shape: 'block', origin: 'invented' },
  { name: '宣化游园', code: 'G14', place: '112.5835,35.0925', areaHa: 0.9, shape: 'block', origin: 'invented' },
  { name: '荆梁游园', code: 'G14', place: '112.5755,35.0875', areaHa: 1.6, shape: 'block', origin: 'invented' },
  { name: '古槐游园', code: 'G14', place: '112.5950,35.0955', areaHa: 0.5, shape: 'block', origin: 'invented' },
  { name: '济水游园', code: 'G14', place: '112.6155,35.0912', areaHa: 0.7, shape: 'block', origin: 'invented' },
  { name: '汤帝游园', code: 'G12', place: '112.5785,35.0690', areaHa: 1.7, shape: 'block', origin: 'invented' },
  { name: '永兴游园', code: 'G12', place: '112.6035,35.0640', areaHa: 2.2, shape: 'block', origin: 'invented' },
  { name: '文化游园', code: 'G14', place: '112.5905,35.0785', areaHa: 1.1, shape: 'block', origin: 'invented' },
  { name: '王屋游园', code: 'G14', place: '112.6068,35.0795', areaHa: 1.9, shape: 'block', origin: 'invented' },
  { name: '玉川游园', code: 'G14', place: '112.5738,35.0765', areaHa: 1.2, shape: 'block', origin: 'invented' },
  { name: '天坛游园', code: 'G14', place: '112.5625,35.0750', areaHa: 1.8, shape: 'block', origin: 'invented' },
  { name: '西环游园', code: 'G12', place: '112.5455,35.0925', areaHa: 1.8, shape: 'block', origin: 'invented' },
  { name: '苗店游园', code: 'G14', place: '112.5635,35.0935', areaHa: 0.8, shape: 'block', origin: 'invented' },
  { name: '致远公园', code: 'G12', place: '112.6165,35.0785', areaHa: 6.5, shape: 'block', origin: 'invented' },
  { name: '玉泉游园', code: 'G12', place: '112.6150,35.0665', areaHa: 3.6, shape: 'block', origin: 'invented' },
  { name: '东湖游园', code: 'G14', place: '112.6300,35.0900', areaHa: 2.0, shape: 'block', origin: 'invented' },
  { name: '科教游园', code: 'G14', place: '112.6190,35.1125', areaHa: 1.5, shape: 'block', origin: 'invented' },
  { name: '火车站站前广场', code: 'G3', place: '112.5770,35.1155', areaHa: 2.6, shape: 'block', greenShare: 0.36,
    origin: 'invented' },
  { name: '文化城广场', code: 'G3', place: '112.6005,35.0868', areaHa: 1.4, shape: 'block', greenShare: 0.45,
    origin: 'invented' },
  { name: '玉泉市民广场', code: 'G3', place: '112.6235,35.0865', areaHa: 1.9, shape: 'block', greenShare: 0.52,
    origin: 'invented' },
];

export interface StripRow {
  readonly name: string;
  readonly river: '湨河' | '蟒河';
  /** Longitudes of the two ends. */
  readonly from: number;
  readonly to: number;
  /** From the river's centre line to the outer edge, metres, left and right bank looking downstream. */
  readonly leftM: number;
  readonly rightM: number;
}

/** Riverside parks (G14, linear) on both banks; each crosses the border that runs in the river. Invented. */
export const RIVERSIDE_PARKS: readonly StripRow[] = [
  { name: '湨河滨水公园西段', river: '湨河', from: 112.5435, to: 112.5655, leftM: 60, rightM: 66 },
  { name: '湨河滨水公园中段', river: '湨河', from: 112.5685, to: 112.5895, leftM: 62, rightM: 70 },
  { name: '湨河滨水公园东段', river: '湨河', from: 112.5915, to: 112.6085, leftM: 58, rightM: 62 },
  { name: '湨河滨水公园玉泉段', river: '湨河', from: 112.6125, to: 112.6262, leftM: 72, rightM: 90 },
  { name: '蟒河滨水游园西段', river: '蟒河', from: 112.5585, to: 112.5680, leftM: 52, rightM: 50 },
  { name: '蟒河滨水游园中段', river: '蟒河', from: 112.5705, to: 112.5885, leftM: 54, rightM: 36 },
  { name: '蟒河滨水游园东段', river: '蟒河', from: 112.5925, to: 112.6205, leftM: 50, rightM: 36 },
];
