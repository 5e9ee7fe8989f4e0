import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import type { Role } from '../../model/layer.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { formatBytes, seemingFormat } from './arriving-file.ts';
import type { ArrivingFile } from './arriving-file.ts';
import { DragWatch } from './drag-watch.ts';
import { dropZoneStyles } from './drop-zone-styles.ts';
import { FilesGivenEvent } from './import-events.ts';

/** More files than this are counted, not listed. */
const MOST_LISTED = 6;

/**
 * The place for files that are dropped. It watches the whole window, and is
 * seen only while files hang over it: how many, and what each seems to be.
 *
 * @fires files-given - {@link FilesGivenEvent} when files are let go.
 */
@customElement('gcm-drop-zone')
export class GcmDropZone extends LitElement {
  static override styles = [base, controls, dropZoneStyles];

  @property() language: Language = 'zh-Hans';
  /** The role that a file's name suggests. */
  @property({ attribute: false }) guessRole: (fileName: string) => Role | null = () => null;

  readonly #drag = new DragWatch(this, (files) => this.dispatchEvent(new FilesGivenEvent(files)));

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey, { capture: true });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey, { capture: true });
  }

  protected override updated() {
    this.toggleAttribute('over', this.#drag.files !== null);
  }

  override render() {
    const { files } = this.#drag;
    if (files === null) return nothing;
    return html`
      <div class="zone" role="status">
        <span class="sign"><gcm-icon name="upload"></gcm-icon></span>
        <h2>${this.titleFor(files.length)}</h2>
        <p>${text('drop.note', this.language)}</p>
        ${files.length === 0 ? nothing : this.renderFiles(files)}
        <p class="formats">
          ${FORMATS.map((format) => html`<span>${format}</span>`)}
          <span class="cancel"><kbd>Esc</kbd> ${text('drop.cancel', this.language)}</span>
        </p>
      </div>
    `;
  }

  private titleFor(count: number): string {
    if (count === 0) return text('drop.title.unknown', this.language);
    return text(count === 1 ? 'drop.title.one' : 'drop.title', this.language, { count });
  }

  private renderFiles(files: readonly ArrivingFile[]) {
    const more = files.length - MOST_LISTED;
    return html`
      <ul>
        ${files.slice(0, MOST_LISTED).map((file, index) => this.renderFile(file, index + 1))}
        ${more > 0 ? html`<li class="quiet">${text('drop.more', this.language, { count: more })}</li>` : nothing}
      </ul>
    `;
  }

  private renderFile(file: ArrivingFile, place: number) {
    const { language } = this;
    const role = file.name === null ? null : this.guessRole(file.name);
    const size = file.sizeBytes === null ? null : formatBytes(file.sizeBytes, language);
    const facts = [seemingFormat(file), size].filter((fact) => fact !== null);
    return html`
      <li>
        <gcm-icon name="file"></gcm-icon>
        <span class="name">${file.name ?? text('drop.file', language, { place })}</span>
        <span class="facts">${facts.join(' · ')}</span>
        <span class="role ${role === null ? 'unknown' : ''}">
          ${role === null ? text('drop.unguessed', language) : text(`role.${role}`, language)}
        </span>
      </li>
    `;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#drag.files === null) return;
    event.stopPropagation();
    this.#drag.end();
  };
}

/** What most files are in; their names are the same in each language. */
const FORMATS = ['GeoJSON', 'Shapefile (zip)', 'CSV', 'Excel', 'KML', 'TopoJSON'];

declare global {
  interface HTMLElementTagNameMap {
    'gcm-drop-zone': GcmDropZone;
  }
}
