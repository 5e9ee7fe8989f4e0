/** Land use by GB 50137-2011: living, public, trade, works, stores, utilities. */
export type LandUse = 'R' | 'A' | 'B' | 'M' | 'W' | 'U';

/** Where blocks are small (the old town) and large (works and stores); invented. */
export const SMALL_BLOCKS = { places: '112.583,35.0915 112.592,35.0935 112.590,35.088', radiusM: 900 };
export const LARGE_BLOCKS = {
  places: '112.6245,35.1120 112.6300,35.1020 112.5455,35.0800 112.5780,35.1180 112.6330,35.0930 ' +
    '112.6320,35.0690',
  radiusM: 750,
};

export interface Zone {
  readonly places: string;
  readonly radiusM: number;
  /** Shares of the blocks; what is missing to 1 is living. */
  readonly mix: Readonly<Partial<Record<LandUse, number>>>;
}

/** The first zone that holds a block decides; all invented. */
export const ZONES: readonly Zone[] = [
  { places: '112.6245,35.1120 112.6290,35.1030', radiusM: 950, mix: { M: 0.62, W: 0.14, U: 0.08, A: 0.04,
    B: 0.04 } },
  { places: '112.5450,35.0795', radiusM: 800, mix: { M: 0.55, W: 0.2, U: 0.08 } },
  { places: '112.5770,35.1185', radiusM: 650, mix: { W: 0.5, M: 0.2, U: 0.12, B: 0.1 } },
  { places: '112.5885,35.0925', radiusM: 750, mix: { B: 0.36, A: 0.18 } },
  { places: '112.5960,35.0755', radiusM: 800, mix: { A: 0.4, B: 0.26 } },
  { places: '112.6185,35.0820', radiusM: 900, mix: { A: 0.34, B: 0.14 } },
  { places: '112.6300,35.0720', radiusM: 900, mix: { A: 0.3, M: 0.22, B: 0.12 } },
];

export const ELSEWHERE: Zone['mix'] = { A: 0.13, B: 0.13, M: 0.06, U: 0.03 };

/** Share of a block that is attached green; planning norms ask about this much. Invented. */
export const GREEN_SHARE: Readonly<Record<LandUse, number>> = { R: 0.42, A: 0.49, B: 0.33, M: 0.36,
  W: 0.28, U: 0.42 };

/** Code of CJJ/T 85-2017 for the attached green of each use. */
export const GREEN_KINDS: Readonly<Record<LandUse, { readonly code: string; readonly name: string }>> = {
  R: { code: 'RG', name: '居住用地' },
  A: { code: 'AG', name: '公共管理与公共服务设施用地' },
  B: { code: 'BG', name: '商业服务业设施用地' },
  M: { code: 'MG', name: '工业用地' },
  W: { code: 'WG', name: '物流仓储用地' },
  U: { code: 'UG', name: '公用设施用地' },
};
