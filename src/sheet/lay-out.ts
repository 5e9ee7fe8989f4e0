import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import { kitOf } from './block.ts';
import type { Kit } from './block.ts';
import { chartBlock } from './chart-block.ts';
import type { Mark, PaperBox } from './drawing.ts';
import { rectangle } from './drawing.ts';
import { flow } from './flow.ts';
import type { BlockMaker, Columns } from './flow.ts';
import { barMarks, fieldMarks, paperText, scaleMarks } from './foot.ts';
import { graticule } from './graticule.ts';
import { keyMap } from './key-map.ts';
import { legendBlock } from './legend-block.ts';
import { legendInFrame } from './legend-in-frame.ts';
import { locatorBlock, locatorMarks } from './locator-block.ts';
import { arrowBox, northArrow } from './north-arrow.ts';
import { notesBlock, summaryBlock } from './notes-block.ts';
import { paperOf } from './paper.ts';
import type { Paper } from './paper.ts';
import { gridOf } from './projected-grid.ts';
import { roomsOf } from './rooms.ts';
import type { Rooms } from './rooms.ts';
import type { SheetContents, SheetLocator } from './sheet-contents.ts';
import { partMarks, sheetPart } from './sheet-part.ts';
import type { SheetPart } from './sheet-part.ts';
import { tableBlock } from './table-block.ts';
import { titleMarks } from './title.ts';
import { PALE_INK, write } from './text-lines.ts';
import type { Measure } from './text-lines.ts';
import { centreOf, fittingScale, roundScale } from './true-scale.ts';
import type { MapWindow } from './true-scale.ts';

/** A sheet laid out: what any writer needs, and what the check measures. */
export interface Sheet {
  readonly paper: Paper;
  /** Bottom to top; the first has the map, further ones what did not fit beside it. */
  readonly pages: readonly (readonly Mark[])[];
  /** The same marks by what they belong to, page by page, for who looks the sheet over. */
  readonly parts: readonly (readonly SheetPart[])[];
  readonly map: MapWindow;
  /** What lies over the map: the north arrow. */
  readonly arrow: PaperBox;
  /** N of the largest round scale at which all of the extent is shown. */
  readonly fittedScale: number;
}

/** Which pages of an atlas a sheet has: those before it, and how many there are in all. */
export interface PlaceInAtlas {
  readonly before: number;
  /** `null`: the sheet stands alone. */
  readonly total: number | null;
}

const ALONE: PlaceInAtlas = { before: 0, total: null };

/** Width of the locator at the end of the foot, with its title, mm on A3. */
const LOCATOR = 42;

/** How much closer lines may stand; text never gets smaller. */
const CLOSER = [0.92, 0.84] as const;

/**
 * Lays out a sheet in millimetres: the same on every machine that measures text alike. Rows stand closer where all of
 * it is then on one sheet.
 */
export function layOut(contents: SheetContents, measure: Measure, place: PlaceInAtlas = ALONE): Sheet {
  const loose = layOutAt(contents, measure, 1, place);
  // What takes three is not one by standing closer.
  if (loose.pages.length !== 2) return loose;
  for (const density of CLOSER) {
    const sheet = layOutAt(contents, measure, density, place);
    if (sheet.pages.length === 1) return sheet;
  }
  return loose;
}

function layOutAt(contents: SheetContents, measure: Measure, density: number, place: PlaceInAtlas): Sheet {
  const { settings, language, extent } = contents;
  const paper = paperOf(settings.paper, settings.orientation);
  const kit = kitOf(measure, paper.unit, density);
  // On lying paper the locator stands at the end of the foot: the column beside the map is full without it.
  const locatorMm = contents.locator === null || settings.orientation === 'portrait' ? 0 : LOCATOR * paper.unit;
  const leastMm = (locatorMm === 0 ? 18 : 22) * paper.unit;
  const footMm = Math.max(leastMm, ...contents.foot.map((lines) => footHeight(lines, paper, kit, locatorMm)));
  const rooms = roomsOf(paper, settings.orientation, kit, footMm);
  const fittedScale = roundScale(fittingScale(extent, rooms.map));
  const map: MapWindow = { ...rooms.map, centre: centreOf(extent), scale: settings.scale ?? fittedScale };
  const arrow = arrowBox(map, contents.keptClear, kit);
  const words = paperText(settings.paper, paper.widthMm, paper.heightMm, language);
  const continued = (title: string) => text('sheet.continued', language, { title });
  const flowing = flow(blocksOf(contents, map, kit), rooms.columns, rooms.further, kit, continued);
  const { foot } = rooms;
  const parts = flowing.map((blocks, index): readonly SheetPart[] => [
    sheetPart('title', rooms.title, titleMarks(contents, index === 0 ? contents.title : continued(contents.title), rooms, kit)),
    ...(index === 0 ? [sheetPart('map', rooms.mapWithEdge, mapMarks(map, arrow, contents, kit))] : []),
    ...blocks,
    ...(index > 0 ? [sheetPart('foot', foot, furtherFoot(contents, foot, kit))] : [
      sheetPart('bar', foot, barMarks(map.scale, foot.x, foot.y, kit)),
      sheetPart('scale', foot, scaleMarks(map.scale, words, foot.x, foot.y, kit, language)),
      sheetPart('foot', foot, footMarks(contents, { ...foot, widthMm: foot.widthMm - locatorMm }, kit)),
      ...(contents.locator === null || locatorMm === 0 ? []
        : [sheetPart('locator', foot, locatorAtEnd(contents.locator, map, foot, locatorMm, kit))]),
    ]),
    sheetPart('page-number', foot, [pageNumber(place.before + index + 1, place.total ?? flowing.length, rooms, kit, language)]),
  ]);
  return { paper, pages: parts.map((page) => [...page.flatMap(partMarks), ...frame(paper)]), parts, map, arrow, fittedScale };
}

