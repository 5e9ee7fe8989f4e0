import { html, nothing } from 'lit';
import type { ReviewState } from '../../model/conflict.ts';
import type { Language } from '../../model/language.ts';
import type { Theme } from '../../paint/colours.ts';
import { patchSwatch } from '../../paint/patch-swatches.ts';
import { briefSideText, sideText } from '../../text/conflict-text.ts';
import { formatValue } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../gcm-badge.ts';
import '../gcm-icon.ts';
import type { IconName } from '../icons.ts';
import '../gcm-swatch.ts';
import { stateOf } from './arrange-findings.ts';
import type { ShownFinding } from './shown-findings.ts';

export const STATE_ICONS: Readonly<Record<ReviewState, IconName>> = {
  'open': 'circle-dashed',
  'accepted': 'flag',
  'resolved': 'circle-check',
  'false-alarm': 'circle-slash',
};

interface RowView {
  readonly isSelected: boolean;
  readonly district: string;
  readonly language: Language;
  readonly theme: Theme;
  select(): void;
}

/** A line of the register. */
export function findingRow(finding: ShownFinding, { isSelected, district, language, theme, select }: RowView) {
  const { sideA, sideB, type, isSliver, areaM2 } = finding;
  const state = stateOf(finding);
  const sides = `${sideText(sideA, language)} → ${sideText(sideB, language)}`;
  const brief = `${briefSideText(sideA, language)} → ${briefSideText(sideB, language)}`;
  const number = numberText(finding);
  return html`
    <tr class=${isSelected ? 'selected' : ''}>
      <th scope="row">
        <button
          type="button"
          class="pick"
          aria-expanded=${isSelected}
          aria-label=${text('register.row', language, { number, sides })}
          @click=${select}
        >${number}</button>
      </th>
      <td><gcm-swatch .swatch=${patchSwatch(type, theme)} theme=${theme}></gcm-swatch></td>
      <td class="sides" title=${sides}>${brief}${
        isSliver ? html` <gcm-badge kind="dashed">${text('register.sliver', language)}</gcm-badge>` : nothing}</td>
      <td class="number">${formatValue({ value: areaM2, unit: 'm2' }, language)}</td>
      <td class="district" title=${district}>${district}</td>
      <td class="state ${state}"><gcm-icon name=${STATE_ICONS[state]}></gcm-icon>${text(`review.${state}`, language)}</td>
    </tr>
  `;
}

/** "014". */
function numberText({ number }: Pick<ShownFinding, 'number'>): string {
  return String(number).padStart(3, '0');
}
