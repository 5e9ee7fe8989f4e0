import { html, nothing } from 'lit';
import { localText } from '../../model/language.ts';
import type { MapControl } from '../../map/gcm-map-controls.ts';
import { text } from '../../text/text.ts';
import '../../ui/gcm-badge.ts';
import '../../ui/gcm-legend.ts';
import '../../ui/gcm-ramp-legend.ts';
import type { Layout } from '../layout-of.ts';
import { attributions } from '../view/attributions.ts';
import { layerRows } from '../view/layer-rows.ts';
import type { PublicMap } from './public-map.ts';

/** What covers the map's edges there, px: the strip of the classes, and the legend. */
const RAMP_PX = 64;
const LEGEND_PX = 240;

/** The map and what floats on it: legend, the selected district's card. No landmark, of which a page with many maps would have too many. */
export function stage(map: PublicMap, layout: Layout, card: unknown) {
  const { language } = map.store.state;
  return html`
    <section class="stage" part="map" role="group" aria-label=${text('app.map', language)}>
      ${map.view.mapless ? noMap(map) : theMap(map, layout)}
      ${map.view.mapless ? nothing : html`
        <div class="over start">${legend(map, layout)}${badge(map)}</div>`}
      <div class="over end">${card}</div>
    </section>
  `;
}

/** The author's own picture stands in for it. */
function noMap({ store: { state: { language } } }: PublicMap) {
  return html`<div class="fallback"><slot></slot><p>${text('map.no-webgl', language)}</p></div>`;
}

function theMap(map: PublicMap, layout: Layout) {
  const { host, view, store: { state } } = map;
  const { language, project } = state;
  const hasLegend = map.controls.has('legend');
  const covered = layout === 'phone'
    ? { top: hasLegend ? RAMP_PX : 0, left: 0 } : { top: 0, left: hasLegend && layout !== 'wide' ? LEGEND_PX : 0 };
  const input = map.inputs.next(state, covered);
  return html`
    <gcm-map
      exportparts="attribution"
      .layers=${input.layers}
      .view=${input.view}
      .indicator=${state.indicator}
      .assessment=${state.assessment}
      .selectedDistrictId=${state.selectedDistrictId}
      .hoveredDistrictId=${view.hoveredDistrictId}
      .palette=${project?.palette ?? 'screen'}
      language=${language}
      ?dark=${host.drawnTheme === 'dark'}
      city=${project === null ? '' : localText(project.title, language)}
      ?schematic=${project?.officialBoundaries === false}
      .attributions=${attributions(state)}
      .padding=${input.padding}
      .bounds=${project?.view.bbox ?? null}
      .camera=${state.camera}
      .gestures=${host.nonInteractive ? 'none' : (host.gestures ?? 'cooperative')}
      .controls=${mapControls(map)}
      ?scaleless=${!map.controls.has('scale')}
      floating
      ?asleep=${!map.isAwake}
      ?holding=${!map.isSettled && project?.published !== null}
    ></gcm-map>
  `;
}

function mapControls({ host, controls }: PublicMap): readonly MapControl[] {
  if (host.nonInteractive) return [];
  const fullscreen = controls.has('fullscreen') && document.fullscreenEnabled;
  return ['zoom-in', 'zoom-out', 'home', ...(fullscreen ? ['fullscreen' as const] : [])];
}

function legend(map: PublicMap, layout: Layout) {
  const { view, store: { state }, host } = map;
  if (!map.controls.has('legend') || state.layers.length === 0) return nothing;
  const { assessment, indicator, language } = state;
  const theme = host.drawnTheme;
  if (layout === 'phone') {
    return indicator === null ? nothing : html`
      <gcm-ramp-legend part="legend" .assessment=${assessment} .indicator=${indicator} language=${language} theme=${theme}></gcm-ramp-legend>`;
  }
  return html`
    <gcm-legend
      part="legend"
      .assessment=${assessment}
      .indicator=${indicator}
      .rows=${layerRows(state, theme)}
      language=${language}
      theme=${theme}
      ?open=${view.legend}
      brief
    ></gcm-legend>
  `;
}

function badge({ store: { state: { project, language } } }: PublicMap) {
  return project?.schematic === true ? html`<gcm-badge kind="note">${text('badge.schematic', language)}</gcm-badge>` : nothing;
}
