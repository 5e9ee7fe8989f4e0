import type { Layer } from '../../model/layer.ts';
import type { Typefaces } from '../../sheet/font/typefaces.ts';
import { scaleText } from '../../sheet/foot.ts';
import type { IndexArea } from '../../sheet/key-map.ts';
import { layOut } from '../../sheet/lay-out.ts';
import type { PlaceInAtlas } from '../../sheet/lay-out.ts';
import type { SheetContents } from '../../sheet/sheet-contents.ts';
import type { Measure } from '../../sheet/text-lines.ts';
import type { State } from '../../store/state.ts';
import { formatUnit } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { nextTask } from '../../ui/next-task.ts';
import { sheetIssues } from './make-sheet.ts';
import type { MadeSheet } from './make-sheet.ts';
import { sheetContentsOf, usualSheetTitle } from './sheet-contents-of.ts';
import type { SheetFonts } from './sheet-fonts.ts';
import { sheetText } from './sheet-text.ts';

/** A sheet among others. */
export interface NamedSheet extends MadeSheet {
  /** What it is called among them: the district, the finding. */
  readonly name: string;
  /** The finding that it is about. */
  readonly findingId?: string | undefined;
}

/** Sheets that make one file, laid out and checked; their pictures are still to be drawn. */
export interface SheetSet {
  readonly title: string;
  readonly sheets: readonly NamedSheet[];
}

/** A line in the list of sheets. */
interface ListLine {
  readonly draft: AtlasDraft;
  /** N of 1:N. */
  readonly scale: number;
  readonly page: number;
}

/** What a sheet of an atlas says, before it is laid out. */
export interface AtlasDraft extends Pick<NamedSheet, 'name' | 'state' | 'contents' | 'findingId'> {
  /** What the list calls it, beside its number. */
  readonly listed: string;
  /** Where it is on the key map. */
  readonly area: IndexArea;
}

/** What an atlas is bound of. */
export interface AtlasParts {
  /** The index, without its list. */
  readonly cover: SheetContents;
  readonly drafts: readonly AtlasDraft[];
  /** What the key map has besides. */
  readonly ground: readonly IndexArea[];
}

/** As wide as the page numbers of any atlas, while they are not known. */
const SOME_PAGE = 888;

/**
 * An atlas: the index, then the sheets. All of them are laid out and checked before the first picture is drawn, so that
 * pages are counted through and nothing is drawn in vain.
 *
 * @throws the signal's reason when it is aborted
 */
export async function bindAtlas(
  { cover, drafts, ground }: AtlasParts, state: State, fonts: Pick<SheetFonts, 'load'>, signal: AbortSignal,
): Promise<SheetSet> {
  const withList = (contents: SheetContents, lines: readonly ListLine[]) => indexOf(contents, ground, lines);
  const blank = drafts.map((draft): ListLine => ({ draft, scale: 1_000_000, page: SOME_PAGE }));
  const faces = await loadFaces([withList(cover, blank), ...drafts.map(({ contents }) => contents)], state, fonts, signal);
  const loose = await oneByOne(drafts, (draft) => ({ draft, sheet: layOut(draft.contents, faces.measure) }), signal);
  const listFrom = (firstPage: number): readonly ListLine[] => {
    let page = firstPage;
    return loose.map(({ draft, sheet: { map, pages } }) => {
      const line = { draft, scale: map.scale, page };
      page += pages.length;
      return line;
    });
  };
  const fitted = fittingCover(cover, (contents) => withList(contents, listFrom(SOME_PAGE)), faces.measure);
  const list = listFrom(fitted.pages + 1);
  const total = fitted.pages + loose.reduce((sum, { sheet: { pages } }) => sum + pages.length, 0);
  const index = { name: text('atlas.index', state.language), state, contents: withList(fitted.contents, list) };
  const sheets = await oneByOne(list, ({ draft, page }) => placed(draft, { before: page - 1, total }, faces), signal);
  return { title: cover.title, sheets: [placed(index, { before: 0, total }, faces), ...sheets] };
}

