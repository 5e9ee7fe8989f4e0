import { LitElement, css, html } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { EMBED_KINDS } from '../../model/embed.ts';
import type { EmbedKind } from '../../model/embed.ts';
import type { Language } from '../../model/language.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { EmbedCopyEvent, EmbedShowEvent } from './embed-events.ts';
import { segmentedStyles } from './segmented-styles.ts';

/**
 * The code for another page, in one of two ways, to be copied.
 *
 * @fires embed-show - {@link EmbedShowEvent} for the other way.
 * @fires embed-copy - {@link EmbedCopyEvent}
 */
@customElement('gcm-embed-code')
export class GcmEmbedCode extends LitElement {
  static override styles = [base, controls, segmentedStyles, css`
    .head, .foot { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
    .head h3 { flex: 1; }
    pre {
      max-height: 120px;
      margin: 8px 0;
      padding: 10px 12px;
      overflow: auto;
      border: 1px solid var(--gcm-line);
      border-radius: var(--gcm-r2);
      background: var(--gcm-surface-2);
      font: 12px/18px ui-monospace, 'SFMono-Regular', Consolas, 'DejaVu Sans Mono', monospace, var(--gcm-font);
      scrollbar-width: thin;
      tab-size: 2;
    }
    code { font: inherit; }
    .foot p { flex: 1 1 16em; color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }
    .done { color: var(--gcm-pass); }
    .foot .refused { color: var(--gcm-fail); }
    @media (forced-colors: active) { pre { border-color: currentColor; } }
  `];

  @property() kind: EmbedKind = 'element';
  @property() code = '';
  /** It was copied just now, or the browser did not allow it. */
  @property() copied: 'done' | 'refused' | '' = '';
  @property() language: Language = 'zh-Hans';

  @query('pre') private readonly pre!: HTMLElement; // rendered from the first update on

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('copied') || this.copied !== 'refused') return;
    getSelection()?.selectAllChildren(this.pre);
    this.pre.focus();
  }

  override render() {
    const { language, kind, copied } = this;
    return html`
      <div class="head">
        <h3 id="heading">${text('embed.code', language)}</h3>
        <div class="segmented" role="group" aria-labelledby="heading">
          ${EMBED_KINDS.map((id) => html`
            <button type="button" aria-pressed=${id === kind} @click=${() => this.dispatchEvent(new EmbedShowEvent({ kind: id }))}>${
              text(`embed.kind.${id}`, language)}</button>`)}
        </div>
      </div>
      <pre tabindex="0" role="region" aria-labelledby="heading"><code>${this.code}</code></pre>
      <div class="foot">
        <p>${text(`embed.kind.${kind}.note`, language)}</p>
        <button type="button" class="button primary" @click=${() => this.dispatchEvent(new EmbedCopyEvent())}>
          <gcm-icon name=${copied === 'done' ? 'check' : 'copy'}></gcm-icon>${
            text(copied === 'done' ? 'embed.copied' : 'embed.copy', language)}
        </button>
      </div>
      <p class=${copied === 'refused' ? 'foot' : 'visually-hidden'} role="status">${
        copied === '' ? '' : html`<span class=${copied}>${text(copied === 'done' ? 'embed.copied' : 'embed.not-copied', language)}</span>`}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-embed-code': GcmEmbedCode;
  }
}
