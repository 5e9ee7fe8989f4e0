import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { isInFile } from '../../keep/drafts.ts';
import { localText } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import type { Theme } from '../../paint/colours.ts';
import { isEdited } from '../../store/history.ts';
import { TAB_IDS } from '../../store/state.ts';
import type { State, TabId } from '../../store/state.ts';
import { keptText } from '../../text/kept-text.ts';
import { text } from '../../text/text.ts';
import '../../ui/gcm-bottom-sheet.ts';
import '../../ui/gcm-edit-tools.ts';
import '../../ui/gcm-search.ts';
import '../../ui/gcm-shortcuts.ts';
import '../../ui/gcm-top-bar.ts';
import type { KeptDraft } from '../../ui/top-bar-menus.ts';
import '../../ui/import/gcm-intake-dialog.ts';
import { formatQuantity } from '../../text/format.ts';
import '../../ui/gcm-tabs.ts';
import type { IconName } from '../../ui/icons.ts';
import { PUBLISH_TAB } from '../embed/embed-handlers.ts';
import { layoutFor } from '../layout-of.ts';
import type { ConflictView } from '../conflict-views.ts';
import type { MapInputs } from '../map-inputs.ts';
import type { Page } from '../page-events.ts';
import type { PageView } from '../page-view.ts';
import { shownIndicator } from '../shown-indicator.ts';
import { planForm } from './compare-left.ts';
import { embedDialog } from './embed-dialog.ts';
import { meeting } from './compare-map.ts';
import { layerRows } from './layer-rows.ts';
import { leftColumn } from './left-column.ts';
import { mapArea } from './map-area.ts';
import { projectSettings } from './project-settings.ts';
import { rightColumn, sheetContent } from './right-column.ts';
import { searchEntries } from './search-entries.ts';

/** All that the page is drawn from. */
export interface FrameView {
  readonly page: Page;
  readonly view: PageView;
  readonly theme: Theme;
  readonly widthPx: number;
  readonly inputs: MapInputs;
  /** `null`: plans were not compared yet. */
  readonly conflicts: ConflictView | null;
}

/** Top bar and ramp lie over the map there. */
const PHONE_TOP_PX = 120;

/** From here on there is room for a wider panel. */
const BROAD_PX = 1680;

/** The page: top bar, layers, map, indicators, each where the width has room for it. */
export function renderFrame({ page, view, theme, widthPx, inputs, conflicts }: FrameView) {
  const { state } = page.store;
  const { language } = state;
  const layout = layoutFor(widthPx);
  const compact = layout === 'phone';
  const rows = layerRows(state, theme);
  const panel = { state, theme, compact, isKept: page.isKept, hoveredDistrictId: view.hoveredDistrictId };
  const left = { page, rows, theme, conflicts };
  const right = { panel, conflicts, receiptOf: view.receiptOf, isKept: page.isKept, sheets: page.sheets, work: view };
  const isMeeting = view.meeting && state.tab === 'compare' && conflicts !== null;
  const input = inputs.next(state, compact && !isMeeting ? { top: PHONE_TOP_PX, bottom: view.sheetPx } : { top: 0, bottom: 0 });
  return html`
    <div class="frame ${layout} ${widthPx >= BROAD_PX ? 'broad' : ''} ${isMeeting ? 'meeting' : ''}" lang=${language}>
      <gcm-top-bar
        tabindex="-1"
        .projectTitle=${state.project === null ? '' : localText(state.project.title, language)}
        language=${language}
        .themeChoice=${state.theme}
        ?schematic=${state.project?.schematic === true}
        ?compact=${compact}
        ?shared=${view.shared}
        kept=${page.isKept ? (keptText(state.kept, isEdited(state), language) ?? '') : ''}
        ?editable=${page.isKept}
        .drafts=${keptDrafts(view, language)}
      >${compact ? nothing : tabs(state, false)}${page.isKept && !compact ? editTools(state) : nothing}</gcm-top-bar>
      ${layout === 'wide' && view.left ? leftColumn(left, false) : nothing}
      <main class="middle" tabindex="-1" aria-label=${text('app.map', language)}>
        ${mapArea({ page, state, view, theme, layout, rows, input, conflicts })}
      </main>
      ${layout !== 'wide' && view.drawer ? leftColumn(left, true) : nothing}
      ${compact
        ? html`<gcm-bottom-sheet language=${language} .stop=${view.sheet}>${tabs(state, true)}${
            sheetContent(right)}</gcm-bottom-sheet>`
        : nothing}
      ${!compact && (view.right || layout === 'narrow' || state.arrivals.list.length > 0) ? rightColumn(right) : nothing}
      ${isMeeting ? meeting({ state, theme }, conflicts) : nothing}
      ${dialogs(state, view)}${planForm(state, conflicts, view.planForm)}
      <p class="visually-hidden" role="status">${announcement(state)}</p>
    </div>
  `;
}

function keptDrafts({ drafts }: PageView, language: Language): readonly KeptDraft[] {
  return drafts.map((draft) => {
    const { id, at, project } = draft;
    return { id, at, title: localText(project.title, language), isInFile: isInFile(draft) };
  });
}

function editTools(state: State) {
  return html`
    <gcm-edit-tools
      slot="tools"
      .kept=${state.kept}
      ?edited=${isEdited(state)}
      ?can-undo=${state.history.past.length > 0}
      ?can-redo=${state.history.future.length > 0}
      language=${state.language}
    ></gcm-edit-tools>
  `;
}

/** The parts of the product that there are; on a phone the menu has what opens a dialog. */
function tabs({ tab, language }: State, compact: boolean) {
  const icons = { assess: 'sigma', compare: 'git-compare-arrows', sheet: 'printer' } as const satisfies Record<TabId, IconName>;
  const parts = TAB_IDS.map((id) => ({ id, icon: icons[id], label: text(`tab.${id}`, language) }));
  const publish = { id: PUBLISH_TAB, icon: 'code', label: text('embed.tab', language), opensDialog: true } as const;
  return html`
    <gcm-tabs
      .tabs=${compact ? parts : [...parts, publish]}
      current=${tab}
      label=${text('tab.label', language)}
    ></gcm-tabs>
  `;
}

function dialogs(state: State, { dialog, embed }: PageView) {
  const { layers, language } = state;
  return html`
    <gcm-search
      ?open=${dialog === 'search'}
      .entries=${guard([dialog === 'search', layers, language], () => (dialog === 'search' ? searchEntries(state) : []))}
      language=${language}
    ></gcm-search>
    <gcm-intake-dialog ?open=${dialog === 'intake'} language=${language}></gcm-intake-dialog>
    <gcm-shortcuts ?open=${dialog === 'shortcuts'} language=${language}></gcm-shortcuts>
    ${projectSettings(state, dialog === 'settings')}
    ${embedDialog(state, dialog === 'embed' ? embed : null)}
  `;
}

/** What a screen reader says when the selection changes. */
function announcement(state: State): string {
  const district = state.assessment?.districts.find(({ id }) => id === state.selectedDistrictId);
  if (district === undefined) return '';
  const id = shownIndicator(state);
  return text('app.selected', state.language, {
    name: district.name,
    indicator: text(`indicator.${id}`, state.language),
    value: formatQuantity(district.indicators[id]?.quantity ?? null, state.language),
  });
}
