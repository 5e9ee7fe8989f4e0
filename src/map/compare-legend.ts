import { html } from 'lit';
import type { Language } from '../model/language.ts';
import type { Layer } from '../model/layer.ts';
import type { Palette } from '../model/project.ts';
import type { CompareSide } from '../ui/conflicts/compare-side.ts';
import '../ui/conflicts/gcm-side-legend.ts';

/** The legend of one side of a comparison, with what both have. */
export function compareLegend(
  { letter, side, layers }: { letter: 'a' | 'b'; side: CompareSide; layers: readonly Layer[] },
  { legend, palette, dark, language }: { legend: boolean; palette: Palette; dark: boolean; language: Language },
) {
  return html`
    <gcm-side-legend
      letter=${letter} .side=${side} .layers=${layers} ?open=${legend}
      palette=${palette} theme=${dark ? 'dark' : 'light'} language=${language}
    ></gcm-side-legend>
  `;
}
