import type { FieldName } from './field.ts';
import type { JoinProposal } from './import.ts';
import type { Role } from './layer.ts';
import type { LayerSpec } from './project.ts';

/** The datums of Chinese map services: GCJ-02 of Amap and Tencent, BD-09 of Baidu. */
export type Offset = 'gcj02' | 'bd09';

/** Who is counted as a resident: 常住人口, 户籍人口 with 暂住人口, 户籍人口 alone; `other` is as the details say. */
export const POPULATION_BASES = ['usual', 'registered-temporary', 'registered', 'other'] as const;

/** What a column of residents counts, as the user says. */
export interface PopulationBasis {
  /** `null`: the user says that it is not known. */
  readonly who: (typeof POPULATION_BASES)[number] | null;
  /** Year and source, in the user's words; may be empty. */
  readonly details: string;
}

/** What the user said against the proposals; `null` and what is left out: as proposed. */
export interface ImportCorrections {
  readonly role: Role | null;
  /** House field → column, by its own or its new name; `null`: no column, although one looks like it. */
  readonly fields: Readonly<Partial<Record<FieldName, string | null>>>;
  /** The file's name of a column → the name it shall have. */
  readonly renames: Readonly<Record<string, string>>;
  /** Value in the file → class; `null`: as it is recognised. */
  readonly classes: Readonly<Record<string, string | null>>;
  /** Of the residents in this layer; `null`: not said. */
  readonly populationBasis: PopulationBasis | null;
  /** `EPSG:4547` */
  readonly crs: string | null;
  readonly isSwapped: boolean | null;
  /** The three-way switch: `none` is said, `null` is not said, which moves nothing either. */
  readonly offset: Offset | 'none' | null;
  readonly encoding: string | null;
  /** For a table. */
  readonly join: Pick<JoinProposal, 'layer' | 'column' | 'by'> | null;
  /** The rest of the layer's spec, such as its title. */
  readonly settings: Readonly<Partial<Omit<LayerSpec, 'id' | 'role' | 'src' | 'fields'>>>;
}

export const NO_CORRECTIONS: ImportCorrections = {
  role: null, fields: {}, renames: {}, classes: {}, populationBasis: null, crs: null, isSwapped: null, offset: null, encoding: null, join: null, settings: {},
};