function blocksOf(contents: SheetContents, map: MapWindow, kit: Kit): readonly BlockMaker[] {
  const { settings, index, summary, table, chart, locator, notes, language } = contents;
  const legend = legendInFrame(contents.legend, map);
  return [
    ...(index === null ? [] : [(widthMm: number) => tableBlock(index.list, widthMm, kit)]),
    ...(legend.length === 0 ? [] : [(widthMm: number) => legendBlock(text('sheet.legend', language), legend, widthMm, kit)]),
    ...(summary === null ? [] : [(widthMm: number) => summaryBlock(text('sheet.summary', language), summary, widthMm, kit)]),
    ...(table === null ? [] : [(widthMm: number) => tableBlock(table, widthMm, kit)]),
    ...(chart === null ? [] : [(widthMm: number) => chartBlock(chart, widthMm, kit)]),
    ...(locator === null || settings.orientation === 'landscape' ? [] : [(widthMm: number) => locatorBlock(locator, map, widthMm, kit)]),
    ...(notes.length === 0 ? [] : [(widthMm: number) => notesBlock(text('sheet.notes', language), notes, widthMm, kit)]),
  ];
}

function mapMarks(map: MapWindow, arrow: PaperBox, { settings, index, language }: SheetContents, kit: Kit): readonly Mark[] {
  const { x, y, widthMm, heightMm } = map;
  return [
    ...(index === null ? [{ kind: 'picture', x, y, widthMm, heightMm } as const] : keyMap(index.areas, map, arrow, kit)),
    rectangle(map, { stroke: '#1A1F1A', widthMm: 0.35 * kit.unit }),
    ...graticule(map, settings.grid === null ? null : gridOf(settings.grid), kit),
    ...northArrow(arrow, text('sheet.north', language), kit),
  ];
}

/** Beside the scale there are as many columns of fields as the contents have. */
function footColumns(foot: PaperBox, count: number, { unit }: Kit): Columns {
  const left = 76 * unit;
  const widthMm = (foot.widthMm - left) / count;
  return Array.from({ length: count }, (_, index) =>
    ({ ...foot, x: foot.x + left + index * widthMm, widthMm: widthMm - 4 * unit }));
}

function footHeight(lines: SheetContents['foot'][number], paper: Paper, kit: Kit, locatorMm: number): number {
  const wide = { x: 0, y: 0, widthMm: paper.widthMm - 2 * 15.4 * paper.unit - locatorMm, heightMm: 0 };
  const [column] = footColumns(wide, 2, kit);
  return fieldMarks(lines, 0, 0, column?.widthMm ?? 0, kit).heightMm + kit.rowMm;
}

function footMarks(contents: SheetContents, foot: PaperBox, kit: Kit): readonly Mark[] {
  const columns = footColumns(foot, contents.foot.length, kit);
  return contents.foot.flatMap((lines, index) => {
    const column = columns[index] ?? foot;
    return fieldMarks(lines, column.x, column.y, column.widthMm, kit).marks;
  });
}

/** Over the page number, with its title written upwards beside it. */
function locatorAtEnd(locator: SheetLocator, map: MapWindow, foot: PaperBox, locatorMm: number, kit: Kit): readonly Mark[] {
  const { measure, unit, bodyMm } = kit;
  const widthMm = locatorMm - 2 * bodyMm;
  const box = { x: foot.x + foot.widthMm - widthMm, y: foot.y, widthMm, heightMm: foot.heightMm - 1.9 * bodyMm };
  const title = write(measure, locator.title, box.x - 0.8 * unit, box.y + box.heightMm / 2, {
    sizeMm: bodyMm, anchor: 'middle', colour: PALE_INK, upright: true,
  });
  return [...locatorMarks(locator, map, box, kit), title];
}

/** A sheet without a map still says whose data its figures rest on. */
function furtherFoot({ attribution, language }: SheetContents, foot: PaperBox, kit: Kit): readonly Mark[] {
  const lines = [[{ label: text('sheet.sources', language), value: attribution }]];
  const { heightMm } = fieldMarks(lines, 0, 0, foot.widthMm, kit);
  return fieldMarks(lines, foot.x, foot.y + foot.heightMm - heightMm - kit.rowMm, foot.widthMm, kit).marks;
}

function pageNumber(page: number, pages: number, { foot }: Rooms, { measure, bodyMm }: Kit, language: Language): Mark {
  const words = text('sheet.page', language, { page, pages });
  const [x, y] = [foot.x + foot.widthMm, foot.y + foot.heightMm - bodyMm * 0.3];
  return write(measure, words, x, y, { sizeMm: bodyMm, anchor: 'end', colour: PALE_INK });
}

/** Double: interface §3.6. */
function frame({ widthMm, heightMm, unit }: Paper): readonly Mark[] {
  const at = (edgeMm: number) => ({ x: edgeMm, y: edgeMm, widthMm: widthMm - 2 * edgeMm, heightMm: heightMm - 2 * edgeMm });
  const ink = { stroke: '#1A1F1A' };
  return [
    rectangle(at(10 * Math.min(1, unit)), { ...ink, widthMm: 0.5 * unit }),
    rectangle(at(10 * Math.min(1, unit) + 1.4 * unit), { ...ink, widthMm: 0.2 * unit }),
  ];
}
