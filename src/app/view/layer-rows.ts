import { keptFile } from '../../model/kept-file.ts';
import type { KeptFiles } from '../../model/kept-file.ts';
import { localText } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import type { Layer, Role } from '../../model/layer.ts';
import { LAYER_GROUPS } from '../../model/project.ts';
import type { LayerGroup } from '../../model/project.ts';
import { classSwatches } from '../../paint/class-swatches.ts';
import { choropleth } from '../../paint/choropleth.ts';
import type { Theme } from '../../paint/colours.ts';
import { planLetter } from '../../paint/plan-look.ts';
import { layerSwatch, roleSwatch } from '../../paint/swatch.ts';
import type { Swatch } from '../../paint/swatch.ts';
import { readyLayers } from '../../store/ready-layers.ts';
import type { LayerState, State } from '../../store/state.ts';
import { errorText } from '../../text/error-text.ts';
import { text } from '../../text/text.ts';
import type { LayerRow, LayerRowState, RowClass } from '../../ui/layer-row.ts';

/** Id of the row that stands for the colours of the districts; no layer of a project may be called so. */
export const THEME_ROW = 'gcm:theme';

/** Where the layers of a role stand in panel and legend. */
export const GROUP: Readonly<Record<Role, LayerGroup>> = {
  'districts': 'theme',
  'built-up': 'theme',
  'green': 'green',
  'water': 'water',
  'roads': 'roads',
  'projects': 'projects',
  'residential': 'planning',
  'plan': 'planning',
  'other': 'planning',
};

/** The lines of the layer panel: the theme first, then the project's layers, group by group. */
export function layerRows(state: State, theme: Theme): readonly LayerRow[] {
  const ready = readyLayers(state);
  const rows = state.layers.map((layer) => {
    const row = layerRow(layer, state.language, (own) => layerSwatch(own, theme, {
      palette: state.project?.palette ?? 'screen', letter: planLetter(ready, own),
    }), theme);
    return { ...row, hasReceipt: hasReceipt(layer, state.files) };
  });
  const grouped = LAYER_GROUPS.flatMap((group) => rows.filter((row) => row.group === group));
  const ramp = themeRow(state, theme);
  return ramp === null ? grouped : [ramp, ...grouped];
}

function themeRow({ assessment, indicator, language }: State, theme: Theme): LayerRow | null {
  const shown = indicator ?? 'park_pc';
  const classes = assessment === null ? null : choropleth(assessment, shown, theme);
  if (assessment === null || classes === null) return null;
  return {
    id: THEME_ROW,
    group: 'theme',
    title: text(`indicator.${shown}`, language),
    swatch: { kind: 'ramp', colours: classes.classes.map(({ colour }) => colour) },
    count: assessment.districts.length,
    visible: indicator !== null,
    opacity: null,
    movable: false,
    state: { kind: 'ready' },
    ledger: false,
    source: null,
    licence: null,
    date: null,
    hasReceipt: false,
    classes: [],
  };
}

function hasReceipt({ spec: { src } }: LayerState, files: KeptFiles): boolean {
  return typeof src === 'string' && (keptFile(files, src)?.receipt ?? null) !== null;
}

function layerRow(
  { spec, status, visible, opacity }: LayerState, language: Language, swatchOf: (layer: Layer) => Swatch, theme: Theme,
): Omit<LayerRow, 'hasReceipt'> {
  const layer = status.kind === 'ready' ? status.layer : null;
  return {
    id: spec.id,
    group: GROUP[spec.role],
    title: localText(spec.title, language),
    swatch: layer === null ? roleSwatch(spec.role, theme) : swatchOf(layer),
    count: layer?.items.length ?? null,
    visible,
    opacity,
    movable: true,
    state: rowState(status, language),
    ledger: layer?.role === 'projects',
    source: spec.source,
    licence: spec.licence,
    date: spec.date,
    classes: layer === null ? [] : rowClasses(layer, language, theme),
  };
}

function rowState(status: LayerState['status'], language: Language): LayerRowState {
  switch (status.kind) {
    case 'ready':
      return { kind: 'ready' };
    case 'loading':
      return { kind: 'loading', progress: status.progress };
    case 'failed':
      return { kind: 'error', cause: errorText(status.error, language) };
    case 'cancelled':
      return { kind: 'error', cause: text('app.cancelled', language) };
  }
}

/** The categories of projects that occur, and the dashed ring of those not yet begun; the classes of green, where one sign does not stand for all. */
function rowClasses(layer: Layer, language: Language, theme: Theme): RowClass[] {
  const classes = classSwatches(layer, theme);
  if (layer.role !== 'projects' && (layer.role !== 'green' || classes.length < 2)) return [];
  return classes.map(({ key, swatch }) => ({ title: text(key === 'status.preparing' ? 'app.ahead' : key, language), swatch }));
}
