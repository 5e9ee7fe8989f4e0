import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language, LocalText } from '../../model/language.ts';
import type { ServiceRadius } from '../../model/project.ts';
import { text } from '../../text/text.ts';
import '../gcm-dialog.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import './gcm-class-form.ts';
import type { ClassLayer } from './gcm-class-form.ts';
import './gcm-population-form.ts';
import type { PopulationRow } from './gcm-population-form.ts';
import './gcm-radius-form.ts';
import './gcm-threshold-form.ts';
import type { ThresholdRow } from './gcm-threshold-form.ts';

/** What can be set, with what is in force. */
export interface ProjectSettings {
  readonly thresholds: readonly ThresholdRow[];
  readonly radii: readonly ServiceRadius[];
  /** The project sets the radii, by this source. */
  readonly ownRadii: { readonly source: string | null } | null;
  readonly populations: readonly PopulationRow[];
  /** Who is counted as a resident; `null`: the project does not say it. */
  readonly populationBasis: LocalText | null;
  readonly classes: readonly ClassLayer[];
}

const PARTS = ['thresholds', 'radii', 'populations', 'classes'] as const;
type Part = (typeof PARTS)[number];

/**
 * What the project sets in place of the standard and of the data, part by part; each part is one edit.
 *
 * @fires thresholds-edit - {@link ThresholdsEditEvent}
 * @fires radii-edit - {@link RadiiEditEvent}
 * @fires populations-edit - {@link PopulationsEditEvent}
 * @fires classes-edit - {@link ClassesEditEvent}
 * @fires panel-close - {@link PanelCloseEvent}
 */
@customElement('gcm-project-settings')
export class GcmProjectSettings extends LitElement {
  static override styles = [base, controls, css`
    :host { display: contents; }

    nav { display: flex; flex-wrap: wrap; gap: 2px 4px; padding: 8px 12px; border-block-end: 1px solid var(--gcm-line); }
    nav button {
      min-height: var(--gcm-control-small);
      padding-inline: 10px;
      border-radius: var(--gcm-r2);
      color: var(--gcm-ink-2);
      white-space: nowrap;
    }
    nav button:hover { background: var(--gcm-hover); color: var(--gcm-ink); }
    nav [aria-current] { background: var(--gcm-surface-3); color: var(--gcm-ink); font-weight: 700; }
    @media (forced-colors: active) { nav [aria-current] { outline: 2px solid; } }
  `];

  /** `null`: the dialog is shut. */
  @property({ attribute: false }) settings: ProjectSettings | null = null;
  /** ISO date for the source of a change. */
  @property() today = '';
  @property() language: Language = 'zh-Hans';

  @state() private current: Part = 'thresholds';

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.get('settings') === null) this.current = 'thresholds';
  }

  override render() {
    const { language, settings } = this;
    return html`
      <gcm-dialog
        ?open=${settings !== null}
        heading=${text('settings.title', language)}
        close-label=${text('panel.close', language)}
      >${settings === null ? nothing : html`
        <nav aria-label=${text('settings.title', language)}>
          ${PARTS.map((part) => html`
            <button
              type="button"
              aria-current=${part === this.current ? 'true' : nothing}
              @click=${() => { this.current = part; }}
            >${text(`settings.${part}`, language)}</button>`)}
        </nav>
        ${this.renderPart(settings)}`}
      </gcm-dialog>
    `;
  }

  private renderPart({ thresholds, radii, ownRadii, populations, populationBasis, classes }: ProjectSettings) {
    const { language, today } = this;
    switch (this.current) {
      case 'thresholds':
        return html`<gcm-threshold-form .rows=${thresholds} today=${today} language=${language}></gcm-threshold-form>`;
      case 'radii':
        return html`<gcm-radius-form
          .radii=${radii} ?own=${ownRadii !== null} .source=${ownRadii?.source ?? null} today=${today} language=${language}
        ></gcm-radius-form>`;
      case 'populations':
        return html`<gcm-population-form
          .rows=${populations} .basis=${populationBasis} today=${today} language=${language}
        ></gcm-population-form>`;
      case 'classes':
        return html`<gcm-class-form .layers=${classes} today=${today} language=${language}></gcm-class-form>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-project-settings': GcmProjectSettings;
  }
}
