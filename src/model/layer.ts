import type { Geometry, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { ClassTally } from './class-tally.ts';
import type { GreenClass } from './green-class.ts';
import type { LayerSpec } from './project.ts';

/** Longitude/latitude in degrees (WGS 84), rings closed: what `check/` lets through. */
export type Polygonal = Polygon | MultiPolygon;
export type Linear = LineString | MultiLineString;

/** One thing on a layer. */
export interface Item<G extends Geometry = Geometry> {
  /** Unique within its layer; the file's own id where it has one, else `#` and the position from 0. */
  readonly id: string;
  readonly name: string | null;
  readonly geometry: G;
  /** As the file had them; read by `check/columns/` and shown as plain text, nowhere else used. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface District extends Item<Polygonal> {
  readonly name: string;
  /** Residents of the built-up area, a whole number; `null` when the file does not tell. */
  readonly population: number | null;
  readonly populationYear: number | null;
  /** Who was counted, in the words of the source, such as 户籍+暂住. */
  readonly populationBasis: string | null;
}

/** Built-up land, residential land, canopy: an area without further fields. */
export type Area = Item<Polygonal>;

export interface GreenSpace extends Item<Polygonal> {
  /** `null`: the layer's scheme does not know the class; an issue says so, and figures that it could change are unknown. */
  readonly code: GreenClass;
  /** Share of the ground that is green, 0 to 1; asked of squares (G3). */
  readonly greenShare: number | null;
}

export interface Water extends Item<Polygonal | Linear> {
  readonly kind: 'river' | 'lake' | 'reservoir' | 'pond' | 'canal' | 'other';
  /** Share of the shoreline in natural form, 0 to 1. */
  readonly naturalShoreShare: number | null;
}

export const ROAD_CLASSES = [
  'expressway', 'arterial', 'sub-arterial', 'branch', 'greenway', 'railway', 'other',
] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

export interface Road extends Item<Linear> {
  readonly roadClass: RoadClass;
  /** Footway and cycleway under at least 90 % canopy. `null`: not told. */
  readonly shaded: boolean | null;
  /** Street trees stand along it. `null`: not told. */
  readonly streetTrees: boolean | null;
}

export const PROJECT_CATEGORIES = [
  'park', 'water', 'road', 'housing', 'pipes', 'public', 'smart', 'other',
] as const;
export type ProjectCategory = (typeof PROJECT_CATEGORIES)[number];

/** A line of the ledger of construction projects 城市建设项目台账. */
export interface ProjectSite extends Item<Point | Polygonal | Linear> {
  readonly category: ProjectCategory;
  /** 谋划, 前期, 在建, 竣工, 停工. */
  readonly status: 'planned' | 'preparing' | 'building' | 'done' | 'stopped' | null;
  /** 新建, 续建, 改扩建. */
  readonly nature: 'new' | 'continued' | 'extended' | null;
  readonly location: string | null;
  readonly content: string | null;
  /** Yuan, all of the project. */
  readonly investTotalYuan: number | null;
  readonly investDoneYuan: number | null;
  readonly owner: string | null;
  /** Year and month, `2018-09`. */
  readonly start: string | null;
  readonly finish: string | null;
  /** Share of the work done, 0 to 1. */
  readonly progressShare: number | null;
  readonly problems: string | null;
}

export interface PlanArea extends Item<Polygonal> {
  /** The plan's own land-use code. */
  readonly code: string | null;
}

/** What a layer holds, by its role. */
export interface ItemsByRole {
  'districts': readonly District[];
  'built-up': readonly Area[];
  'green': readonly GreenSpace[];
  'residential': readonly Area[];
  'water': readonly Water[];
  'roads': readonly Road[];
  'projects': readonly ProjectSite[];
  'plan': readonly PlanArea[];
  'other': readonly Item[];
}

export type Role = keyof ItemsByRole;

export const ROLES = [
  'districts', 'built-up', 'green', 'residential', 'water', 'roads', 'projects', 'plan', 'other',
] as const satisfies readonly Role[];

/** What a worker made of a large layer, for the others: the window only hands it on. */
export interface LargeLayer {
  /** The whole layer; see `layer-blob.ts`. */
  readonly blob: Blob;
  /** A `Flatbush` of the box of each item in degrees, in the order of the layer; infinite for an empty geometry. */
  readonly index: ArrayBuffer;
  /** How many items there are of each class. */
  readonly tally: ClassTally;
  /** Every sign that names have, once. */
  readonly signs: string;
}

/** A layer that passed the checks; `role` tells which items it has. */
export type Layer<R extends Role = Role> = {
  [P in R]: {
    readonly id: string;
    readonly role: P;
    readonly spec: LayerSpec;
    readonly items: ItemsByRole[P];
    /** Of a large layer what spares the window from looking at all of it. Whoever changes the items leaves it out. */
    readonly large?: LargeLayer;
  };
}[R];
