import { html } from 'lit';
import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import { PLAN_LETTERS } from '../model/plan.ts';
import { CompareSideEvent } from '../ui/conflicts/compare-side.ts';
import type { CompareSide } from '../ui/conflicts/compare-side.ts';
import '../ui/conflicts/gcm-plan-letter.ts';

interface TagView {
  readonly at: 0 | 1;
  readonly side: CompareSide;
  readonly choices: readonly CompareSide[];
  readonly language: Language;
}

/** The letter and the name of one side over the map; a list where another may be chosen. */
export function compareTag({ at, side, choices, language }: TagView) {
  const letter = PLAN_LETTERS[at];
  const tag = html`<gcm-plan-letter letter=${letter} language=${language}></gcm-plan-letter>`;
  if (choices.length === 0) {
    return html`<div class="tag ${letter}"><span class="chip" title=${side.detail}>${tag}<span>${side.title}</span></span></div>`;
  }
  const name = text('compare-map.choose', language, { letter: text(`plan-letter.${letter}`, language) });
  const choose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) target.dispatchEvent(new CompareSideEvent(at, target.value));
  };
  return html`
    <div class="tag ${letter}">
      <label title=${side.detail}>${tag}
        <select aria-label=${name} @change=${choose}>
          ${choices.map(({ id, title }) => html`<option value=${id} .selected=${id === side.id}>${title}</option>`)}
        </select>
      </label>
    </div>
  `;
}
