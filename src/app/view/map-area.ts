import { html, nothing } from 'lit';
import '../../map/gcm-map.ts';
import { localText } from '../../model/language.ts';
import { MAIN_INDICATORS } from '../../model/indicator.ts';
import type { MainIndicatorId } from '../../model/indicator.ts';
import type { Theme } from '../../paint/colours.ts';
import type { State } from '../../store/state.ts';
import { text } from '../../text/text.ts';
import '../../ui/gcm-feature-list.ts';
import '../../ui/gcm-icon-button.ts';
import '../../ui/gcm-legend.ts';
import '../../ui/gcm-menu.ts';
import type { MenuChoiceEvent } from '../../ui/gcm-menu.ts';
import '../../ui/gcm-ramp-legend.ts';
import type { LayerRow } from '../../ui/layer-row.ts';
import type { Layout } from '../layout-of.ts';
import type { ConflictView } from '../conflict-views.ts';
import type { MapInput } from '../map-inputs.ts';
import type { Page } from '../page-events.ts';
import type { PageView } from '../page-view.ts';
import { attributions } from './attributions.ts';
import { dropArea } from './drop-area.ts';
import { compareMap } from './compare-map.ts';
import { messages } from './messages.ts';
import { pickedFeatures } from './picked-features.ts';
import { sheetArea } from './sheet-area.ts';

export interface MapAreaView {
  readonly page: Page;
  readonly state: State;
  readonly view: PageView;
  readonly theme: Theme;
  readonly layout: Layout;
  readonly rows: readonly LayerRow[];
  readonly input: MapInput;
  /** `null`: plans were not compared yet. */
  readonly conflicts: ConflictView | null;
}

/** The map and what floats on it: theme, what was clicked, legend, messages. */
export function mapArea(area: MapAreaView) {
  const { page, state, view, theme, layout, rows, input, conflicts } = area;
  if (state.tab === 'sheet') return html`${sheetArea(page)}${page.isKept ? dropArea(state) : nothing}${messages(page, view)}`;
  if (state.tab === 'compare' && conflicts !== null) {
    return html`
      ${compareMap(area, conflicts, attributions(state))}${compareTools(area)}
      ${page.isKept ? dropArea(state) : nothing}${messages(page, view)}
    `;
  }
  const { language, project } = state;
  return html`
    <gcm-map
      .layers=${input.layers}
      .view=${input.view}
      .indicator=${state.indicator}
      .assessment=${state.assessment}
      .selectedDistrictId=${state.selectedDistrictId}
      .selectedFeature=${state.selectedFeature}
      .highlighted=${state.highlighted}
      .hoveredDistrictId=${view.hoveredDistrictId}
      .places=${view.places}
      .palette=${project?.palette ?? 'screen'}
      language=${language}
      ?dark=${theme === 'dark'}
      city=${project === null ? '' : localText(project.title, language)}
      ?schematic=${project?.officialBoundaries === false}
      .attributions=${attributions(state)}
      .padding=${input.padding}
      .bounds=${project?.view.bbox ?? null}
      .camera=${state.camera}
    ></gcm-map>
    <div class="over-map top">
      ${layout === 'phone' ? html`${compactLegend(state, theme)}<span class="card">${layersButton(page)}</span>` : themeMenu(page, layout)}
      ${state.picked.length === 0 || layout === 'phone' ? nothing : clicked(state, theme)}
    </div>
    ${layout === 'phone' || state.layers.length === 0 ? nothing : legend(state, view, theme, layout, rows)}
    ${page.isKept ? dropArea(state) : nothing}
    ${messages(page, view)}
  `;
}

/** The ways to what is compared where it has no column, and to the meeting. */
function compareTools({ page, state, view, layout }: MapAreaView) {
  if (view.meeting) return nothing;
  return html`
    <div class="over-map tools">
      ${layout === 'wide' ? nothing : html`<span class="card">${layersButton(page)}</span>`}
      <span class="card"><gcm-icon-button
        icon="presentation"
        label=${text('meeting.open', state.language)}
        @click=${() => page.change({ meeting: true, place: null })}
      ></gcm-icon-button></span>
    </div>
  `;
}

function compactLegend(state: State, theme: Theme) {
  if (state.indicator === null || state.layers.length === 0) return nothing;
  return html`
    <gcm-ramp-legend
      .assessment=${state.assessment}
      .indicator=${state.indicator}
      language=${state.language}
      theme=${theme}
    ></gcm-ramp-legend>
  `;
}

/** The choice that takes the colours off the map. */
const NO_THEME = 'none';

function themeOf(value: string): MainIndicatorId | null {
  return MAIN_INDICATORS.find((id) => id === value) ?? null;
}

/** What the districts are coloured by, once there is anything. */
function themeMenu(page: Page, layout: Layout) {
  const { store } = page;
  const { state } = store;
  const { language } = state;
  if (state.layers.length === 0) return layout === 'wide' ? nothing : html`<span class="card">${layersButton(page)}</span>`;
  const choices = [
    ...MAIN_INDICATORS.map((value) => ({ value, label: text(`indicator.${value}`, language) })),
    { value: NO_THEME, label: text('app.theme.none', language) },
  ];
  return html`
    <div class="card row">
      ${layout === 'wide'
        ? nothing
        : layersButton(page)}
      <span class="quiet">${text('app.theme', language)}</span>
      <gcm-menu
        label=${state.indicator === null ? text('app.theme.none', language) : text(`indicator.${state.indicator}`, language)}
        .groups=${[{ name: 'indicator', title: null, choices, value: state.indicator ?? NO_THEME }]}
        @menu-choice=${({ value }: MenuChoiceEvent) => store.update((old) => ({ ...old, indicator: themeOf(value) }))}
      ></gcm-menu>
    </div>
  `;
}

/** The way to the layers where they have no column. */
function layersButton({ store, change }: Page) {
  const open = () => change({ drawer: true });
  return html`
    <gcm-icon-button icon="layers" label=${text('app.layers', store.state.language)} @click=${open}></gcm-icon-button>
  `;
}

function clicked(state: State, theme: Theme) {
  return html`
    <gcm-feature-list
      class="card"
      .picked=${pickedFeatures(state)}
      .selected=${state.selectedFeature}
      language=${state.language}
      theme=${theme}
    ></gcm-feature-list>
  `;
}

/** Where the layer list stands beside the map, it is the legend of the layers. */
function legend(state: State, view: PageView, theme: Theme, layout: Layout, rows: readonly LayerRow[]) {
  const isListed = layout === 'wide' && view.left;
  return html`
    <div class="over-map bottom">
      <gcm-legend
        .assessment=${state.assessment}
        .indicator=${state.indicator}
        .rows=${isListed ? [] : rows}
        language=${state.language}
        theme=${theme}
        ?open=${view.legend}
        ?brief=${layout !== 'wide'}
      ></gcm-legend>
    </div>
  `;
}
