import type { Item } from '../../model/layer.ts';
import { GREEN_GROUPS } from '../../model/green-class.ts';
import type { Measures } from '../../model/indicator.ts';
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
import { itemsOfClass, someIn } from './items-in-frame.ts';

/** Keeps the lightest class apart from the paper. */
const EDGE = '#8A8F88';

/** 图例 of what is visible, group by group; paper takes the light theme. */
export function layerLegend(state: State): readonly LegendGroup[] {
  const { layers, language } = state;
  const areas = greenAreas(state);
  const groups = LAYER_GROUPS.map((group): LegendGroup => {
    const name = group === 'theme' ? text('sheet.boundaries', language) : text(`group.${group}`, language);
    return {
      title: group === 'green' && areas !== null ? text(`sheet.areas.${areas.basis}`, language, { name }) : name,
      lines: layers.filter(({ spec }) => GROUP[spec.role] === group).flatMap((layer) => layerLines(layer, state, areas?.ofGroup ?? {})),
    };
  });
  return groups.filter(({ lines }) => lines.length > 0);
}

/**
 * What of each class of green land counts into the green land rate; `null` where it is not wanted, or not known. A sheet
 * of differences has none, as nobody looks whether its indicators are out of date.
 */
function greenAreas({ project, assessment, selectedDistrictId }: State) {
  if (project?.sheet.areas !== true || project.sheet.subject !== 'indicators' || assessment === null) return null;
  const { measures } = assessment.districts.find(({ id }) => id === selectedDistrictId) ?? assessment.city;
  return measures.greenM2 === null ? null : { basis: assessment.method.basis, ofGroup: measures.greenPartsM2 };
}

/** The classes of the indicator on the map. */
export function themeLegend({ assessment, indicator, language }: State): readonly LegendGroup[] {
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

/** The classes of a layer with their codes and names, or the layer as a whole; nothing where it is not on the map, or nothing of it in the frame. */
function layerLines(
  { spec, status, visible, opacity }: LayerState, { language, layers, project }: State, areasM2: Measures['greenPartsM2'],
): readonly LegendLine[] {
  if (!visible || status.kind !== 'ready' || status.layer.items.length === 0) return [];
  const classes = classSwatches(status.layer, 'light');
  if (classes.length === 0) {
    const ready = layers.flatMap((layer) => (layer.status.kind === 'ready' ? [layer.status.layer] : []));
    const look = { palette: project?.palette ?? 'screen', letter: planLetter(ready, status.layer) };
    return [sign(layerSwatch(status.layer, 'light', look), localText(spec.title, language), opacity, status.layer.large === undefined ? status.layer.items : null)];
  }
  return classes.map(({ key, swatch }) => {
    const name = text(key === 'status.preparing' ? 'app.ahead' : key, language);
    const [, code = ''] = key.split('.');
    const group = status.layer.role === 'green' ? GREEN_GROUPS.find((each) => each === code) : undefined;
    const areaM2 = group === undefined ? undefined : areasM2[group];
    const area = areaM2 === undefined ? '' : `\u3000${formatValue({ value: areaM2, unit: 'm2' }, language)}`;
    return sign(swatch, (group !== undefined && !name.includes(code) ? `${name} ${code}` : name) + area, opacity, itemsOfClass(status.layer, key));
  });
}

/** @param items that have the sign; `null`: it is never left out */
function sign(swatch: Swatch, label: string, opacity = 1, items: readonly Item[] | null = null): LegendLine {
  return { kind: 'sign', swatch, label, opacity, isIn: items === null ? undefined : someIn(items) };
}
