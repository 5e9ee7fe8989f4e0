import { localText } from '../../model/language.ts';
import { LAYER_GROUPS } from '../../model/project.ts';
import { NO_DATA_FILL, choropleth } from '../../paint/choropleth.ts';
import { classSwatches } from '../../paint/class-swatches.ts';
import { planLetter } from '../../paint/plan-look.ts';
import { layerSwatch } from '../../paint/swatch.ts';
import type { Swatch } from '../../paint/swatch.ts';
import type { LegendGroup, LegendLine } from '../../sheet/sheet-contents.ts';
import type { LayerState, State } from '../../store/state.ts';
import { formatUnit, formatValue } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { MAIN_UNITS, legendClasses, markedThreshold } from '../../ui/legend-classes.ts';
import { GROUP } from '../view/layer-rows.ts';

/** Keeps the lightest class apart from the paper. */
const EDGE = '#8A8F88';

/** 图例: the classes of the indicator, then what is visible, group by group; paper takes the light theme. */
export function sheetLegend(state: State): readonly LegendGroup[] {
  const { layers, language } = state;
  const groups = LAYER_GROUPS.map((group): LegendGroup => ({
    title: group === 'theme' ? text('sheet.boundaries', language) : text(`group.${group}`, language),
    lines: layers.filter(({ spec }) => GROUP[spec.role] === group).flatMap((layer) => layerLines(layer, state)),
  }));
  return [...themeGroup(state), ...groups].filter(({ lines }) => lines.length > 0);
}

function themeGroup({ assessment, indicator, language }: State): readonly LegendGroup[] {
  const colours = assessment === null || indicator === null ? null : choropleth(assessment, indicator, 'light');
  if (assessment === null || indicator === null || colours === null) return [];
  const unit = MAIN_UNITS[indicator];
  const threshold = markedThreshold(assessment, indicator);
  const lines = legendClasses(colours, threshold, language).flatMap(({ label, colour, aboveThreshold }): LegendLine[] => [
    sign({ kind: 'area', fill: colour, edge: EDGE, hatch: null }, label),
    ...(aboveThreshold && threshold !== null
      ? [{ kind: 'threshold' as const, label: `${text('table.threshold', language)} ${formatValue({ value: threshold, unit }, language)}` }]
      : []),
  ]);
  const noData = `${text('legend.no-data', language)} (${text('legend.count', language, { count: colours.unknown })})`;
  const title = text('legend.indicator', language, {
    indicator: text(`indicator.${indicator}`, language), unit: formatUnit(unit, language),
  });
  return [{
    title,
    lines: [...lines, sign({ kind: 'area', fill: NO_DATA_FILL.light, edge: EDGE, hatch: 'no-data' }, noData)],
  }];
}

/** The classes of a layer with their codes and names, or the layer as a whole; nothing where it is not on the map. */
function layerLines({ spec, status, visible, opacity }: LayerState, { language, layers, project }: State): readonly LegendLine[] {
  if (!visible || status.kind !== 'ready' || status.layer.items.length === 0) return [];
  const classes = classSwatches(status.layer, 'light');
  if (classes.length === 0) {
    const ready = layers.flatMap((layer) => (layer.status.kind === 'ready' ? [layer.status.layer] : []));
    const look = { palette: project?.palette ?? 'screen', letter: planLetter(ready, status.layer) };
    return [sign(layerSwatch(status.layer, 'light', look), localText(spec.title, language), opacity)];
  }
  return classes.map(({ key, swatch }) => {
    const name = text(key === 'status.preparing' ? 'app.ahead' : key, language);
    const [, code = ''] = key.split('.');
    return sign(swatch, status.layer.role === 'green' && !name.includes(code) ? `${name} ${code}` : name, opacity);
  });
}

function sign(swatch: Swatch, label: string, opacity = 1): LegendLine {
  return { kind: 'sign', swatch, label, opacity };
}
