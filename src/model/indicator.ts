import type { GreenCode, GreenGroup } from './green-class.ts';
import type { Issue } from './issue.ts';
import type { LocalText } from './language.ts';
import type { ServiceRadius, StandardId } from './project.ts';
import type { Quantity, Unit } from './units.ts';

/** Ids of domain §1.2, in the order in which they are shown. */
export const INDICATOR_IDS = [
  'park_pc', 'park_service', 'green_cover', 'green_rate', 'park_min', 'cover_min', 'comp_park',
  'net_density', 'road_green', 'shade_road', 'shore_nat', 'greenway_svc', 'greenway_pc',
] as const;

export type IndicatorId = (typeof INDICATOR_IDS)[number];

/** The four that lead: cards, and the themes of the map. */
export const MAIN_INDICATORS = ['park_pc', 'park_service', 'green_cover', 'green_rate'] as const;
export type MainIndicatorId = (typeof MAIN_INDICATORS)[number];

/** What an indicator is given in, also where it has no value; the editions count comprehensive parks differently. */
export function indicatorUnit(id: IndicatorId, standard: StandardId): Unit {
  switch (id) {
    case 'park_pc': case 'park_min': return 'm2/person';
    case 'comp_park': return standard.startsWith('2016') ? 'count/10k' : 'count/100k';
    case 'net_density': return 'km/km2';
    case 'greenway_pc': return 'km/10k';
    case 'park_service': case 'green_cover': case 'green_rate': case 'cover_min': case 'road_green':
    case 'shade_road': case 'shore_nat': case 'greenway_svc': return 'share';
  }
}

/** A number of a standard, and how far it may be believed. */
export interface Threshold {
  /** In the indicator's unit; shares from 0 to 1. The value must be at least this. */
  readonly value: number;
  /** Met only above `value`, not at it: GB 55014 says "more than". */
  readonly exclusive: boolean;
  readonly source: string;
  /** The official text was seen. Otherwise nothing is judged by it, and it carries 未核实. */
  readonly verified: boolean;
  /** The project file set or verified it. */
  readonly overridden: boolean;
}

/** Why there is no value, or no judgement of it. The words live in `text/words/reasons.ts`. */
export type Reason =
  // no value
  | 'no-population' | 'no-built-up-part' | 'no-green-layer' | 'no-canopy-layer' | 'no-residential-land'
  | 'no-roads' | 'no-road-attribute' | 'no-shore-attribute' | 'no-water' | 'no-greenways' | 'no-class-detail'
  | 'no-districts' | 'district-unknown' | 'layer-failed' | UntoldReason
  // a value, but no judgement
  | 'admin-area-basis' | 'proxy-basis' | 'no-threshold' | 'threshold-unverified' | 'city-threshold';

/** Why green land may or may not count: it does not tell its class; as a square it does not tell its share of green. */
export type UntoldReason = 'class-unknown' | 'square-share-unknown';

/** Green spaces that could change a figure, as they do not tell enough. */
export interface Untold {
  readonly reason: UntoldReason;
  readonly count: number;
  readonly areaM2: number;
}

export type Verdict = 'met' | 'not-met' | 'not-judged';

export interface IndicatorValue {
  /** `null`: it cannot be told, and `reason` says why. Never 0 in place of unknown. */
  readonly quantity: Quantity | null;
  /** Why there is no value or, where there is one, why it is not judged; `null` when it is judged. */
  readonly reason: Reason | null;
  /** The green spaces that a reason of theirs speaks of. */
  readonly untold: Untold | null;
  /** `proxy`: the share of the built-up area instead of residential land. */
  readonly proxy: boolean;
  readonly threshold: Threshold | null;
  readonly verdict: Verdict;
  /**
   * What is missing to the threshold in the planner's terms: m² of park, of green
   * land, of canopy, of residential land; metres of road; pieces. Positive: short by;
   * negative: above by. `null` without a threshold to measure against.
   */
  readonly gap: Quantity | null;
  /** Top and bottom of the fraction, so that a reader can do the sum again. */
  readonly fraction: { readonly top: Quantity; readonly bottom: Quantity } | null;
}

