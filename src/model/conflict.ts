import type { Polygon } from 'geojson';
import type { Issue } from './issue.ts';
import type { ConflictSettings, PlanClass, PlanInfo, Rule, Severity } from './plan.ts';

/**
 * The four classes of the two-plan difference analysis 两规差异分析: 1 both construction,
 * 2 only A, 3 only B, 4 neither. `0`: at least one of the plans says nothing here.
 */
export const DIFFERENCE_CODES = [1, 2, 3, 4, 0] as const;
export type DifferenceCode = (typeof DIFFERENCE_CODES)[number];

/** One of the four classes on all land of a pair, or of one district. The areas sum to that land. */
export interface DifferenceClass {
  readonly code: DifferenceCode;
  /** With slivers. */
  readonly areaM2: number;
  /** `areaM2` of the land compared. */
  readonly share: number;
  /** Connected patches of one code of A and one of B, slivers left out. */
  readonly count: number;
  /** The area of these patches. */
  readonly listedM2: number;
}

/** A number of patches and their area. */
export interface PatchSum {
  readonly count: number;
  readonly areaM2: number;
}

/** What a pair comes to on one piece of land. */
export interface DifferenceSum {
  readonly areaM2: number;
  readonly classes: readonly DifferenceClass[];
  /** Patches of the register that are too small or too narrow to be listed; their area is in `classes`. */
  readonly slivers: PatchSum;
}

/** Two plans compared. `a` and `b` are ids of plans, in the project's order. */
export interface PlanPair extends DifferenceSum {
  readonly a: string;
  readonly b: string;
  readonly districts: readonly (DifferenceSum & { readonly districtId: string | null })[];
}

/** What one of the two plans says of a patch. */
export interface PatchSide {
  readonly planClass: PlanClass;
  /** The plan's own code; `null` where it has none, as in a control line. */
  readonly code: string | null;
  /** Share of the plan's connected land of the same code that the patch is, 0 to 1. */
  readonly share: number;
}

/** A connected piece of land, in one district, of which two plans say what does not go together: 差异图斑. */
export interface Patch {
  /** Made of plans, codes, district and place: the same input gives the same id. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly sideA: PatchSide;
  readonly sideB: PatchSide;
  readonly code: DifferenceCode;
  /** Id of the rule that was applied. */
  readonly rule: string;
  readonly severity: Severity;
  readonly areaM2: number;
  readonly meanWidthM: number;
  /** `null`: the project has no districts. */
  readonly districtId: string | null;
  /** Centroid; of a bent patch it may lie outside. */
  readonly place: readonly [number, number];
  readonly geometry: Polygon;
  /** Well inside, for its number on the map; not there: to be found when it is drawn. */
  readonly numberPlace?: readonly [number, number];
}

export const REVIEW_STATES = ['open', 'accepted', 'resolved', 'false-alarm'] as const;

/** 待审, 确认冲突, 已协调, 误报. */
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What people decided on a finding; nothing computed is changed by it. */
export interface Review {
  readonly state: ReviewState;
  readonly who: string | null;
  /** ISO date. */
  readonly when: string | null;
  readonly why: string | null;
  /** The area that was decided on, m²; `null`: not told. */
  readonly areaM2: number | null;
}

/** A patch of the register 冲突台账, with its decision beside it. */
export interface Finding extends Patch {
  /** `null`: open, nobody has looked at it. */
  readonly review: Review | null;
}

/** A decision as a register keeps it. */
export interface RegisterEntry {
  readonly id: string;
  readonly review: Review;
}

/** What one plan says of the land of a project site. */
export interface SiteStatement {
  readonly plan: string;
  readonly planClass: PlanClass;
  /** `null`: the site is a point or a line and has no area. */
  readonly areaM2: number | null;
  /** Of the site. */
  readonly share: number | null;
  readonly rule: string;
  readonly severity: Severity;
  /** Less than a sliver: shown, but nothing is concluded from it. */
  readonly isSliver: boolean;
}

/** A project site held against every plan: 合规性分析. */
export interface SiteCheck {
  readonly layer: string;
  readonly site: string;
  readonly name: string | null;
  /** What the site will be, by its category. */
  readonly planClass: PlanClass;
  readonly areaM2: number | null;
  /** In the order of plans, then of classes. */
  readonly statements: readonly SiteStatement[];
  /** The gravest of the statements. */
  readonly severity: Severity;
}

/** The whole answer: what register, map, sheet and the command show. */
export interface ConflictReport {
  readonly plans: readonly PlanInfo[];
  readonly settings: ConflictSettings;
  readonly rules: readonly Rule[];
  readonly pairs: readonly PlanPair[];
  /** The gravest first, then the largest. */
  readonly findings: readonly Patch[];
  /** Too small or too narrow to be listed, but here to be shown. */
  readonly slivers: readonly Patch[];
  readonly sites: readonly SiteCheck[];
  readonly issues: readonly Issue[];
}
