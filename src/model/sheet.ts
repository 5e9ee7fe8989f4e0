/** What a sheet may be printed on, or shown as; `slide` is a screen of 16:9. */
export const PAPER_IDS = ['a4', 'a3', 'a2', 'a1', 'a0', 'slide'] as const;
export type PaperId = (typeof PAPER_IDS)[number];

export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** Dots for an inch of the picture of the map. */
export const RESOLUTIONS = [96, 150, 200, 300] as const;

/** What a sheet is about: an indicator of the city, or what its plans disagree on. */
export const SHEET_SUBJECTS = ['indicators', 'conflicts'] as const;
export type SheetSubject = (typeof SHEET_SUBJECTS)[number];

/** What may be left out of a sheet; title, map, legend, scale and sources may not. */
export const SHEET_BLOCKS = ['table', 'chart', 'locator', 'notes'] as const;
export type SheetBlock = (typeof SHEET_BLOCKS)[number];

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
  /** 编制单位. */
  readonly compiler: string | null;
  /** 审核. */
  readonly reviewer: string | null;
  /** 图号. */
  readonly number: string | null;
  /** 审图号: what the authority gave the map before it may be published. */
  readonly approval: string | null;
}

/** What a sheet is handed out as. */
export const SHEET_FORMATS = ['pdf', 'png', 'svg'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];
