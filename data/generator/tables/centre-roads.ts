import type { RoadClass } from '../../../src/model/layer.ts';

export interface RoadRow {
  readonly name: string;
  readonly roadClass: Extract<RoadClass, 'arterial' | 'sub-arterial' | 'branch'>;
  /** Longitude,latitude in degrees, from one end to the other. */
  readonly points: string;
  /**
   * `osm`: all points from OpenStreetMap, rounded to 0.001°. `osm+`: those, and
   * an invented extension. `invented`: name from public reports or made up, course made up.
   */
  readonly origin: 'osm' | 'osm+' | 'invented';
  /** An end within this distance of another road is drawn onto it; 0 leaves the ends free. */
  readonly joinM?: number;
}

/** The main axes of the centre, west to east and north to south. */
export const CENTRE_ROADS: readonly RoadRow[] = [
  // west to east, from the north
  { name: '北环路', roadClass: 'arterial', origin: 'invented', joinM: 0,
    points: '112.528,35.1135 112.542,35.1175 112.556,35.1205 112.573,35.1226 112.592,35.1221 ' +
    '112.6135,35.1193 112.640,35.1146 112.668,35.1098 112.690,35.1055' },
  { name: '北园街', roadClass: 'sub-arterial', origin: 'invented',
    points: '112.5712,35.1146 112.578,35.1155 112.5845,35.1160 112.5920,35.1152 112.600,35.1137 ' +
    '112.613,35.1118 112.6258,35.1098' },
  { name: '济渎大街', roadClass: 'arterial', origin: 'osm+',
    points: '112.5415,35.1122 112.556,35.1098 112.571,35.107 112.601,35.1035 112.639,35.0993 ' +
    '112.677,35.095' },
  { name: '北海大道', roadClass: 'arterial', origin: 'osm+',
    points: '112.5410,35.1047 112.553,35.103 112.578,35.101 112.600,35.0972 112.623,35.093 112.646,35.0893 ' +
    '112.6665,35.0862' },
  { name: '宣化街', roadClass: 'sub-arterial', origin: 'osm', points: '112.570,35.094 112.597,35.092' },
  { name: '济水大街', roadClass: 'sub-arterial', origin: 'osm+',
    points: '112.542,35.097 112.570,35.094 112.5762,35.0911 112.585,35.0888 112.592,35.0898 ' +
    '112.600,35.0914 112.6065,35.0922 112.610,35.0926 112.6140,35.0921 112.622,35.0902' },
  { name: '济源大道', roadClass: 'arterial', origin: 'osm+', joinM: 0,
    points: '112.510,35.0832 112.522,35.082 112.541,35.0800 112.556,35.0787 112.566,35.0786 ' +
    '112.603,35.0762 112.641,35.073 112.668,35.0712 112.690,35.0702' },
  { name: '玉川街', roadClass: 'sub-arterial', origin: 'osm+',
    points: '112.569,35.0745 112.601,35.072 112.621,35.0698 112.6335,35.0683' },
  { name: '黄河大道', roadClass: 'arterial', origin: 'osm+', joinM: 0,
    points: '112.518,35.0752 112.538,35.073 112.564,35.071 112.592,35.0684 112.609,35.0665 112.632,35.0640 ' +
    '112.668,35.0625 112.690,35.0622' },
  { name: '永兴街', roadClass: 'sub-arterial', origin: 'invented',
    points: '112.5650,35.0652 112.580,35.0641 112.597,35.0624 112.608,35.0612 112.622,35.0600' },
  { name: '致远街', roadClass: 'sub-arterial', origin: 'invented',
    points: '112.6090,35.0832 112.6215,35.0818 112.6335,35.0795' },
  { name: '南环路', roadClass: 'arterial', origin: 'invented', joinM: 0,
    points: '112.525,35.0605 112.545,35.0575 112.565,35.0548 112.585,35.0541 112.607,35.0549 ' +
    '112.630,35.0577 112.650,35.0592 112.668,35.0598 112.690,35.0592' },
  // north to south, from the west
  { name: '西一环', roadClass: 'arterial', origin: 'invented', joinM: 0,
    points: '112.5445,35.128 112.5432,35.1178 112.5418,35.108 112.5413,35.097 112.5402,35.085 ' +
    '112.5392,35.073 112.5405,35.0582 112.5420,35.048' },
  { name: '西苑路', roadClass: 'sub-arterial', origin: 'invented',
    points: '112.5517,35.1106 112.5505,35.1032 112.5490,35.0960 112.5482,35.0870 112.5478,35.0791 ' +
    '112.5470,35.0723' },
  { name: '丰田路', roadClass: 'sub-arterial', origin: 'osm+',
    points: '112.557,35.131 112.5602,35.1215 112.566,35.108 112.5615,35.1022 112.5598,35.0952 ' +
    '112.5588,35.0869 112.5580,35.0785 112.5572,35.0716' },
  { name: '天坛路', roadClass: 'arterial', origin: 'osm+',
    points: '112.5652,35.0548 112.565,35.071 112.567,35.084 112.5688,35.098 112.5702,35.107 112.572,35.115 ' +
    '112.5732,35.1226' },
  { name: '荆梁路', roadClass: 'sub-arterial', origin: 'osm+',
    points: '112.570,35.0705 112.5712,35.0765 112.572,35.0835 112.5738,35.0921' },
  { name: '汤帝路', roadClass: 'sub-arterial', origin: 'osm+',
    points: '112.5728,35.0545 112.574,35.062 112.577,35.078 112.580,35.094 112.5805,35.1005' },
  { name: '龙泉路', roadClass: 'sub-arterial', origin: 'osm', joinM: 0,
    points: '112.5803,35.1005 112.5835,35.115 112.587,35.131' },
  { name: '文昌路', roadClass: 'sub-arterial', origin: 'osm+',
    points: '112.5856,35.0638 112.587,35.069 112.5893,35.084 112.5903,35.092 112.593,35.111 ' +
    '112.5942,35.1219' },
  { name: '文化路', roadClass: 'sub-arterial', origin: 'osm',
    points: '112.591,35.0628 112.5918,35.069 112.593,35.079 112.5935,35.0865' },
  { name: '沁园路', roadClass: 'arterial', origin: 'osm+', joinM: 0,
    points: '112.596,35.040 112.5975,35.055 112.5996,35.074 112.6008,35.090 112.603,35.112 ' +
    '112.6040,35.1250' },
  { name: '王屋路', roadClass: 'sub-arterial', origin: 'osm+',
    points: '112.6018,35.0552 112.602,35.059 112.6035,35.072 112.605,35.084 112.6058,35.0895' },
  { name: '愚公路', roadClass: 'arterial', origin: 'osm+', joinM: 0,
    points: '112.607,35.045 112.6082,35.058 112.6095,35.074 112.611,35.090 112.613,35.111 112.6140,35.1205 ' +
    '112.6146,35.130' },
  { name: '学苑路', roadClass: 'sub-arterial', origin: 'invented',
    points: '112.6195,35.0563 112.6203,35.065 112.6212,35.075 112.6222,35.090 112.6242,35.104 ' +
    '112.6258,35.1170' },
  { name: '玉泉路', roadClass: 'sub-arterial', origin: 'invented',
    points: '112.6313,35.0578 112.6322,35.068 112.6332,35.080 112.6345,35.092 112.6365,35.104 ' +
    '112.6382,35.1148' },
  { name: '东二环', roadClass: 'arterial', origin: 'invented', joinM: 0,
    points: '112.6655,35.045 112.6658,35.058 112.6663,35.075 112.6670,35.092 112.6684,35.110 ' +
    '112.6700,35.122' },
];

/** Course made up; a trunk railway does pass north of the centre. */
export const CENTRE_RAILWAY =
  '112.500,35.1150 112.520,35.1208 112.545,35.1265 112.572,35.1292 112.600,35.1288 112.630,35.1248 ' +
    '112.660,35.1198 112.700,35.1152';
