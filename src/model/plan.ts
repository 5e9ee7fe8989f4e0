import type { LocalText } from './language.ts';

/**
 * What land is for, in words that all plans share. The first row is land use, the second what lies
 * inside a control line, and `outside-development` is all that a development boundary leaves out.
 */
export const PLAN_CLASSES = [
  'construction', 'village', 'infrastructure', 'green', 'agriculture', 'ecology', 'water', 'other',
  'farmland', 'ecology-redline', 'development', 'outside-development', 'blue-line', 'green-line',
  'unclassified',
] as const;

/** `farmland` is 永久基本农田; `unclassified` has a code that nobody knows yet. */
export type PlanClass = (typeof PLAN_CLASSES)[number];

const CONSTRUCTION: readonly PlanClass[] = [
  'construction', 'village', 'infrastructure', 'green', 'development',
];

/** Is it 建设用地? `null`: it cannot be told. GB 50137-2011 counts green space (G) as construction land. */
export function isConstruction(planClass: PlanClass): boolean | null {
  return planClass === 'unclassified' ? null : CONSTRUCTION.includes(planClass);
}

/** From harmless to grave: 相容, 待核, 冲突, 严重冲突. */
export const SEVERITIES = ['compatible', 'check', 'conflict', 'severe'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What it means when two plans say these two things of the same land; which plan says which does not
 * matter.
 */
export interface Rule {
  readonly id: string;
  readonly a: readonly PlanClass[];
  readonly b: readonly PlanClass[];
  readonly severity: Severity;
  /** `null`: the house's own rule, whose words are `rule.` and the id. */
  readonly text: LocalText | null;
}

/** How finely plans are compared. */
export interface ConflictSettings {
  /** Smaller patches are slivers 细碎图斑: counted, not listed, m². */
  readonly minAreaM2: number;
  /** So are narrower ones; the mean width of a patch is twice its area by its perimeter, m. */
  readonly minMeanWidthM: number;
  /** Corners nearer than this to each other, or to an edge, are one, m. */
  readonly snapM: number;
}

/** What a plan is, apart from its land. */
export interface PlanInfo {
  readonly id: string;
  readonly name: LocalText;
  readonly authority: string | null;
  readonly status: 'draft' | 'adopted' | 'superseded' | null;
  readonly date: string | null;
  /** 10 000 for 1:10 000. */
  readonly sourceScale: number | null;
  /** It says something inside its lines only, and one thing: red line, farmland, boundary. */
  readonly isLine: boolean;
  /** The classes that occur, and the codes that were read as each. */
  readonly classes: readonly { readonly planClass: PlanClass; readonly codes: readonly string[] }[];
}

/** 甲, 乙, 丙: the plans in the order of the project, or the two that are compared. */
export const PLAN_LETTERS = ['a', 'b', 'c'] as const;
export type PlanLetter = (typeof PLAN_LETTERS)[number];
