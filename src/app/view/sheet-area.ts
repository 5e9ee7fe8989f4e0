import { html, nothing } from 'lit';
import { usualGrid } from '../../sheet/projected-grid.ts';
import { SCALES } from '../../sheet/true-scale.ts';
import type { State } from '../../store/state.ts';
import { districtNames } from '../conflict-views.ts';
import type { Page } from '../page-events.ts';
import type { PageView } from '../page-view.ts';
import { conflictFindings } from '../sheet/conflict-topic.ts';
import { usualSheetSubtitle, usualSheetTitle } from '../sheet/sheet-contents-of.ts';
import type { MadeSheet } from '../sheet/make-sheet.ts';
import type { SheetMaker } from '../sheet/sheet-maker.ts';
import '../../ui/sheet/gcm-atlas-form.ts';
import '../../ui/sheet/gcm-sheet-form.ts';
import '../../ui/sheet/gcm-sheet-preview.ts';

/** The sheet in the middle of the page, as it will be printed. */
export function sheetArea({ sheets, store }: Page) {
  const { state } = store;
  sheets.follow(state);
  const { made, pictureUrl, hasFailed } = sheets;
  return html`
    <gcm-sheet-preview
      .pages=${sheets.pages}
      .spots=${sheets.spots}
      .settings=${state.project?.sheet ?? null}
      .scales=${SCALES}
      .fittedScale=${made?.sheet.fittedScale ?? null}
      .widthMm=${made?.sheet.paper.widthMm ?? 420}
      .heightMm=${made?.sheet.paper.heightMm ?? 297}
      ?drawing=${made !== null && pictureUrl === null && !hasFailed}
      ?failed=${made === null && hasFailed}
      language=${state.language}
    ></gcm-sheet-preview>
  `;
}

/** The zone that the map lies in. */
function gridsOf(made: MadeSheet | null): readonly string[] {
  const grid = made === null ? null : usualGrid(made.sheet.map.centre[0]);
  return grid === null ? [] : [grid];
}

/** What the sheet is made by, beside it. */
export function sheetForm(state: State, sheets: SheetMaker, { saving, atlas }: Pick<PageView, 'saving' | 'atlas'>) {
  const { language, project, selectedDistrictId } = state;
  const { made, hasFailed } = sheets;
  const districts = [...districtNames(state)];
  const findingCount = project?.sheet.subject === 'conflicts' ? conflictFindings(state).length : 0;
  return html`
    <div class="section">
      <gcm-sheet-form
        .settings=${project?.sheet ?? null}
        .districts=${districts}
        .districtId=${selectedDistrictId}
        usual-title=${usualSheetTitle(state)}
        usual-subtitle=${usualSheetSubtitle(state)}
        .grids=${gridsOf(made)}
        .scales=${SCALES}
        .fittedScale=${made?.sheet.fittedScale ?? null}
        .issues=${made?.issues ?? []}
        ?ready=${sheets.isReady(state)}
        ?failed=${hasFailed}
        ?saving=${saving !== null}
        language=${language}
      ></gcm-sheet-form>
      ${districts.length < 2 && findingCount === 0 ? nothing : html`
        <gcm-atlas-form
          count=${districts.length}
          finding-count=${findingCount}
          ?busy=${atlas.making !== null}
          .progress=${atlas.progress}
          .findings=${atlas.findings}
          ?blocked=${!sheets.isReady(state)}
          language=${language}
        ></gcm-atlas-form>`}
    </div>
  `;
}
