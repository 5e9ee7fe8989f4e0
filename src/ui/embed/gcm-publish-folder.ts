import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LayerTravel, PublishProgress } from '../../model/embed.ts';
import type { Language } from '../../model/language.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { progressStyles } from '../theme/progress-styles.ts';
import { FolderMakeEvent } from './embed-events.ts';
import './gcm-travel-list.ts';

/** What is in the folder; names as they are there. */
const PARTS = [
  ['index.html', 'page'], ['embed.html', 'frame'], ['project.json, layers/', 'project'], ['project.published.json', 'figures'],
  ['embed/', 'element'], ['issues.csv', 'issues'], ['SHA256SUMS', 'sums'],
] as const;

/**
 * One folder with all of the public map, to be made and downloaded.
 *
 * @fires folder-make - {@link FolderMakeEvent}
 */
@customElement('gcm-publish-folder')
export class GcmPublishFolder extends LitElement {
  static override styles = [base, controls, progressStyles, css`
    :host { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 16px 32px; padding: 16px; }
    h3 { margin-block-end: 6px; }
    .about { grid-column: 1 / -1; color: var(--gcm-ink-2); }
    dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 6px 14px; font: var(--gcm-text-list) var(--gcm-font); }
    dd { color: var(--gcm-ink-2); }
    code { padding: 1px 5px; border-radius: var(--gcm-r1); background: var(--gcm-surface-3); font: 12px/16px ui-monospace, 'SFMono-Regular', Consolas, 'DejaVu Sans Mono', monospace, var(--gcm-font); }
    .note { margin-block-start: 10px; color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }
    .foot {
      position: sticky;
      inset-block-end: 0;
      display: flex;
      grid-column: 1 / -1;
      flex-wrap: wrap;
      align-items: center;
      justify-content: flex-end;
      gap: 8px 12px;
      margin-block-end: -16px;
      padding-block: 12px;
      background: var(--gcm-surface);
      border-block-start: 1px solid var(--gcm-line);
    }
    .far { flex: 1 1 12em; min-width: 0; overflow-wrap: anywhere; }
    .far gcm-icon { margin-inline-end: 6px; vertical-align: -3px; }
    .done gcm-icon { color: var(--gcm-pass); }
    .failed gcm-icon { color: var(--gcm-danger); }
    .far progress { display: block; margin-block-start: 6px; }
    /* Under the other column where there is no room beside it. */
    @container (inline-size < 640px) { :host { grid-template-columns: minmax(0, 1fr); } }
  `];

  @property({ attribute: false }) layers: readonly LayerTravel[] = [];
  /** It is being made. */
  @property({ type: Boolean }) making = false;
  /** `null`: it has not told yet. */
  @property({ attribute: false }) progress: PublishProgress | null = null;
  /** What came of the last one: that it is there, or what prevented it; empty: nothing was made. */
  @property() done = '';
  @property() failure = '';
  /** Figures are on their way, without which there is nothing to publish. */
  @property({ type: Boolean }) waiting = false;
  @property() language: Language = 'zh-Hans';

  override render() {
    const { language, layers } = this;
    return html`
      <p class="about">${text('folder.about', language)}</p>
      <section>
        <h3>${text('folder.parts', language)}</h3>
        <dl>${PARTS.map(([name, what]) => html`
          <dt><code>${name}</code></dt><dd>${text(`folder.${what}`, language, { count: layers.length })}</dd>`)}
        </dl>
        <p class="note">${text('folder.names', language)}</p>
      </section>
      <section>
        <h3>${text('travel.heading', language)}</h3>
        <gcm-travel-list packed .layers=${layers} language=${language}></gcm-travel-list>
      </section>
      <div class="foot">${this.renderState()}
        ${this.making
          ? html`<button type="button" class="button" @click=${() => this.dispatchEvent(new FolderMakeEvent(true))}>${
              text('layers.cancel', language)}</button>`
          : html`<button type="button" class="button primary" ?disabled=${this.waiting} @click=${() => this.dispatchEvent(new FolderMakeEvent(false))}>
              <gcm-icon name="folder-down"></gcm-icon>${text('folder.make', language)}</button>`}
      </div>
    `;
  }

  private renderState() {
    const { language, progress, failure, done } = this;
    if (this.making) {
      const far = progress === null ? '' : text('folder.progress', language, {
        step: text(`folder.step.${progress.step}`, language), position: progress.position, count: progress.count,
      });
      return html`<div class="far">
        <span>${far}</span>
        <progress aria-label=${text('folder.make', language)} max="1" .value=${progress === null ? 0 : progress.position / progress.count}></progress>
      </div>`;
    }
    const said = this.waiting ? text('folder.waiting', language) : failure || done;
    const icon = this.waiting || said === '' ? nothing : html`<gcm-icon name=${failure === '' ? 'circle-check' : 'circle-x'}></gcm-icon>`;
    return html`<p class="far ${failure === '' ? 'done' : 'failed'}" role="status">${icon}${said}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-publish-folder': GcmPublishFolder;
  }
}
