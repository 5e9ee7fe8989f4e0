import { html, nothing } from 'lit';
import { mergeReviews } from '../../project/merge-reviews.ts';
import type { Theme } from '../../paint/colours.ts';
import type { State } from '../../store/state.ts';
import { formatNumber } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../../ui/conflicts/gcm-conflict-list.ts';
import '../../ui/conflicts/gcm-conflict-summary.ts';
import '../../ui/conflicts/gcm-register-files.ts';
import '../../ui/conflicts/gcm-site-checks.ts';
import { ConflictPartEvent } from '../../ui/conflicts/register-events.ts';
import '../../ui/gcm-issue-list.ts';
import type { ConflictView } from '../conflict-views.ts';
import { layerTitles } from './layer-titles.ts';

/** What came out: summary and register, or the check of the sites; then what was found about the plans. */
export function compareRight(state: State, view: ConflictView | null, theme: Theme) {
  const { language, conflicts: { part, result } } = state;
  return html`
    <div class="section">
      ${head(state)}
      ${part === 'sites'
        ? html`<gcm-site-checks
            .report=${result?.report ?? null}
            .owners=${ownersOf(state)}
            selected-id=${state.conflicts.siteId ?? nothing}
            language=${language}
          ></gcm-site-checks>`
        : register(state, view, theme)}
    </div>
    ${result === null || result.report.issues.length === 0 ? nothing : html`
      <div class="section">
        <h2>${text('compare.issues', language)}</h2>
        <gcm-issue-list .issues=${result.report.issues} .titles=${layerTitles(state)} language=${language}></gcm-issue-list>
      </div>`}
  `;
}

function head({ language, conflicts: { part } }: State) {
  const choose = (chosen: 'register' | 'sites') => ({ target }: Event) =>
    target?.dispatchEvent(new ConflictPartEvent(chosen));
  const button = (id: 'register' | 'sites', words: string) => html`
    <button type="button" class="part" aria-pressed=${part === id} @click=${choose(id)}>${words}</button>`;
  return html`
    <header class="compare-head">
      <div class="parts" role="group" aria-label=${text('compare.parts', language)}>
        ${button('register', text('compare.right', language))}${button('sites', text('compare.sites', language))}
      </div>
      ${part === 'register' ? html`<gcm-register-files language=${language}></gcm-register-files>` : nothing}
    </header>
  `;
}

function register(state: State, view: ConflictView | null, theme: Theme) {
  const { language, conflicts: { selectedId, sliversShown }, project } = state;
  if (view === null) return html`<p class="quiet">${text('compare.not-yet', language)}</p>`;
  const { a, b, pair, ofPair, ofLines, slivers, findings, report, districts } = view;
  return html`
    <gcm-conflict-summary
      .pair=${pair}
      .plans=${[a, b]}
      .found=${ofPair}
      .lines=${ofLines}
      .slivers=${slivers}
      .sliversShown=${sliversShown}
      language=${language}
      theme=${theme}
    ></gcm-conflict-summary>
    <gcm-conflict-list
      .findings=${findings}
      .report=${report}
      .districts=${districts}
      selected-id=${selectedId ?? nothing}
      reviewer=${project?.reviews.at(-1)?.review.who ?? ''}
      language=${language}
      theme=${theme}
    ></gcm-conflict-list>
    ${orphans(state)}
  `;
}

/** Decisions whose finding is gone are kept, and told. */
function orphans({ language, project, conflicts: { result } }: State) {
  if (result === null || project === null) return nothing;
  const { findings, slivers } = result.report;
  const { length } = mergeReviews([...findings, ...slivers], project.reviews).unmatched;
  if (length === 0) return nothing;
  return html`<p class="quiet">${text('register.orphans', language, { count: formatNumber(length, language) })}</p>`;
}

function ownersOf({ layers }: State): ReadonlyMap<string, string> {
  return new Map(layers.flatMap(({ status }) =>
    (status.kind === 'ready' && status.layer.role === 'projects'
      ? status.layer.items.flatMap(({ id, owner }): [string, string][] => (owner === null ? [] : [[id, owner]])) : [])));
}