/** The same sheets without an index, each counted by itself: for files of one page. */
export async function looseSheets(
  { cover, drafts }: AtlasParts, state: State, fonts: Pick<SheetFonts, 'load'>, signal: AbortSignal,
): Promise<SheetSet> {
  const faces = await loadFaces(drafts.map(({ contents }) => contents), state, fonts, signal);
  return { title: cover.title, sheets: await oneByOne(drafts, (draft) => placed(draft, undefined, faces), signal) };
}

/** Each in a task of its own: the page answers in between. */
async function oneByOne<T, U>(all: readonly T[], make: (each: T, at: number) => U, signal: AbortSignal): Promise<readonly U[]> {
  const made: U[] = [];
  for (const [at, each] of all.entries()) {
    await nextTask();
    signal.throwIfAborted();
    made.push(make(each, at));
  }
  return made;
}

function placed(draft: Pick<NamedSheet, 'name' | 'state' | 'contents' | 'findingId'>, place: PlaceInAtlas | undefined, faces: Typefaces): NamedSheet {
  const { contents, state } = draft;
  const sheet = layOut(contents, faces.measure, place);
  return { ...draft, sheet, faces, issues: sheetIssues(sheet, contents, faces, state) };
}

/**
 * What a sheet of an atlas is made from: a title that was written is the atlas's, not that of each sheet, and a sheet's
 * number gets its own behind it.
 *
 * @param number from 1
 */
export function sheetState(state: State, districtId: string | null, number: number): State {
  const { project } = state;
  if (project === null) return state;
  const { sheet } = project;
  const own = { ...sheet, title: null, number: sheet.number === null ? null : `${sheet.number}-${number}` };
  return { ...state, project: { ...project, sheet: own }, selectedDistrictId: districtId };
}

/** The index: the sheet of the whole with another title, and what belongs to a picture left out; `null`: there is no project. */
export function coverOf(state: State, today: string): SheetContents | null {
  const contents = sheetContentsOf(state, today);
  if (contents === null) return null;
  const { settings } = contents;
  const usual = usualSheetTitle(state);
  const title = settings.title ?? text('atlas.title', state.language, { title: usual });
  return { ...contents, settings: { ...settings, scale: null }, title, legend: [], chart: null, locator: null };
}

function indexOf(contents: SheetContents, ground: readonly IndexArea[], lines: readonly ListLine[]): SheetContents {
  const { language } = contents;
  const list = {
    title: text('atlas.list', language),
    head: [text('atlas.sheet', language), text('atlas.number', language), text('print.scale', language), text('atlas.page', language)],
    rows: lines.map(({ draft: { listed, area }, scale, page }) => ({
      cells: [listed, area.number ?? '', scaleText(scale, language), String(page)], bold: false,
    })),
    note: '',
  };
  const areas = lines.map(({ draft }) => draft.area);
  return { ...contents, keptClear: areas.map(({ place }) => place), index: { list, areas: [...ground, ...areas] } };
}

/** With the city's table, unless the index takes more pages by it. */
function fittingCover(
  cover: SheetContents, listed: (contents: SheetContents) => SheetContents, measure: Measure,
): { readonly contents: SheetContents; readonly pages: number } {
  const pagesOf = (contents: SheetContents) => layOut(listed(contents), measure).pages.length;
  const bare: SheetContents = { ...cover, table: null };
  const [withTable, without] = [pagesOf(cover), pagesOf(bare)];
  return without < withTable ? { contents: bare, pages: without } : { contents: cover, pages: withTable };
}

/** The fonts with the signs of all sheets. */
async function loadFaces(
  all: readonly SheetContents[], { layers }: State, fonts: Pick<SheetFonts, 'load'>, signal: AbortSignal,
): Promise<Typefaces> {
  const ready = layers.flatMap(({ status }): Layer[] => (status.kind === 'ready' ? [status.layer] : []));
  // Names on the map are the same for all of them.
  const texts = await oneByOne(all, (contents, at) => sheetText(contents, at === 0 ? ready : []), signal);
  // The finding that a sheet is about has its area on the map.
  const area = formatUnit('m2', all[0]?.language ?? 'zh-Hans');
  return fonts.load({
    regular: [area, ...texts.map(({ regular }) => regular)].join(''), bold: [area, ...texts.map(({ bold }) => bold)].join(''),
  });
}
