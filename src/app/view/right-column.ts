import { html, nothing } from 'lit';
import type { State } from '../../store/state.ts';
import { text } from '../../text/text.ts';
import '../../ui/import/gcm-data-checklist.ts';
import { inOwnTask } from '../../ui/in-own-task.ts';
import type { ConflictView } from '../conflict-views.ts';
import { receiptOfLayer } from '../kept-receipt.ts';
import type { PageView } from '../page-view.ts';
import type { SheetMaker } from '../sheet/sheet-maker.ts';
import { checklistEntries } from './checklist.ts';
import { compareRight } from './compare-right.ts';
import { importPanel, receiptPanel } from './import-panel.ts';
import { indicatorPanel, sheetPanel } from './panel.ts';
import type { PanelView } from './panel.ts';
import { sheetForm } from './sheet-area.ts';

export interface RightView {
  readonly panel: PanelView;
  readonly conflicts: ConflictView | null;
  /** The layer whose receipt was asked for. */
  readonly receiptOf: string | null;
  /** It is the planner's own page, where data are taken in. */
  readonly isKept: boolean;
  readonly sheets: SheetMaker;
  /** What is being made of sheets. */
  readonly work: Pick<PageView, 'saving' | 'atlas'>;
}

/** Figures or differences; in their place the receipt of what arrives, or of a layer. */
export function rightColumn(view: RightView) {
  const { panel } = view;
  const { state } = panel;
  return html`
    <aside class="right" tabindex="-1" aria-label=${text(labelOf(state), state.language)}>
      ${inOwnTask(labelOf(state), () =>
        receipts(view) ?? html`<div class="scroll">${tabPanel(view) ?? indicatorPanel(panel)}</div>`)}
    </aside>
  `;
}

/** The same for the sheet of a small screen, which also has the checklist that stands left elsewhere. */
export function sheetContent(view: RightView) {
  const { panel, isKept } = view;
  const { state } = panel;
  const shown = receipts(view);
  if (shown !== null) return shown;
  const ofTab = tabPanel(view);
  if (ofTab !== null) return ofTab;
  const isEmpty = isKept && state.layers.length === 0;
  return html`
    ${isEmpty
      ? html`<gcm-data-checklist .entries=${checklistEntries(state)} language=${state.language}></gcm-data-checklist>`
      : nothing}
    ${isEmpty ? nothing : sheetPanel(panel)}
  `;
}

/** What stands in place of the indicators where the tab is another. */
function tabPanel({ panel: { state, theme }, conflicts, sheets, work }: RightView) {
  if (state.tab === 'compare') return compareRight(state, conflicts, theme);
  return state.tab === 'sheet' ? sheetForm(state, sheets, work) : null;
}

function receipts({ panel: { state }, receiptOf }: RightView) {
  if (state.arrivals.list.length > 0) return importPanel(state);
  const receipt = receiptOf === null ? null : receiptOfLayer(state, receiptOf);
  return receipt === null ? null : receiptPanel(receipt, state.language);
}

function labelOf({ arrivals, tab }: State) {
  if (arrivals.list.length > 0) return 'inspection.title';
  if (tab === 'sheet') return 'tab.sheet';
  return tab === 'compare' ? 'compare.right' : 'app.indicators';
}
