import { AppError } from '../../model/error.ts';
import type { SheetExport, SheetFinding, SheetOptions } from '../../model/sheet.ts';
import { today } from '../../model/today.ts';
import type { State } from '../../store/state.ts';
import '../../text/more-words.ts';
import { findingText } from '../../text/sheet-text.ts';
import { text } from '../../text/text.ts';
import { atlasParts } from './atlas-parts.ts';
import { bindAtlas, looseSheets } from './atlas.ts';
import type { SheetSet } from './atlas.ts';
import { makeSheet } from './make-sheet.ts';
import { sheetFindings } from './sheet-findings.ts';
import { SheetFonts } from './sheet-fonts.ts';
import { districtsOf } from './sheet-topic.ts';
import { writeSheets } from './write-sheets.ts';

/** Makes sheets as files for a script or the command. */
export class SheetExporter {
  readonly #fonts = new SheetFonts();

  /**
   * What is not named in the options is as the state has it. All is laid out and checked before anything is drawn.
   *
   * @throws AppError `sheet/unsound` when the check finds a reason not to hand a sheet out; `sheet/no-district`,
   *   `sheet/no-districts`, `sheet/no-findings`; what kept the project or a layer from being read; as `drawMapPicture`
   * @throws the signal's reason when it is aborted
   */
  async export(state: State, options: SheetOptions): Promise<SheetExport> {
    const { format = 'pdf', date = today(), signal = new AbortController().signal, onProgress = () => undefined } = options;
    const asked = askedState(state, options);
    const set = await sheetSet(asked, { ...options, format, date, signal }, this.#fonts);
    const findings = sheetFindings(set.sheets);
    refuseUnsound(findings, asked);
    signal.throwIfAborted();
    const files = await writeSheets(set, format, asked.language, { signal, onProgress });
    return { files, findings };
  }
}

/** Whether the plans have to be compared for what is asked for. */
export function isOfConflicts({ project }: State, { atlas, subject = project?.sheet.subject }: SheetOptions): boolean {
  return atlas === 'conflicts' || subject === 'conflicts';
}

/** @throws AppError `sheet/unsound` with what is wrong, if anything is */
function refuseUnsound(findings: readonly SheetFinding[], { language }: Pick<State, 'language'>): void {
  const reasons = findings.filter(({ issue }) => issue.severity === 'error').map((finding) => findingText(finding, language));
  if (reasons.length === 0) return;
  throw new AppError('sheet/unsound', reasons.join('; '), { findings: reasons.join(text('sheet.and', language)) });
}

function askedState(state: State, options: SheetOptions): State {
  const { project, layers, problems, conflicts: { run } } = state;
  const problem = problems.at(-1) ?? layers.flatMap(({ status }) => (status.kind === 'failed' ? [status.error] : []))[0];
  // A sheet without a layer would look like the others.
  if (problem !== undefined) throw problem;
  // A comparison that failed would read as one that found nothing.
  if (isOfConflicts(state, options) && run.kind === 'failed') throw run.error;
  if (project === null) throw new Error('there is no project to make sheets of');
  const { subject, paper, orientation, dpi, scale, indicator, language, districtId } = options;
  const { sheet } = project;
  return {
    ...state,
    project: {
      ...project,
      sheet: {
        ...sheet, subject: subject ?? sheet.subject, paper: paper ?? sheet.paper, orientation: orientation ?? sheet.orientation, dpi: dpi ?? sheet.dpi,
        scale: scale === undefined ? sheet.scale : scale,
      },
    },
    indicator: indicator ?? state.indicator,
    language: language ?? state.language,
    selectedDistrictId: districtId === undefined ? state.selectedDistrictId : districtId,
  };
}

async function sheetSet(
  state: State, { atlas, format, date, signal }: SheetOptions & { readonly date: string; readonly signal: AbortSignal }, fonts: SheetFonts,
): Promise<SheetSet> {
  const districts = districtsOf(state);
  const { selectedDistrictId: id } = state;
  if (id !== null && !districts.some((each) => each.id === id)) {
    const known = districts.map((each) => `${each.id} ${each.name}`).join(', ');
    throw new AppError('sheet/no-district', `no district ${id}`, { id, known });
  }
  if (atlas === undefined) {
    const made = await makeSheet(state, date, fonts);
    if (made === null) throw new Error('there is no project to make sheets of');
    return { title: made.contents.title, sheets: [{ ...made, name: made.contents.title }] };
  }
  const parts = atlasParts(atlas, state, date);
  if (parts === null) throw new AppError(atlas === 'districts' ? 'sheet/no-districts' : 'sheet/no-findings', 'nothing to make sheets of');
  // Pages of an atlas are counted through in a PDF only: pictures are a sheet each.
  return format === 'pdf' ? bindAtlas(parts, state, fonts, signal) : looseSheets(parts, state, fonts, signal);
}
