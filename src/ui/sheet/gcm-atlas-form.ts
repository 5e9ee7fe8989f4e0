import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import type { AtlasKind, SheetFinding, SheetProgress } from '../../model/sheet.ts';
import { findingText } from '../../text/sheet-text.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { AtlasSaveEvent } from './atlas-events.ts';
import { FINDING_ICONS } from './finding-icons.ts';

/**
 * A sheet for each district, or for each finding, in one file: how far it is, a way to stop it, and what the check found of which sheet.
 *
 * @fires atlas-save - {@link AtlasSaveEvent}
 */
@customElement('gcm-atlas-form')
export class GcmAtlasForm extends LitElement {
  static override styles = [base, controls, css`
    :host { display: block; }
    h2 { margin: 16px 0 6px; font: var(--gcm-text-title) var(--gcm-font); }
    p, li { font: var(--gcm-text-list) var(--gcm-font); }
    p { color: var(--gcm-ink-3); }
    li { display: flex; gap: 8px; padding-block: 4px; }
    li gcm-icon { --size: 16px; flex: none; margin-block-start: 2px; }
    .error gcm-icon { color: var(--gcm-danger); }
    .warning gcm-icon { color: var(--gcm-fail); }
    .info gcm-icon { color: var(--gcm-info); }
    .actions { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-block-start: 8px; }
    .far { font-variant-numeric: tabular-nums; }
    .track { height: 4px; margin-block-start: 8px; border-radius: 2px; overflow: hidden; background: var(--gcm-surface-3); }
    .track::after { content: ''; display: block; width: calc(100% * var(--share, 0)); height: 100%; background: var(--gcm-accent); }
  `];

  /** How many districts there are. */
  @property({ type: Number }) count = 0;
  /** How many findings of the comparison may have a sheet each; 0: the sheet is not about them. */
  @property({ type: Number, attribute: 'finding-count' }) findingCount = 0;
  /** It is being made. */
  @property({ type: Boolean }) busy = false;
  /** `null`: it is being laid out, or nothing is made. */
  @property({ attribute: false }) progress: SheetProgress | null = null;
  /** Of the last atlas. */
  @property({ attribute: false }) findings: readonly SheetFinding[] = [];
  /** Nothing can be made now. */
  @property({ type: Boolean }) blocked = false;
  @property() language: Language = 'zh-Hans';

  protected override updated() {
    // A style attribute would not pass the page's policy. The sheet that is being made is not yet made.
    const { progress } = this;
    this.style.setProperty('--share', String(progress === null ? 0 : (progress.sheet - 1) / progress.sheets));
  }

  override render() {
    const { language, count, findingCount, busy, findings } = this;
    return html`
      <h2>${text('atlas.heading', language)}</h2>
      ${count > 1 ? html`<p>${text('atlas.how', language, { count })}</p>` : nothing}
      <div class="actions">
        ${count > 1 ? this.button('districts', text('atlas.save', language)) : nothing}
        ${findingCount > 0 ? this.button('conflicts', text('atlas.save.conflicts', language, { count: findingCount })) : nothing}
        ${busy
          ? html`<button type="button" class="button" @click=${() => this.dispatchEvent(new AtlasSaveEvent(null))}>
              ${text('layers.cancel', language)}</button>`
          : nothing}
        <span class="far" role="status">${busy ? this.farWords : nothing}</span>
      </div>
      ${busy ? html`<div class="track"></div>` : nothing}
      ${findings.length === 0 ? nothing : html`
        ${findings.some(({ issue }) => issue.severity === 'error') ? html`<p>${text('atlas.refused', language)}</p>` : nothing}
        <ul role="status">
          ${findings.map((finding) => html`<li class=${finding.issue.severity}>
            <gcm-icon name=${FINDING_ICONS[finding.issue.severity]}></gcm-icon><span>${findingText(finding, language)}</span></li>`)}
        </ul>`}
    `;
  }

  private button(kind: AtlasKind, label: string) {
    return html`
      <button
        type="button"
        class="button"
        ?disabled=${this.busy || this.blocked}
        @click=${() => this.dispatchEvent(new AtlasSaveEvent(kind))}
      ><gcm-icon name="download"></gcm-icon>${label}</button>`;
  }

  private get farWords(): string {
    const { progress, language } = this;
    return progress === null ? text('print.making', language) : text('atlas.progress', language, { ...progress });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-atlas-form': GcmAtlasForm;
  }
}
