import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ConflictReport, SiteCheck, SiteStatement } from '../../model/conflict.ts';
import type { Language } from '../../model/language.ts';
import { SEVERITIES } from '../../model/plan.ts';
import type { Severity } from '../../model/plan.ts';
import { planName, ruleText } from '../../text/conflict-text.ts';
import { formatNumber, formatQuantity } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { TextKey } from '../../text/text.ts';
import '../gcm-icon.ts';
import type { IconName } from '../icons.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { SiteSelectEvent } from './register-events.ts';
import { siteStyles } from './site-checks-styles.ts';
import { siteForm } from './site-lines.ts';
import type { SiteLine } from './site-lines.ts';

const ICONS: Readonly<Record<Severity, IconName>> = {
  compatible: 'circle-check', check: 'info', conflict: 'triangle-alert', severe: 'circle-x',
};

/**
 * Every project site held against every plan 合规性分析: a list with the conclusion, and the form of one.
 *
 * @fires site-select - {@link SiteSelectEvent}
 */
@customElement('gcm-site-checks')
export class GcmSiteChecks extends LitElement {
  static override styles = [base, controls, siteStyles];

  @property({ attribute: false }) report: Pick<ConflictReport, 'plans' | 'rules' | 'sites'> | null = null;
  /** Who builds, by the id of the site. */
  @property({ attribute: false }) owners: ReadonlyMap<string, string> = new Map();
  @property({ attribute: 'selected-id' }) selectedId: string | null = null;
  @property() language: Language = 'zh-Hans';

  override render() {
    const { report, language } = this;
    if (report === null || report.sites.length === 0) return html`<p class="quiet">${text('sites.empty', language)}</p>`;
    const sites = report.sites.toSorted((x, y) => SEVERITIES.indexOf(y.severity) - SEVERITIES.indexOf(x.severity));
    const failed = sites.filter(({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf('conflict')).length;
    return html`
      <p class="quiet">${text('sites.count', language, {
        count: formatNumber(sites.length, language), failed: formatNumber(failed, language),
      })}</p>
      <ul>${sites.map((site) => this.renderSite(site))}</ul>
    `;
  }

  private renderSite(site: SiteCheck) {
    const isOpen = site.site === this.selectedId;
    const select = () => this.dispatchEvent(new SiteSelectEvent(site.layer, isOpen ? null : site.site));
    return html`
      <li class=${isOpen ? 'open' : ''}>
        <button type="button" class="pick" aria-expanded=${isOpen} @click=${select}>
          <span class="name">${this.nameOf(site)}</span>${this.renderVerdict(site.severity)}
        </button>
        ${isOpen ? this.renderForm(site) : nothing}
      </li>
    `;
  }

  private renderForm(site: SiteCheck) {
    const { language, report } = this;
    const { lines, otherLines, plans } = siteForm(site, report?.plans ?? []);
    const owner = this.owners.get(site.site);
    const facts: [TextKey, string][] = [
      ['sites.name', this.nameOf(site)],
      ['sites.owner', owner ?? '—'],
      ['sites.area', site.areaM2 === null ? '—' : this.areaText(site.areaM2)],
      ['sites.use', text(`plan-class.${site.planClass}`, language)],
    ];
    return html`
      <div class="form">
        <dl>${facts.map(([key, value]) => html`<dt>${text(key, language)}</dt><dd>${value}</dd>`)}</dl>
        ${site.areaM2 === null ? html`<p class="quiet">${text('sites.point', language)}</p>` : nothing}
        <table>
          ${this.renderPart('sites.lines', lines)}
          ${this.renderPart('sites.other-lines', otherLines)}
          ${this.renderPart('sites.plans', plans)}
          <tbody><tr class="overall">
            <th scope="row" colspan="2">${text('sites.overall', language)}</th>
            <td>${this.renderVerdict(site.severity)}</td>
          </tr></tbody>
        </table>
      </div>
    `;
  }

  private renderPart(title: TextKey, lines: readonly SiteLine[]) {
    if (lines.length === 0) return nothing;
    return html`
      <tbody>
        <tr class="part"><th scope="rowgroup" colspan="2">${text(title, this.language)}</th>
          <th scope="col">${text('sites.conclusion', this.language)}</th></tr>
        ${lines.map((line) => this.renderLine(line))}
      </tbody>
    `;
  }

  private renderLine({ plan, line, statements, severity }: SiteLine) {
    const { language } = this;
    const name = plan === null ? text(line === 'development' ? 'plan-line.development' : `plan-class.${line ?? 'other'}`, language)
      : planName(plan, language);
    const none = plan === null ? 'sites.no-layer' : 'sites.none';
    return html`
      <tr>
        <th scope="row">${name}</th>
        <td>${statements.length === 0
          ? html`<span class="quiet">${text(none, language)}</span>`
          : statements.map((statement) => this.renderStatement(statement))}</td>
        <td>${severity === null ? '—' : this.renderVerdict(severity)}</td>
      </tr>
    `;
  }

  private renderStatement({ planClass, areaM2, share, rule, severity, isSliver }: SiteStatement) {
    const { language, report } = this;
    const lead = planClass === 'development' ? text('sites.inside', language)
      : planClass === 'outside-development' ? text('sites.outside', language)
        : LINES.includes(planClass) ? text('sites.on', language) : text(`plan-class.${planClass}`, language);
    const amount = areaM2 === null ? text('sites.touches', language)
      : `${this.areaText(areaM2)}${share === null ? '' : ` · ${formatQuantity({ value: share, unit: 'share' }, language, 1)}`}`;
    return html`
      <p>${lead}：${amount}</p>
      ${isSliver ? html`<p class="quiet">${text('sites.sliver', language)}</p>` : nothing}
      ${severity === 'compatible' || isSliver
        ? nothing : html`<p class="rule">${ruleText(rule, report?.rules ?? [], language)}</p>`}
    `;
  }

  private renderVerdict(severity: Severity) {
    return html`<span class="verdict ${severity}"><gcm-icon name=${ICONS[severity]}></gcm-icon>${
      text(`site.${severity}`, this.language)}</span>`;
  }

  private nameOf({ name }: SiteCheck): string {
    return name ?? text('sites.unnamed', this.language);
  }

  private areaText(areaM2: number): string {
    return `${formatNumber(areaM2, this.language)}\u00A0m²`;
  }
}

const LINES: readonly string[] = ['farmland', 'ecology-redline', 'blue-line', 'green-line'];

declare global {
  interface HTMLElementTagNameMap {
    'gcm-site-checks': GcmSiteChecks;
  }
}
