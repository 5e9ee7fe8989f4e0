import { localText } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import { classTally } from '../../model/class-tally.ts';
import type { Layer } from '../../model/layer.ts';
import type { PlanLetter } from '../../model/plan.ts';
import type { Palette } from '../../model/project.ts';
import { classSwatches } from '../../paint/class-swatches.ts';
import type { Theme } from '../../paint/colours.ts';
import { controlLineOf } from '../../paint/control-lines.ts';
import type { ControlLine } from '../../paint/control-lines.ts';
import { planUse, useOrder } from '../../model/plan-use.ts';
import type { PlanUse } from '../../model/plan-use.ts';
import { layerSwatch, planSwatch } from '../../paint/swatch.ts';
import type { Swatch } from '../../paint/swatch.ts';
import { text } from '../../text/text.ts';
import type { TextKey } from '../../text/text.ts';

/** What one colour or sign on a side of the map means. */
export interface LegendLine {
  readonly title: string;
  readonly swatch: Swatch;
}

/** How a legend is drawn. */
export interface LegendLook {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly letter: PlanLetter;
  readonly language: Language;
}

const LINE_NAMES: Readonly<Record<ControlLine, TextKey>> = {
  'farmland': 'plan-class.farmland', 'ecology': 'plan-class.ecology-redline', 'development': 'plan-line.development',
  'blue-line': 'plan-class.blue-line', 'green-line': 'plan-class.green-line',
};

/** All that is on one side, from the tables that the map draws from: uses of a plan, its lines, or classes of a layer. */
export function sideLegendLines(layers: readonly Layer[], look: LegendLook): readonly LegendLine[] {
  return layers.flatMap((layer) => (layer.role === 'plan' ? planLines(layer, look) : layerLines(layer, look)));
}

function planLines(layer: Layer<'plan'>, { theme, palette, letter, language }: LegendLook): LegendLine[] {
  const uses = new Map<PlanUse, string | null>();
  const lines = new Map<ControlLine, string | null>();
  for (const code of classTally(layer).keys()) {
    const line = controlLineOf(code);
    if (line === null) uses.set(planUse(code), code);
    else lines.set(line, code);
  }
  const inOrder = [...uses].sort(([a], [b]) => useOrder(a) - useOrder(b));
  return [
    ...inOrder.map(([use, code]) => {
      return { title: text(`plan-use.${use}`, language), swatch: planSwatch(code, theme, { palette, letter }) };
    }),
    ...[...lines].map(([line, code]) => {
      return { title: text(LINE_NAMES[line], language), swatch: planSwatch(code, theme) };
    }),
  ];
}

function layerLines(layer: Layer, { theme, language }: LegendLook): LegendLine[] {
  const classes = classSwatches(layer, theme);
  if (classes.length > 0) return classes.map(({ key, swatch }) => ({ title: text(key, language), swatch }));
  return [{ title: localText(layer.spec.title, language), swatch: layerSwatch(layer, theme) }];
}
