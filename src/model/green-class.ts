/**
 * Codes of CJJ/T 85-2017, the standard for classification of urban green space.
 * `XG` stands for attached green whose finer class is not told; likewise `G1`,
 * `EG` and the others without a finer digit.
 */
export const GREEN_CODES = [
  'G1', 'G11', 'G12', 'G13', 'G131', 'G132', 'G133', 'G134', 'G135', 'G139', 'G14',
  'G2',
  'G3',
  'XG', 'RG', 'AG', 'BG', 'MG', 'WG', 'SG', 'UG',
  'EG', 'EG1', 'EG11', 'EG12', 'EG13', 'EG14', 'EG19', 'EG2', 'EG3', 'EG4',
] as const;

/** What a value of a file may be said to stand for that is no green space and counts nowhere. */
export const NO_GREEN = 'none';

export type GreenCode = (typeof GREEN_CODES)[number];

/** What a green space is: a class, `none` where somebody said that it is no green space, `null` where nobody knows. */
export type GreenClass = GreenCode | typeof NO_GREEN | null;

/** The main classes, in the fixed order of every legend, table and bar. */
export const GREEN_GROUPS = ['G1', 'G3', 'G2', 'XG', 'EG'] as const;

export type GreenGroup = (typeof GREEN_GROUPS)[number];

const ATTACHED: readonly string[] = ['XG', 'RG', 'AG', 'BG', 'MG', 'WG', 'SG', 'UG'];

export function greenGroup(code: GreenCode): GreenGroup {
  if (ATTACHED.includes(code)) return 'XG';
  if (code.startsWith('EG')) return 'EG';
  if (code.startsWith('G1')) return 'G1';
  return code === 'G2' ? 'G2' : 'G3';
}

/** The group of what counts as green space; `null` for what does not, and where nobody knows. */
export function greenGroupOf(green: GreenClass): GreenGroup | null {
  return green === null || green === NO_GREEN ? null : greenGroup(green);
}

export function isGreenCode(text: string): text is GreenCode {
  return (GREEN_CODES as readonly string[]).includes(text);
}
