import type { Language } from '../model/language.ts';
import type { Swatch } from '../paint/swatch.ts';
import type { SheetSettings, SheetTextId } from '../model/sheet.ts';
import type { IndexArea } from './key-map.ts';
import type { Box } from './true-scale.ts';

/** A line of the legend: a sign with its name, or the threshold between two classes. */
export type LegendLine =
  | {
    readonly kind: 'sign';
    readonly swatch: Swatch;
    readonly label: string;
    /** 0 to 1. */
    readonly opacity: number;
    /** Whether something that has the sign may be in the frame of the map: it is left out where nothing is. Without: it never is. */
    readonly isIn?: ((frame: Box) => boolean) | undefined;
  }
  | { readonly kind: 'threshold'; readonly label: string };

export interface LegendGroup {
  readonly title: string;
  readonly lines: readonly LegendLine[];
}

export interface SheetTable {
  readonly title: string;
  /** A head may have two lines, parted by a line feed. The first column stands left, the others right. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly bold: boolean }[];
  /** What the signs in it mean. */
  readonly note: string;
}

export interface ChartBar {
  readonly name: string;
  /** `null`: not known; there is no bar then, and `label` says so. */
  readonly value: number | null;
  readonly label: string;
  readonly fails: boolean;
  /** It is what the sheet is about. */
  readonly isSubject: boolean;
}

export interface SheetChart {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly ChartBar[];
  readonly threshold: { readonly value: number; readonly label: string } | null;
}

/** The outlines of all districts with the sheet's own, degrees. */
export interface SheetLocator {
  readonly title: string;
  readonly outlines: readonly { readonly ring: readonly (readonly number[])[]; readonly isSubject: boolean }[];
  readonly bounds: Box;
}

/** What the first sheet of an atlas has in place of legend and picture. */
export interface SheetIndex {
  /** 图幅目录: a row for each sheet, with its page. */
  readonly list: SheetTable;
  readonly areas: readonly IndexArea[];
}

/** A field at the foot; without a value it is left out, or a line to write on where `blank`. */
export interface FootField {
  readonly label: string;
  readonly value: string | null;
  /** By what it is written. */
  readonly tells?: SheetTextId | undefined;
}

/** Everything that is to be said on a sheet, in words; where it stands is `layOut`'s business. */
export interface SheetContents {
  readonly language: Language;
  readonly settings: SheetSettings;
  readonly title: string;
  readonly subtitle: string;
  /** 示意数据, as a mark beside the title; `null`: the data are real. */
  readonly mark: string | null;
  /** What the map has to show, degrees. */
  readonly extent: Box;
  /** What nothing may lie on, longitude and latitude: the subject's outline, pins, findings. */
  readonly keptClear: readonly (readonly [number, number])[];
  readonly legend: readonly LegendGroup[];
  /** `null`: it is a sheet with a map, and no index. */
  readonly index: SheetIndex | null;
  /** What it comes to, above the table; `null`: that is not said in a sentence. */
  readonly summary: string | null;
  readonly table: SheetTable | null;
  readonly chart: SheetChart | null;
  readonly locator: SheetLocator | null;
  readonly notes: readonly string[];
  /** Columns of lines of fields. */
  readonly foot: readonly (readonly (readonly FootField[])[])[];
  /** Sources of what is on the map, each once; also on the sheets without a map. */
  readonly attribution: string;
}
