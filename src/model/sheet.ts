import type { MainIndicatorId } from './indicator.ts';
import type { Issue } from './issue.ts';
import type { Language } from './language.ts';

/** What a sheet may be printed on, or shown as; `slide` is a screen of 16:9. */
export const PAPER_IDS = ['a4', 'a3', 'a2', 'a1', 'a0', 'slide'] as const;
export type PaperId = (typeof PAPER_IDS)[number];

export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** Dots for an inch of the picture of the map; 144 make 1920 × 1080 px of a slide. */
export const RESOLUTIONS = [96, 144, 150, 200, 300] as const;

/** N of 1:N between which a sheet can be true: beyond them Web Mercator, or the camera of the map, cannot follow. */
export const SCALE_LIMITS = [100, 5_000_000] as const;

/** What a sheet is about: an indicator of the city, or what its plans disagree on. */
export const SHEET_SUBJECTS = ['indicators', 'conflicts'] as const;
export type SheetSubject = (typeof SHEET_SUBJECTS)[number];

/** What may be left out of a sheet; title, map, legend, scale and sources may not. */
export const SHEET_BLOCKS = ['table', 'chart', 'locator', 'notes'] as const;
export type SheetBlock = (typeof SHEET_BLOCKS)[number];

/** What may be written on a sheet by hand: in place of what it says by itself, or where it says nothing. */
export const SHEET_TEXTS = ['title', 'subtitle', 'compiler', 'reviewer', 'number', 'approval', 'use'] as const;
export type SheetTextId = (typeof SHEET_TEXTS)[number];

/** What the map shows: 现状 or 规划. */
export const SHEET_STATUSES = ['existing', 'planned'] as const;
export type SheetStatus = (typeof SHEET_STATUSES)[number];

/** How the meeting sheet 图件 of a project is made; the project remembers it. */
export interface SheetSettings {
  readonly subject: SheetSubject;
  readonly leftOut: readonly SheetBlock[];
  /** Classes of green land have their area in the legend. */
  readonly areas: boolean;
  /** The system of the ticks around the map, such as `EPSG:4547`; `null`: longitude and latitude. */
  readonly grid: string | null;
  readonly paper: PaperId;
  readonly orientation: Orientation;
  /** 40 000 for 1:40 000; `null`: the largest round scale that shows all of the subject. */
  readonly scale: number | null;
  readonly dpi: (typeof RESOLUTIONS)[number];
  /** In place of the title made of place and indicator. */
  readonly title: string | null;
  /** In place of the one made of place, year and basis. */
  readonly subtitle: string | null;
  /** Beside the year, of a sheet of indicators; `null`: nobody said. */
  readonly status: SheetStatus | null;
  /** 编制单位. */
  readonly compiler: string | null;
  /** 审核. */
  readonly reviewer: string | null;
  /** 图号. */
  readonly number: string | null;
  /** 审图号: what the authority gave the map before it may be published. */
  readonly approval: string | null;
  /** 用途: in place of the note that the sheet is internal. */
  readonly use: string | null;
}

/** What a sheet is handed out as. */
export const SHEET_FORMATS = ['pdf', 'png', 'svg'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** Which sheet of how many is being made, from 1. */
export interface SheetProgress {
  readonly sheet: number;
  readonly sheets: number;
}

/** What the check found of sheets, by their names; those of an atlas that have the same stand together. */
export interface SheetFinding {
  readonly sheets: readonly string[];
  /** All sheets of the atlas have it. */
  readonly isOfAll: boolean;
  readonly issue: Issue;
}

/** What may be asked for when sheets are made by a script; what is not named is as the project and the page have it. */
export interface SheetOptions {
  readonly subject?: SheetSubject | undefined;
  readonly paper?: PaperId | undefined;
  readonly orientation?: Orientation | undefined;
  readonly dpi?: SheetSettings['dpi'] | undefined;
  /** `null`: the largest round scale that shows all of the subject. */
  readonly scale?: number | null | undefined;
  /** `null`: the whole city. */
  readonly districtId?: string | null | undefined;
  /** Many sheets in place of one: each district, or each finding of the comparison of plans. */
  readonly atlas?: AtlasKind | undefined;
  /** PDF where nothing is named. */
  readonly format?: SheetFormat | undefined;
  readonly indicator?: MainIndicatorId | undefined;
  readonly language?: Language | undefined;
  /** Date of the print, ISO; today where nothing is named. */
  readonly date?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SheetProgress) => void) | undefined;
}

/** What an atlas has a sheet for. */
export const ATLAS_KINDS = ['districts', 'conflicts'] as const;
export type AtlasKind = (typeof ATLAS_KINDS)[number];

/** A PDF has all its sheets; as PNG or SVG each page is a file. */
export interface SheetExport {
  readonly files: readonly NamedFile[];
  /** None of them is a reason not to hand the sheets out. */
  readonly findings: readonly SheetFinding[];
}

export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}
