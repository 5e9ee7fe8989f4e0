import { html, nothing } from 'lit';
import type { Theme } from '../../paint/colours.ts';
import { conflictInputs, isStale, isWaitingForLayers } from '../../store/conflicts.ts';
import { layersOfPlan } from '../../store/plan-edits.ts';
import type { State } from '../../store/state.ts';
import { errorText } from '../../text/error-text.ts';
import { text } from '../../text/text.ts';
import { PlanPairEvent } from '../../ui/conflicts/conflict-events.ts';
import '../../ui/conflicts/gcm-conflict-status.ts';
import type { ConflictStatus } from '../../ui/conflicts/gcm-conflict-status.ts';
import '../../ui/conflicts/gcm-control-lines.ts';
import '../../ui/conflicts/gcm-plan-card.ts';
import type { PlanChooseEvent } from '../../ui/conflicts/gcm-plan-card.ts';
import '../../ui/conflicts/gcm-plan-form.ts';
import '../../ui/conflicts/gcm-rule-matrix.ts';
import '../../ui/conflicts/gcm-tolerance.ts';
import type { ConflictView } from '../conflict-views.ts';

/** What is compared, by which rules, how finely; at the foot, when. */
export function compareLeft(state: State, view: ConflictView | null, theme: Theme) {
  const { language, project } = state;
  return html`
    <div class="scroll">
      <div class="section">
        <h2>${text('compare.left', language)}</h2>
        ${view === null ? missing(state) : planCards(view, state, theme)}
      </div>
      ${view === null ? nothing : html`
        <div class="section">
          <h2>${text('matrix.title', language)}</h2>
          <gcm-rule-matrix
            .rows=${classesOf([view.a])}
            .columns=${classesOf([view.b, ...view.lines.filter(({ id }) => view.visibleLines.includes(id))])}
            .own=${project?.rules ?? []}
            language=${language}
          ></gcm-rule-matrix>
        </div>
        <div class="section">
          <h2>${text('lines.title', language)}</h2>
          <gcm-control-lines
            .rows=${view.lines.map((plan) => ({
              plan, count: view.lineCounts.get(plan.id) ?? 0, visible: view.visibleLines.includes(plan.id),
            }))}
            language=${language}
            theme=${theme}
          ></gcm-control-lines>
        </div>`}
      <div class="section">
        <h2>${text('tolerance.title', language)}</h2>
        <gcm-tolerance .settings=${project?.conflicts ?? null} language=${language}></gcm-tolerance>
      </div>
    </div>
    <div class="foot"><gcm-conflict-status .status=${statusOf(state)} language=${language}></gcm-conflict-status></div>
  `;
}

/** Why there is nothing to compare. */
function missing(state: State) {
  const { language } = state;
  const count = state.layers.filter(({ spec }) => spec.role === 'plan').length;
  if (count > 1) return html`<p class="quiet">${text('compare.not-yet', language)}</p>`;
  return html`
    <p>${text('compare.empty', language)}</p>
    <p class="quiet">${text('compare.empty.how', language)}</p>
  `;
}

function planCards({ a, b, plans }: ConflictView, { language, project }: State, theme: Theme) {
  const palette = project?.palette ?? 'screen';
  /** A plan that is on the other card changes places with it. */
  const choose = (letter: 'a' | 'b') => (event: PlanChooseEvent) => {
    event.stopPropagation();
    const { planId } = event;
    const pair: [string, string] = letter === 'a'
      ? [planId, planId === b.id ? a.id : b.id] : [planId === a.id ? b.id : a.id, planId];
    event.target?.dispatchEvent(new PlanPairEvent(pair));
  };
  const swap = ({ target }: Event) => target?.dispatchEvent(new PlanPairEvent([b.id, a.id]));
  return html`
    <gcm-plan-card letter="a" .plan=${a} .choices=${plans} palette=${palette} language=${language} theme=${theme}
      @plan-choose=${choose('a')}></gcm-plan-card>
    <gcm-icon-button class="swap" icon="arrow-up-down" label=${text('card.swap', language)}
      @click=${swap}></gcm-icon-button>
    <gcm-plan-card letter="b" .plan=${b} .choices=${plans} palette=${palette} language=${language} theme=${theme}
      @plan-choose=${choose('b')}></gcm-plan-card>
  `;
}

/** The dialog in which the user says what a plan is; shut while `planId` is `null`. */
export function planForm(state: State, view: ConflictView | null, planId: string | null) {
  const plan = view?.plans.find(({ id }) => id === planId) ?? null;
  const [spec] = state.project === null || planId === null ? [] : layersOfPlan(state.project, planId);
  return html`
    <gcm-plan-form
      .plan=${plan}
      .told=${spec?.plan?.classes ?? {}}
      .whole=${spec?.plan?.class ?? null}
      language=${state.language}
    ></gcm-plan-form>
  `;
}

function classesOf(plans: readonly ConflictView['a'][]) {
  const classes = plans.flatMap((plan) => plan.classes.map(({ planClass }) => planClass));
  const hasBoundary = classes.includes('development');
  return [...new Set(classes), ...(hasBoundary ? ['outside-development' as const] : [])];
}

function statusOf(state: State): ConflictStatus {
  const { conflicts: { run, result }, language } = state;
  if (run.kind === 'running') return run;
  if (run.kind === 'failed') return { kind: 'failed', cause: errorText(run.error, language) };
  if (result !== null) {
    const { ranAt, tookMs } = result;
    return { kind: isStale(state) ? 'stale' : 'done', ranAt, tookMs };
  }
  return { kind: isWaitingForLayers(state) && conflictInputs(state).length > 0 ? 'waiting' : 'none' };
}
