import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { EXPORT_KINDS } from '../model/export-kind.ts';
import type { ExportKind, ExportSubject } from '../model/export-kind.ts';
import type { Issue } from '../model/issue.ts';
import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import { UiEvent } from './events.ts';
import './gcm-menu.ts';
import type { MenuChoiceEvent } from './gcm-menu.ts';

/** What is on show should be saved as a file. */
export class ExportEvent extends UiEvent {
  readonly kind: ExportKind;
  /** Ids of the rows on show, in their order; empty where the list is known by itself. */
  readonly rows: readonly string[];
  /** The layer that is exported; `null`: it is not about one layer. */
  readonly layerId: string | null;
  /** The findings that are exported; `null`: it is not about findings. */
  readonly findings: Findings | null;

  constructor(kind: ExportKind, rows: readonly string[], layerId: string | null, findings: Findings | null = null) {
    super('export-file');
    this.kind = kind;
    this.rows = rows;
    this.layerId = layerId;
    this.findings = findings;
  }
}

/** Findings as they are filtered, in the order of the list. */
export interface Findings {
  readonly shown: readonly Issue[];
  /** Of so many in all. */
  readonly of: number;
}

/**
 * A button with the formats in which a list can be saved.
 *
 * @fires export-file - {@link ExportEvent}
 */
@customElement('gcm-export-menu')
export class GcmExportMenu extends LitElement {
  static override styles = css`
    :host { display: inline-block; }
  `;

  @property() subject: ExportSubject = 'indicators';
  /** The rows as they are listed. */
  @property({ attribute: false }) rows: readonly { readonly id: string }[] = [];
  @property({ attribute: false }) layerId: string | null = null;
  @property({ attribute: false }) findings: Findings | null = null;
  @property() language: Language = 'zh-Hans';

  override render() {
    const choices = EXPORT_KINDS[this.subject].map((kind) => {
      return { value: kind, label: text(`export.as.${kind}`, this.language) };
    });
    return html`
      <gcm-menu
        .icon=${'download'}
        label=${text(`export.menu.${this.subject}`, this.language)}
        .groups=${[{ name: 'export', title: null, choices, value: null }]}
        @menu-choice=${this.choose}
      ></gcm-menu>
    `;
  }

  private choose(event: MenuChoiceEvent) {
    event.stopPropagation();
    const kind = EXPORT_KINDS[this.subject].find((each) => each === event.value);
    if (kind === undefined) return;
    this.dispatchEvent(new ExportEvent(kind, this.rows.map(({ id }) => id), this.layerId, this.findings));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-export-menu': GcmExportMenu;
  }
  interface HTMLElementEventMap {
    'export-file': ExportEvent;
  }
}
