import type { RegisterEntry } from './conflict.ts';
import type { GreenCode } from './green-class.ts';
import type { IndicatorId } from './indicator.ts';
import type { LocalText } from './language.ts';
import type { Role } from './layer.ts';
import type { ConflictSettings, PlanClass, Rule } from './plan.ts';
import type { SheetSettings } from './sheet.ts';

/** The standards a project may be held against: profile and tier in one id. */
export const STANDARD_IDS = ['2022-negc', '2022-ngc', '2016-negc', '2016-ngc', 'gb55014-2021'] as const;

/**
 * `ngc` is 国家园林城市, `negc` 国家生态园林城市. `gb55014-2021` is the mandatory
 * code 园林绿化工程项目规范.
 */
export type StandardId = (typeof STANDARD_IDS)[number];

/** 屏幕色, and 规范色 of the guide of 2023: in which colours the land uses of plans are painted. */
export const PALETTES = ['screen', 'standard'] as const;
export type Palette = (typeof PALETTES)[number];

/** A city as one JSON file describes it. Defaults are filled in: nothing is left to guess. */
export interface Project {
  readonly schema: 1;
  readonly title: LocalText;
  /** ISO date on which the data were true. */
  readonly dataDate: string;
  /** The data are invented or simplified: marked 示意数据 on map, table and export. */
  readonly schematic: boolean;
  /** The district boundaries are legal ones; else every map says 界线为示意，非法定. */
  readonly officialBoundaries: boolean;
  readonly standard: StandardId;
  /** Construction land per resident in m²; the 2016 standard's park threshold depends on it. */
  readonly constructionLandPerResidentM2: number | null;
  /** Who is counted, where and when. */
  readonly populationBasis: LocalText | null;
  readonly view: View;
  /** Instead of the standard's own pairs. */
  readonly parkService: readonly ServiceRadius[] | null;
  /** Who says so, or where it stands; `null`: the project was made with them. */
  readonly parkServiceSource: string | null;
  /** Id of a district → its residents, in place of what its layer tells. */
  readonly populations: Readonly<Record<string, PopulationOverride>>;
  /** Instead of, or in addition to, the standard's own. */
  readonly thresholds: Readonly<Partial<Record<IndicatorId, ThresholdOverride>>>;
  readonly palette: Palette;
  /** How finely plans are compared. */
  readonly conflicts: ConflictSettings;
  /** What the city rules for pairs of classes; these go before the house's own. */
  readonly rules: readonly Rule[];
  /** What people decided on findings, by the findings' ids; those whose finding is gone are kept. */
  readonly reviews: readonly RegisterEntry[];
  /** How its meeting sheets are made. */
  readonly sheet: SheetSettings;
  readonly layers: readonly LayerSpec[];
  /** A URL relative to the project file: its figures as they were published, so that the public map need not compute them. */
  readonly published: string | null;
}

export interface View {
  /** West, south, east, north in degrees. */
  readonly bbox: readonly [number, number, number, number];
}

/** A park of at least `minAreaM2` serves what lies within `radiusM` of its edge. */
export interface ServiceRadius {
  readonly minAreaM2: number;
  readonly radiusM: number;
}

export interface ThresholdOverride {
  /** In the indicator's unit, shares from 0 to 1; left out: the standard's value, now verified or not. */
  readonly value?: number | undefined;
  readonly verified: boolean;
  readonly source: string;
}

export interface PopulationOverride {
  /** A whole number of people. */
  readonly residents: number;
  readonly source: string;
}

/** Groups of the layer panel, from top to bottom. */
export const LAYER_GROUPS = ['theme', 'green', 'water', 'roads', 'projects', 'planning'] as const;
export type LayerGroup = (typeof LAYER_GROUPS)[number];

export interface LayerSpec {
  readonly id: string;
  readonly role: Role;
  /** A URL relative to the project file, or the GeoJSON itself. */
  readonly src: string | Readonly<Record<string, unknown>>;
  readonly title: LocalText;
  readonly visible: boolean;
  /** 0 to 1. */
  readonly opacity: number;
  /** House name of a field → name of the property in the file, such as `population` → `常住人口`; `null`: no property. */
  readonly fields: Readonly<Record<string, string | null>>;
  readonly source: string | null;
  readonly licence: string | null;
  readonly date: string | null;

  /** Green layers: which edition of CJJ/T 85 the class values follow; its G2 and G3 changed meaning. */
  readonly scheme: '2017' | '2002';
  /** Green layers: value in the file → code of CJJ/T 85-2017. */
  readonly classes: Readonly<Record<string, string>>;
  /** Who changed them, or by what; `null`: the project was made with them. */
  readonly classesSource: string | null;
  readonly defaultClass: GreenCode | null;
  /** Green layers: parcels of green land use, or the crowns and lawns seen from above. */
  readonly measure: 'landuse' | 'canopy';

  readonly plan: PlanSpec | null;
}

/** What a layer of a plan tells of the plan; with several layers, the first one does. */
export interface PlanSpec {
  /** Layers with the same id are one plan; `null`: the layer is a plan by itself, with the layer's id. */
  readonly id: string | null;
  /** `null`: the layer's title. */
  readonly name: LocalText | null;
  readonly authority: string | null;
  readonly status: 'draft' | 'adopted' | 'superseded' | null;
  readonly date: string | null;
  /** 10 000 for 1:10 000. */
  readonly sourceScale: number | null;
  /** The plan's own code → class, where the codes are not those of a standard, or mean something else. */
  readonly classes: Readonly<Record<string, PlanClass>>;
  /** What all areas of the layer are whose code `classes` does not name, such as `farmland`; `null`: as recognised. */
  readonly class: PlanClass | null;
}
