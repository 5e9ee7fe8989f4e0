import { LitElement, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import { text } from '../../text/text.ts';
import '../gcm-dialog.ts';
import '../gcm-icon.ts';
import { PanelCloseEvent } from '../page-events.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { FilesGivenEvent, TextGivenEvent, UrlGivenEvent } from './import-events.ts';
import { intakeDialogStyles } from './intake-dialog-styles.ts';

/**
 * The ways in besides dropping: choose files, give an address, paste text.
 *
 * @fires files-given - {@link FilesGivenEvent}
 * @fires url-given - {@link UrlGivenEvent}
 * @fires text-given - {@link TextGivenEvent}
 * @fires panel-close - {@link PanelCloseEvent} when it is shut, or something was given.
 */
@customElement('gcm-intake-dialog')
export class GcmIntakeDialog extends LitElement {
  static override styles = [base, controls, intakeDialogStyles];

  @property({ type: Boolean }) open = false;
  @property() language: Language = 'zh-Hans';

  /** What was given as an address and is none. */
  @state() private wrongUrl: string | null = null;

  @query('input[type=file]') private readonly chooser!: HTMLInputElement; // rendered from the first update on

  /** Opens the system's window to choose files in. */
  chooseFiles(): void {
    this.chooser.click();
  }

  override render() {
    const { language } = this;
    return html`
      <input type="file" multiple hidden @change=${this.giveFiles} />
      <gcm-dialog
        ?open=${this.open}
        heading=${text('intake.title', language)}
        close-label=${text('panel.close', language)}
      >
        <div class="ways">
          <section>
            <p>${text('intake.hint', language)}</p>
            <button type="button" class="button primary" @click=${this.chooseFiles}>
              <gcm-icon name="upload"></gcm-icon>${text('intake.files', language)}
            </button>
            <p class="note">${text('intake.files.note', language)}</p>
          </section>
          <form novalidate @submit=${this.giveUrl}>
            <label for="url">${text('intake.url', language)}</label>
            <div class="line">
              <input
                id="url"
                name="url"
                type="url"
                placeholder="https://"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="url-note"
                aria-invalid=${this.wrongUrl !== null}
              />
              <button class="button">${text('intake.url.go', language)}</button>
            </div>
            <p id="url-note" class="note">
              ${this.wrongUrl === null
                ? text('intake.url.note', language)
                : html`<span class="wrong" role="alert">${
                    text('intake.url.bad', language, { url: this.wrongUrl })}</span>`}
            </p>
          </form>
          <form @submit=${this.giveText}>
            <label for="pasted">${text('intake.paste', language)}</label>
            <textarea id="pasted" name="pasted" rows="4" spellcheck="false" aria-describedby="paste-note"></textarea>
            <div class="line">
              <p id="paste-note" class="note">${text('intake.paste.note', language)}</p>
              <button class="button">${text('intake.paste.go', language)}</button>
            </div>
          </form>
        </div>
      </gcm-dialog>
    `;
  }

  private giveFiles() {
    const files = [...(this.chooser.files ?? [])];
    // The same file may be chosen again, after it was corrected elsewhere.
    this.chooser.value = '';
    if (files.length === 0) return;
    this.dispatchEvent(new FilesGivenEvent(files));
    this.close();
  }

  private giveUrl(event: SubmitEvent) {
    event.preventDefault();
    const given = valueOf(event, 'url');
    if (given === '') return;
    this.wrongUrl = isWebAddress(given) ? null : given;
    if (this.wrongUrl !== null) return;
    this.dispatchEvent(new UrlGivenEvent(given));
    this.close();
  }

  private giveText(event: SubmitEvent) {
    event.preventDefault();
    const given = valueOf(event, 'pasted');
    if (given === '') return;
    this.dispatchEvent(new TextGivenEvent(given));
    this.close();
  }

  private close() {
    this.wrongUrl = null;
    for (const form of this.renderRoot.querySelectorAll('form')) form.reset();
    this.dispatchEvent(new PanelCloseEvent());
  }
}

function valueOf({ currentTarget }: SubmitEvent, name: string): string {
  const value = currentTarget instanceof HTMLFormElement ? new FormData(currentTarget).get(name) : null;
  return typeof value === 'string' ? value.trim() : '';
}

/** An address as it is, or one beside the page. */
function isWebAddress(given: string): boolean {
  const isRelative = /^\.{0,2}\//.test(given);
  const url = URL.parse(given, isRelative ? document.baseURI : undefined);
  return url !== null && /^https?:$/.test(url.protocol);
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-intake-dialog': GcmIntakeDialog;
  }
}