/** All that was measured of one district, or of the city. Areas in m², lengths in m. */
export interface Measures {
  readonly areaM2: number;
  /** District ∩ built-up; the district itself when `basis` is `admin`. */
  readonly baseM2: number;
  /**
   * Green land by land use, overlaps once: G1, G2, the green part of G3, XG. Not EG. `null` without such a layer, and
   * where `untold` says so; likewise parks and what they serve.
   */
  readonly greenM2: number | null;
  /** The plain sum of the same parts, overlaps as often as they occur. */
  readonly greenSumM2: number | null;
  /**
   * `greenM2` shared out to the groups, so that the parts sum to it: land under several
   * goes to the first of G1, G2, XG, and squares have the green part of what is left.
   */
  readonly greenPartsM2: Readonly<Partial<Record<GreenGroup, number>>>;
  readonly parkM2: number | null;
  readonly parkSumM2: number | null;
  /** Dissolved area of each class, all of it (a square with its paving). Classes may overlap one another. */
  readonly classesM2: Readonly<Partial<Record<GreenCode, number>>>;
  readonly canopyM2: number | null;
  /** Residential land in the base; `null` without such a layer. */
  readonly residentialM2: number | null;
  /** Residential land (or, without it, base) within the service radius of a park. */
  readonly servedM2: number | null;
  readonly greenwayServedM2: number | null;
  /** Number of G11 parks with any part in the base; `null` where the data do not tell G11 from other parks. */
  readonly comprehensiveParks: number | null;
  /** Which of the above would be another number if green spaces told more; those are `null`. */
  readonly untold: Readonly<Partial<Record<'greenM2' | 'parkM2' | 'servedM2' | 'comprehensiveParks', Untold>>>;
  readonly roads: RoadMeasures | null;
  readonly shore: { readonly totalM: number; readonly naturalM: number } | null;
  /** Ids of the items that count as park, as green; the layer id, a slash, the item id. */
  readonly countedParks: readonly string[];
  readonly countedGreens: readonly string[];
}

export interface RoadMeasures {
  /** Centrelines of expressways, arterials, sub-arterials and branches in the base. */
  readonly totalM: number;
  /** With street trees, of the roads that tell; `null` when none tells. */
  readonly greened: { readonly toldM: number; readonly withM: number } | null;
  /** Shaded, of the sub-arterials and branches that tell; `null` when none tells. */
  readonly shaded: { readonly toldM: number; readonly withM: number } | null;
  readonly greenwayM: number;
}

export interface DistrictResult {
  readonly id: string;
  readonly name: string;
  readonly population: number | null;
  readonly measures: Measures;
  readonly indicators: Readonly<Partial<Record<IndicatorId, IndicatorValue>>>;
}

export interface CityResult {
  readonly population: number | null;
  readonly measures: Measures;
  /** Green land that lies in no district. */
  readonly outsideGreenM2: number | null;
  readonly outsideParkM2: number | null;
  readonly indicators: Readonly<Partial<Record<IndicatorId, IndicatorValue>>>;
}

/** How the numbers were made; printed under every table. */
export interface Method {
  readonly standard: StandardId;
  /** `admin`: there is no built-up layer; nothing is compared with a threshold. */
  readonly basis: 'built-up' | 'admin';
  readonly parkService: readonly ServiceRadius[];
  /** 2022 counts comprehensive parks for 100 000 people, 2016 for 10 000. */
  readonly area: 'GRS 80 ellipsoid';
  /** A square with at least this share of green counts as park: CJJ/T 85-2017. */
  readonly squareAsParkShare: number;
  /** What the project sets in place of the standard or of the data. */
  readonly edits: readonly Edit[];
}

/** A figure rests on something that somebody set; `source` says who, or by what. */
export type Edit = { readonly source: string } & (
  | { readonly kind: 'threshold'; readonly indicator: IndicatorId }
  | { readonly kind: 'park-service' }
  | { readonly kind: 'population'; readonly districtId: string; readonly district: string }
  | { readonly kind: 'classes'; readonly role: 'green' | 'roads'; readonly layer: LocalText }
);

/** The whole answer: what the table, the map, the sheet and the command show. */
export interface Assessment {
  readonly method: Method;
  readonly districts: readonly DistrictResult[];
  readonly city: CityResult;
  readonly issues: readonly Issue[];
}
