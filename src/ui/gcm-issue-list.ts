import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Issue } from '../model/issue.ts';
import type { Language } from '../model/language.ts';
import { formatNumber } from '../text/format.ts';
import { issueText } from '../text/issue-text.ts';
import { text } from '../text/text.ts';
import { IssueZoomEvent } from './events.ts';
import './gcm-export-menu.ts';
import './gcm-icon-button.ts';
import './gcm-icon.ts';
import { groupIssues } from './group-issues.ts';
import type { IssueGroup } from './group-issues.ts';
import type { IconName } from './icons.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';
import { inputs } from './theme/inputs.ts';

const ICON: Readonly<Record<Issue['severity'], IconName>> = {
  error: 'circle-x',
  warning: 'triangle-alert',
  info: 'info',
};

const ALL = '';
/** No id of a layer has such signs. */
const PROJECT = '*';

/** More than this of one layer are counted, not listed. */
const MOST_SHOWN = 50;

/**
 * What was found about the data, by weight and layer, each as a sentence.
 *
 * @fires export-file - {@link ExportEvent}
 * @fires issue-zoom - {@link IssueZoomEvent} when the map should go to the place of one.
 */
@customElement('gcm-issue-list')
export class GcmIssueList extends LitElement {
  static override styles = [base, controls, inputs, css`
    .filter { display: flex; align-items: center; gap: 8px; margin-block-end: 4px; color: var(--gcm-ink-2); }
    .filter select { flex: 1; min-width: 0; }
    summary {
      display: flex;
      align-items: center;
      gap: 8px;
      min-height: var(--gcm-control-small);
      border-radius: var(--gcm-r1);
      cursor: pointer;
    }
    summary::-webkit-details-marker { display: none; }
    summary .turn { --size: 14px; color: var(--gcm-ink-3); transition: rotate var(--gcm-t1) var(--gcm-ease); }
    [open] > summary .turn { rotate: 90deg; }
    summary h2 { font: inherit; }
    .error > summary > .sign { color: var(--gcm-danger); }
    .warning > summary > .sign { color: var(--gcm-fail); }
    .info > summary > .sign { color: var(--gcm-info); }
    h3 { margin-block: 4px 0; color: var(--gcm-ink-3); font: var(--gcm-text-2) var(--gcm-font); }
    .body { padding: 0 0 6px 22px; }
    li { display: flex; align-items: flex-start; gap: 6px; border-block-end: 1px solid var(--gcm-line); }
    li:last-child { border: 0; }
    li span {
      flex: 1;
      min-width: 0;
      padding-block: 5px;
      font: var(--gcm-text-list) var(--gcm-font);
      overflow-wrap: anywhere;
    }
    .none {
      display: flex;
      align-items: center;
      gap: 8px;
      min-height: var(--gcm-control-small);
      color: var(--gcm-ink-2);
    }
    .none gcm-icon { color: var(--gcm-pass); }
    .more { padding-block: 5px; color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }
  `];

  @property({ attribute: false }) issues: readonly Issue[] = [];
  /** Titles of the layers by id. */
  @property({ attribute: false }) titles: Readonly<Record<string, string>> = {};
  @property() language: Language = 'zh-Hans';

  /** The layer that is looked at; `''` is all, {@link PROJECT} the project as a whole. */
  @state() private layer = ALL;

  override render() {
    const { issues, language } = this;
    const layers = [...new Set(issues.map(({ layer }) => layer ?? PROJECT))];
    const chosen = layers.includes(this.layer) ? this.layer : ALL;
    const groups = groupIssues(issues.filter(({ layer }) => chosen === ALL || (layer ?? PROJECT) === chosen));
    if (groups.length > 0) {
      const shown = groups.flatMap((group) => group.layers.flatMap((of) => of.issues));
      return html`
        ${layers.length > 1 ? this.renderFilter(layers, chosen) : nothing}
        ${groups.map((group) => this.renderGroup(group))}
        <gcm-export-menu subject="issues" .findings=${{ shown, of: issues.length }} language=${language}></gcm-export-menu>`;
    }
    return html`
      <p class="none"><gcm-icon name="circle-check"></gcm-icon>${text('issues.none', this.language)}</p>
    `;
  }

  private renderFilter(layers: readonly string[], chosen: string) {
    const choose = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) this.layer = target.value;
    };
    return html`
      <label class="filter">${text('issues.layer', this.language)}
        <select @change=${choose}>
          <option value=${ALL} .selected=${chosen === ALL}>${text('issues.layer.all', this.language)}</option>
          ${layers.map((layer) => html`
            <option value=${layer} .selected=${layer === chosen}>${this.titleOf(layer)}</option>`)}
        </select>
      </label>
    `;
  }

  private titleOf(layer: string): string {
    return layer === PROJECT ? text('issues.project', this.language) : (this.titles[layer] ?? layer);
  }

  private renderGroup({ severity, count, layers }: IssueGroup) {
    return html`
      <details class=${severity} ?open=${severity === 'error'}>
        <summary>
          <gcm-icon class="turn" name="chevron-right"></gcm-icon>
          <gcm-icon class="sign" name=${ICON[severity]}></gcm-icon>
          <h2>${text(`issues.${severity}`, this.language, { count: formatNumber(count, this.language) })}</h2>
        </summary>
        <div class="body">
          ${layers.map(({ layer, issues }) => html`
            <h3>${this.titleOf(layer ?? PROJECT)}</h3>
            <ul>${issues.slice(0, MOST_SHOWN).map((issue) => this.renderIssue(issue))}</ul>
            ${issues.length > MOST_SHOWN
              ? html`<p class="more">
                  ${text('issues.more', this.language, { count: issues.length - MOST_SHOWN })}
                </p>`
              : nothing}
          `)}
        </div>
      </details>
    `;
  }

  private renderIssue(issue: Issue) {
    const { place, layer, feature } = issue;
    return html`
      <li>
        <span>${issueText(issue, this.language)}</span>
        ${place === null
          ? nothing
          : html`<gcm-icon-button
              icon="map-pin"
              label=${text('issues.zoom', this.language)}
              @click=${() => this.dispatchEvent(new IssueZoomEvent(place, layer, feature))}
            ></gcm-icon-button>`}
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-issue-list': GcmIssueList;
  }
}
