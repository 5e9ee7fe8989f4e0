import { html, nothing } from 'lit';
import type { Language } from '../../model/language.ts';
import type { Theme } from '../../paint/colours.ts';
import type { State } from '../../store/state.ts';
import '../../ui/gcm-district-card.ts';
import '../../ui/gcm-indicator-cards.ts';
import '../../ui/gcm-indicator-table.ts';
import '../../ui/gcm-issue-list.ts';
import '../../ui/gcm-method-note.ts';
import '../../ui/gcm-icon.ts';
import { SheetOpenEvent } from '../../ui/sheet/print-events.ts';
import { text } from '../../text/text.ts';
import { shownIndicator } from '../shown-indicator.ts';
import { allIssues } from './all-issues.ts';
import { cityHead } from './city-head.ts';
import { layerTitles } from './layer-titles.ts';

/** What a panel needs to know that is not in the state. */
export interface PanelView {
  readonly state: State;
  readonly theme: Theme;
  readonly compact: boolean;
  /** The project can be edited: see `Page`. */
  readonly isKept: boolean;
  readonly hoveredDistrictId: string | null;
}

/**
 * The indicator panel, from the city down to one district and how its number was made.
 * Of a project that could not be opened nothing was checked, and nothing will come.
 */
export function indicatorPanel(view: PanelView) {
  return html`
    <div class="section">
      ${cityHead(view.state, view.isKept)}${view.state.project === null ? nothing : cityCards(view.state)}
    </div>
    <div class="section">${districtTable(view)}</div>
    ${view.state.project === null
      ? nothing
      : html`${districtSection(view)}<div class="section">${issueList(view.state)}</div>`}
  `;
}

/** The bottom sheet: the selected district, or the city and its districts. */
export function sheetPanel(view: PanelView) {
  if (selectedDistrict(view.state) !== null) return districtSection(view);
  return indicatorPanel(view);
}

function cityCards(state: State) {
  return html`
    <gcm-indicator-cards
      .city=${state.assessment?.city ?? null}
      .indicator=${state.indicator}
      .edits=${state.assessment?.method.edits ?? []}
      language=${state.language}
      ?stale=${(state.assessing || state.outdated) && state.assessment !== null}
      ?halted=${state.outdated}
    ></gcm-indicator-cards>
  `;
}

function districtTable({ state, theme, hoveredDistrictId }: PanelView) {
  return html`
    <gcm-indicator-table
      .assessment=${state.assessment}
      .indicator=${shownIndicator(state)}
      .selectedId=${state.selectedDistrictId}
      .hoveredId=${hoveredDistrictId}
      language=${state.language}
      theme=${theme}
      ?busy=${state.assessing}
      .progress=${state.progress}
      ?outdated=${state.outdated}
    ></gcm-indicator-table>
  `;
}

function selectedDistrict({ assessment, selectedDistrictId }: State) {
  return assessment?.districts.find(({ id }) => id === selectedDistrictId) ?? null;
}

/** The district with its method note; the city's note while no district is selected. */
function districtSection({ state, theme, compact }: PanelView) {
  const district = selectedDistrict(state);
  const indicator = shownIndicator(state);
  return html`
    <div class="section">
      ${district === null
        ? nothing
        : html`<gcm-district-card
            .district=${district}
            .indicator=${indicator}
            language=${state.language}
            theme=${theme}
            ?compact=${compact}
          >${sheetButton(state.language)}</gcm-district-card>`}
      <gcm-method-note
        .result=${district ?? state.assessment?.city ?? null}
        .method=${state.assessment?.method ?? null}
        .indicator=${indicator}
        language=${state.language}
      ></gcm-method-note>
    </div>
  `;
}

/** One click from the district to its sheet. */
function sheetButton(language: Language) {
  return html`
    <button
      slot="foot"
      type="button"
      class="button"
      @click=${({ target }: Event) => target?.dispatchEvent(new SheetOpenEvent())}
    ><gcm-icon name="printer"></gcm-icon>${text('print.open', language)}</button>
  `;
}

function issueList(state: State) {
  return html`
    <gcm-issue-list
      .issues=${allIssues(state)}
      .titles=${layerTitles(state)}
      language=${state.language}
    ></gcm-issue-list>
  `;
}
