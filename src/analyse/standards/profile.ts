import type { IndicatorId } from '../../model/indicator.ts';
import type { ServiceRadius, StandardId } from '../../model/project.ts';

/** A standard as data: one tier of one edition. */
export interface Profile {
  readonly id: StandardId;
  /** How far parks serve, by size. */
  readonly parkService: readonly ServiceRadius[];
  /** Comprehensive parks are counted for so many residents. */
  readonly comprehensiveParks: 'count/10k' | 'count/100k';
  /** An indicator that is not named has no threshold here. */
  readonly thresholds: Readonly<Partial<Record<IndicatorId, Requirement>>>;
}

export interface Requirement {
  /** Shares from 0 to 1, else in the indicator's unit; two numbers where land for each resident decides. */
  readonly least: number | ByConstructionLand;
  /** The value has to be more than `least`, not just as much. */
  readonly exclusive?: boolean;
  readonly source: string;
  /** Found in a public source. Without that, it is from memory, and nothing is judged by it. */
  readonly verified: boolean;
}

/** The 2016 edition asks less of cities with little construction land for each resident. */
interface ByConstructionLand {
  readonly below105M2: number;
  readonly from105M2: number;
}
