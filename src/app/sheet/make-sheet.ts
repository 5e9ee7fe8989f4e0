import { issue } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import { checkSheet } from '../../sheet/check-sheet.ts';
import type { Typefaces } from '../../sheet/font/typefaces.ts';
import { layOut } from '../../sheet/lay-out.ts';
import type { Sheet } from '../../sheet/lay-out.ts';
import { gridOf } from '../../sheet/projected-grid.ts';
import type { SheetContents } from '../../sheet/sheet-contents.ts';
import { isStale } from '../../store/conflicts.ts';
import type { State } from '../../store/state.ts';
import { conflictViewOf } from '../conflict-views.ts';
import { sheetContentsOf } from './sheet-contents-of.ts';
import type { SheetFonts } from './sheet-fonts.ts';
import { sheetText } from './sheet-text.ts';

/** A sheet as it will be handed out. */
export interface MadeSheet {
  /** What it shows, and what its map is therefore drawn from. */
  readonly state: State;
  readonly contents: SheetContents;
  readonly sheet: Sheet;
  readonly faces: Typefaces;
  /** What its check found. */
  readonly issues: readonly Issue[];
}

/**
 * Makes the sheet of what is selected: contents, the fonts that its signs need, the layout and its check.
 *
 * @param today ISO date of the print
 * @returns `null` while there is no project
 * @throws AppError `load/unreachable` for a font that cannot be had
 */
export async function makeSheet(state: State, today: string, fonts: SheetFonts): Promise<MadeSheet | null> {
  const contents = sheetContentsOf(state, today);
  if (contents === null) return null;
  const names = state.layers.flatMap(({ status }) => (status.kind === 'ready' ? [status.layer] : []));
  const faces = await fonts.load(sheetText(contents, names));
  const sheet = layOut(contents, faces.measure);
  return { state, contents, sheet, faces, issues: sheetIssues(sheet, contents, faces, state) };
}

/** All that is wrong with a sheet: as it is laid out, with its signs, and with its figures. */
export function sheetIssues(sheet: Sheet, contents: SheetContents, faces: Typefaces, state: State): readonly Issue[] {
  return [...checkSheet(sheet, contents), ...missingSigns(sheet, faces), ...outdatedFigures(state), ...unknownGrid(contents)];
}

/** Figures of another state of the data, or none where the sheet is about them. */
function outdatedFigures(state: State): readonly Issue[] {
  if (state.project?.sheet.subject !== 'conflicts') return state.outdated ? [issue('error', 'sheet-outdated')] : [];
  if (conflictViewOf(state) === null) return [issue('error', 'sheet-no-comparison')];
  return isStale(state) ? [issue('error', 'sheet-outdated')] : [];
}

/** A grid that nobody knows is replaced by degrees. */
function unknownGrid({ settings: { grid } }: SheetContents): readonly Issue[] {
  return grid === null || gridOf(grid) !== null ? [] : [issue('warning', 'sheet-grid-unknown', { values: { grid } })];
}

function missingSigns({ pages }: Sheet, faces: Typefaces): readonly Issue[] {
  const texts = pages.flat().filter((mark) => mark.kind === 'text');
  const signs = new Set(texts.flatMap(({ text, bold }) => faces.missing(text, bold)));
  return signs.size === 0 ? [] : [issue('warning', 'sheet-sign-missing', { values: { signs: [...signs].join('') } })];
}
