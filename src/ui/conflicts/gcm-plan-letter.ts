import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import { text } from '../../text/text.ts';
import { base } from '../theme/base.ts';
import type { PlanLetter } from '../../model/plan.ts';

/** The identity of a plan: a letter tag, 甲 filled, 乙 outlined, 丙 outlined double. It is no colour. */
@customElement('gcm-plan-letter')
export class GcmPlanLetter extends LitElement {
  static override styles = [base, css`
    :host {
      display: inline-grid;
      flex: none;
      place-items: center;
      width: 22px;
      height: 22px;
      border: 1.5px solid var(--gcm-ink);
      border-radius: var(--gcm-r1);
      background: var(--gcm-surface);
      color: var(--gcm-ink);
      font: bold var(--gcm-text-2) var(--gcm-font);
    }

    :host([letter='a']) { background: var(--gcm-ink); color: var(--gcm-surface); }
    :host([letter='c']) { border: 4px double var(--gcm-ink); font: bold var(--gcm-text-1) var(--gcm-font); }
  `];

  @property({ reflect: true }) letter: PlanLetter = 'a';
  @property() language: Language = 'zh-Hans';

  override render() {
    return html`${text(`plan-letter.${this.letter}`, this.language)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-plan-letter': GcmPlanLetter;
  }
}
