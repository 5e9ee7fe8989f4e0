import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EmbedKind, EmbedOptions, LayerTravel, PublishProgress } from '../../model/embed.ts';
import type { Language } from '../../model/language.ts';
import { text } from '../../text/text.ts';
import '../gcm-dialog.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { EMBED_PARTS, EmbedShowEvent } from './embed-events.ts';
import type { EmbedPart } from './embed-events.ts';
import './gcm-embed-code.ts';
import './gcm-embed-form.ts';
import './gcm-publish-folder.ts';
import './gcm-travel-list.ts';
import { segmentedStyles } from './segmented-styles.ts';

/** More layers than these are not named in the warning; the list of all is below it. */
const MOST_NAMED = 3;

/** What the dialog shows. */
export interface EmbedDialogView {
  readonly part: EmbedPart;
  readonly options: EmbedOptions;
  /** Ids and names of the districts. */
  readonly districts: readonly (readonly [string, string])[];
  readonly kind: EmbedKind;
  readonly code: string;
  readonly copied: 'done' | 'refused' | '';
  readonly layers: readonly LayerTravel[];
  /** The project file that readers fetch is the one on show; or it is as it was before the edits; or there is none. */
  readonly project: 'whole' | 'edited' | 'local';
  readonly folder: {
    readonly making: boolean;
    readonly waiting: boolean;
    readonly progress: PublishProgress | null;
    readonly done: string;
    readonly failure: string;
  };
}

/**
 * How the map gets into other pages: its look with a preview, the code for it, which data readers get, and the folder
 * that has all of it.
 *
 * @fires embed-edit - {@link EmbedEditEvent}
 * @fires embed-show - {@link EmbedShowEvent}
 * @fires embed-copy - {@link EmbedCopyEvent}
 * @fires folder-make - {@link FolderMakeEvent}
 * @fires panel-close - {@link PanelCloseEvent}
 * @slot - The preview.
 */
@customElement('gcm-embed-dialog')
export class GcmEmbedDialog extends LitElement {
  static override styles = [base, controls, segmentedStyles, css`
    :host { display: contents; }
    .segmented { flex: 1; justify-content: center; margin-inline: 12px; background: none; }
    .whole { container-type: inline-size; }
    .embed { display: grid; grid-template-columns: 272px minmax(0, 1fr); }
    gcm-embed-form { padding: 16px; border-inline-end: 1px solid var(--gcm-line); }
    .shown { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; gap: 14px; min-width: 0; padding: 16px; }
    .stays { display: flex; gap: 8px; padding: 10px 12px; border-radius: var(--gcm-r3); background: var(--gcm-fail-soft); }
    .stays > gcm-icon { flex: none; margin-block-start: 2px; color: var(--gcm-fail); }
    .stays > div { flex: 1; }
    .stays p + p { margin-block-start: 4px; }
    summary { min-height: 24px; color: var(--gcm-ink-2); line-height: 24px; cursor: pointer; }
    @container (inline-size < 720px) {
      .embed { grid-template-columns: minmax(0, 1fr); }
      .shown { order: -1; }
      gcm-embed-form { border-inline-end: 0; border-block-start: 1px solid var(--gcm-line); }
    }
    @media (max-width: 559px) {
      .segmented { order: 1; flex: 1 0 100%; margin: 8px 6px 0 0; background: var(--gcm-surface-3); }
      .segmented button { flex: 1; text-align: center; }
    }
    @media (forced-colors: active) { .stays { border: 1px solid; } }
  `];

  /** `null`: the dialog is shut. */
  @property({ attribute: false }) view: EmbedDialogView | null = null;
  @property() language: Language = 'zh-Hans';

  override render() {
    const { language, view } = this;
    return html`
      <gcm-dialog
        wide
        ?open=${view !== null}
        heading=${text('embed.heading', language)}
        close-label=${text('panel.close', language)}
        @keydown=${keepKeys}
      >${view === null ? nothing : html`
        <nav slot="head" class="segmented" aria-label=${text('embed.heading', language)}>
          ${EMBED_PARTS.map((part) => html`
            <button type="button" aria-current=${part === view.part ? 'true' : nothing} @click=${() => this.dispatchEvent(new EmbedShowEvent({ part }))}>${
              text(`embed.part.${part}`, language)}</button>`)}
        </nav>
        <div class="whole">${view.part === 'embed' ? this.renderEmbed(view) : this.renderFolder(view)}</div>`}
      </gcm-dialog>
    `;
  }

  private renderEmbed(view: EmbedDialogView) {
    const { language } = this;
    return html`
      <div class="embed">
        <gcm-embed-form .options=${view.options} .districts=${view.districts} language=${language}></gcm-embed-form>
        <div class="shown">
          <slot></slot>
          ${this.renderTravel(view)}
          <gcm-embed-code kind=${view.kind} code=${view.code} copied=${view.copied} language=${language}></gcm-embed-code>
        </div>
      </div>
    `;
  }

  /** First what readers will not get; the list of all layers for those who want to know. */
  private renderTravel({ layers, project }: EmbedDialogView) {
    const { language } = this;
    const local = layers.filter(({ way }) => way === 'local');
    const list = (some: readonly LayerTravel[]) =>
      html`<gcm-travel-list .layers=${some} language=${language}></gcm-travel-list>`;
    if (project === 'whole' && local.length === 0) {
      return html`<details><summary>${text('travel.all', language, { count: layers.length })}</summary>${list(layers)}</details>`;
    }
    return html`
      <div class="stays">
        <gcm-icon name="triangle-alert"></gcm-icon>
        <div>
          ${project === 'whole' ? nothing : html`<p>${text(project === 'local' ? 'travel.project' : 'travel.edited', language)}</p>`}
          ${local.length === 0 ? nothing : html`<p>${text('travel.some', language, { count: local.length })}</p>`}
          ${local.length <= MOST_NAMED ? list(local) : nothing}
          <button type="button" class="link" @click=${() => this.dispatchEvent(new EmbedShowEvent({ part: 'folder' }))}>${
            text('travel.use-folder', language)}</button>
        </div>
      </div>
      <details><summary>${text('travel.heading', language)}</summary>${list(layers)}</details>
    `;
  }

  private renderFolder({ layers, folder }: EmbedDialogView) {
    return html`
      <gcm-publish-folder
        .layers=${layers}
        ?making=${folder.making}
        ?waiting=${folder.waiting}
        .progress=${folder.progress}
        done=${folder.done}
        failure=${folder.failure}
        language=${this.language}
      ></gcm-publish-folder>
    `;
  }
}

/** The page's single keys are not for what lies under a dialog, nor for the map in it. */
function keepKeys(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey && event.key !== 'Escape') event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-embed-dialog': GcmEmbedDialog;
  }
}
