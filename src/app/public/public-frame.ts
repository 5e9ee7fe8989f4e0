import { html, nothing } from 'lit';
import type { DistrictResult } from '../../model/indicator.ts';
import type { State } from '../../store/state.ts';
import { errorText } from '../../text/error-text.ts';
import { figureSentence } from '../../text/figure-sentence.ts';
import { text } from '../../text/text.ts';
import '../../ui/gcm-message.ts';
import '../../ui/public/gcm-district-brief.ts';
import { answerTo, isRetryable } from '../answer-problem.ts';
import { layoutFor } from '../layout-of.ts';
import { shownIndicator } from '../shown-indicator.ts';
import { basisBar } from './basis-bar.ts';
import { figures, sentences } from './figures.ts';
import type { PublicMap } from './public-map.ts';
import { stage } from './stage.ts';

/** All of the public map. Until there are figures, the author's own children stay on show. */
export function renderPublic(map: PublicMap) {
  const { host, store: { state } } = map;
  const { language, project } = state;
  if (project === null) return html`<slot></slot>${messages(map)}`;
  const layout = layoutFor(host.widthPx);
  // On a phone there is no room over the map, and where there is no map the author's picture is not to be covered.
  const isBelow = layout === 'phone' || map.view.mapless;
  const district = selectedDistrict(state);
  const card = district === null ? nothing : html`
    <gcm-district-brief part="card" .district=${district} indicator=${shownIndicator(state)} language=${language}></gcm-district-brief>
  `;
  // Else a title of the element, its name, would be a tip over every part of it.
  return html`
    ${map.isSettled ? nothing : html`<div class="until"><slot></slot></div>`}
    <div title="" class="public ${layout} ${map.isSettled ? '' : 'waiting'}" lang=${language} ?inert=${!map.isSettled}>
      ${messages(map)}
      ${stage(map, layout, isBelow ? nothing : card)}
      ${isBelow && district !== null ? html`<div class="below">${card}</div>` : nothing}
      ${map.controls.has('table') ? figures(map) : nothing}
      ${map.isSettled ? sentences(state) : nothing}
      ${conflicts(map)}
      ${basisBar(map)}
      ${map.extras?.dialogs(map) ?? nothing}
      <p class="visually-hidden" role="status">${district === null ? '' : announcement(district, state)}</p>
    </div>
  `;
}

function selectedDistrict({ assessment, selectedDistrictId }: State): DistrictResult | null {
  return assessment?.districts.find(({ id }) => id === selectedDistrictId) ?? null;
}

/** What a screen reader says when the selection changes. */
function announcement({ name, indicators }: DistrictResult, state: State): string {
  const id = shownIndicator(state);
  return figureSentence(name, id, indicators[id], state.language);
}

/** What citizens have to be told: the project, or a layer that its figures rest on, could not be had. */
function messages(map: PublicMap) {
  const { problems, language } = map.store.state;
  if (problems.length === 0) return nothing;
  return html`
    <div class="messages">
      ${problems.map((problem) => html`
        <gcm-message
          kind="error"
          language=${language}
          ?retryable=${isRetryable(problem)}
          @message-answer=${answerTo(problem, map)}
        >${errorText(problem, language)}</gcm-message>
      `)}
    </div>
  `;
}

/** The plans are compared when somebody wants to see in what they differ. */
function conflicts(map: PublicMap) {
  const { project, language } = map.store.state;
  const plans = project?.layers.filter(({ role }) => role === 'plan') ?? [];
  if (plans.length < 2) return nothing;
  const toggle = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDetailsElement && currentTarget.open && !map.view.conflicts) void map.open({ conflicts: true });
  };
  return html`
    <details class="more" part="conflicts" @toggle=${toggle}>
      <summary>${text('public.conflicts', language)}</summary>
      ${map.extras?.conflictTable(map) ?? nothing}
    </details>
  `;
}
