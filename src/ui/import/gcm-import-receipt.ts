import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ImportQuestion } from '../../model/import.ts';
import type { Language } from '../../model/language.ts';
import type { Receipt } from '../../model/receipt.ts';
import { formatNumber, formatTime } from '../../text/format.ts';
import { questionText } from '../../text/question-text.ts';
import { mappingText, shapesText } from '../../text/receipt-columns.ts';
import { isPlaceless, receiptLines } from '../../text/receipt-lines.ts';
import type { ReceiptLine } from '../../text/receipt-lines.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import type { IconName } from '../icons.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { formatBytes } from './arriving-file.ts';
import { PlacesShowEvent } from './import-events.ts';
import { disclosureStyles } from './disclosure-styles.ts';
import { receiptStyles } from './receipt-styles.ts';

const ICON: Readonly<Record<ReceiptLine['outcome'], IconName>> = {
  'fixed': 'wrench',
  'left-out': 'circle-minus',
  'asks': 'triangle-alert',
  'fine': 'circle-check',
};

/** Less than this is not worth telling. */
const LEAST_SECONDS = 0.1;

/**
 * The receipt of one imported layer: the file and the verdict, the counts, and
 * a line for each thing that was looked at.
 *
 * @fires places-show - {@link PlacesShowEvent}
 */
@customElement('gcm-import-receipt')
export class GcmImportReceipt extends LitElement {
  static override styles = [base, controls, disclosureStyles, receiptStyles];

  @property({ attribute: false }) receipt: Receipt | null = null;
  /** Things the user still has to look at. */
  @property({ attribute: false }) questions: readonly ImportQuestion[] = [];
  @property() language: Language = 'zh-Hans';

  override render() {
    const { receipt, language } = this;
    if (receipt === null) return nothing;
    const lines = receiptLines(receipt, language);
    return html`
      ${this.renderHead(receipt)}
      ${this.renderCounts(receipt, lines)}
      ${this.questions.length === 0 ? nothing : this.renderQuestions()}
      <ul class="lines">${lines.map((line, index) => this.renderLine(line, lines[index - 1]?.topic !== line.topic))}</ul>
      ${this.renderColumns(receipt)}
      <details>
        <summary><gcm-icon name="chevron-right"></gcm-icon>${text('inspection.files', language)} · SHA-256</summary>
        <dl>
          ${receipt.files.map(({ name, bytes, sha256 }) => html`
            <dt>${name} · ${formatBytes(bytes, language)}</dt><dd>${sha256}</dd>
          `)}
        </dl>
      </details>
    `;
  }

  private renderColumns({ mapping, unusedColumns }: Receipt) {
    const { language } = this;
    const used = mapping.filter(({ column }) => column !== null);
    if (used.length + unusedColumns.length === 0) return nothing;
    return html`
      <details>
        <summary>
          <gcm-icon name="chevron-right"></gcm-icon>${text('receipt.fields', language)} · ${
            text('mapping.count', language, { count: used.length })}
        </summary>
        <ul class="columns">
          ${used.map((each) => html`<li>${mappingText(each, language)}</li>`)}
          ${unusedColumns.length === 0 ? nothing : html`<li>${text('receipt.unused', language)}: ${unusedColumns.join(', ')}</li>`}
        </ul>
      </details>
    `;
  }

  private renderHead(receipt: Receipt) {
    const { files, format, layer, importedAt, durationMs, counts } = receipt;
    const shapes = shapesText(receipt, this.language);
    const { language } = this;
    const [main] = files;
    const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const verdict = counts.kept === 0 ? 'unusable' : this.questions.length > 0 ? 'open' : 'usable';
    const facts = text('inspection.file', language, {
      format, size: formatBytes(size, language), time: formatTime(Date.parse(importedAt), language),
      seconds: formatNumber(Math.max(durationMs / 1000, LEAST_SECONDS), language, 1),
    });
    return html`
      <header>
        <span class="file"><gcm-icon name="file"></gcm-icon></span>
        <div>
          <h3>${main?.name ?? layer}</h3>
          <p>${facts}</p>
          ${shapes === '' ? nothing : html`<p>${shapes}</p>`}
        </div>
        <span class="verdict ${verdict}">
          <gcm-icon name=${verdict === 'usable' ? 'circle-check' : 'triangle-alert'}></gcm-icon>
          ${text(`inspection.${verdict}`, language)}
        </span>
      </header>
    `;
  }

  private renderCounts({ counts }: Receipt, lines: readonly ReceiptLine[]) {
    const fixed = lines.filter(({ outcome }) => outcome === 'fixed').length;
    const numbers = [
      ['inspection.read', counts.read], ['inspection.kept', counts.kept],
      ['inspection.fixed', fixed], ['inspection.questions', this.questions.length],
    ] as const;
    return html`
      <dl class="counts">
        ${numbers.map(([key, count]) => html`
          <div class=${key === 'inspection.questions' && count > 0 ? 'asks' : ''}>
            <dt>${text(key, this.language)}</dt>
            <dd>${formatNumber(count, this.language)}</dd>
          </div>
        `)}
      </dl>
    `;
  }

  private renderQuestions() {
    return html`
      <ul class="questions">
        ${this.questions.map((question) => html`
          <li><gcm-icon name="triangle-alert"></gcm-icon>${questionText(question, this.language)}</li>
        `)}
      </ul>
    `;
  }

  private renderLine({ topic, outcome, sentence, evidence, places, extent }: ReceiptLine, isFirst: boolean) {
    const { language } = this;
    return html`
      <li class=${outcome}>
        <gcm-icon name=${ICON[outcome]}></gcm-icon>
        <span class="topic ${isFirst ? '' : 'visually-hidden'}">${text(`topic.${topic}`, language)}</span>
        <div>
          <p>
            <span class="visually-hidden">${text(`outcome.${outcome}`, language)}</span>
            <strong>${sentence}</strong>
          </p>
          ${evidence === null ? nothing : html`<p class="evidence">${evidence}</p>`}
        </div>
        ${isPlaceless({ places, extent })
          ? html`<span class="no-place" title=${text('inspection.no-place.long', language)}>${text('inspection.no-place', language)}</span>`
          : html`<button
              type="button"
              class="link"
              aria-label=${text('inspection.show.long', language, { what: sentence })}
              @click=${() => this.dispatchEvent(new PlacesShowEvent(places, extent))}
            >${text('inspection.show', language)}</button>`}
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-import-receipt': GcmImportReceipt;
  }
}
