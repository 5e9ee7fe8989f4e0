import { html, nothing } from 'lit';
import '../../map/gcm-compare.ts';
import type { MapConflict } from '../../map/conflict-sources.ts';
import { localText } from '../../model/language.ts';
import { text } from '../../text/text.ts';
import '../../ui/conflicts/gcm-meeting.ts';
import '../../ui/conflicts/gcm-plan-statements.ts';
import { statementsAt } from '../../ui/conflicts/plan-statements.ts';
import { compareSides } from '../compare-sides.ts';
import type { ConflictView } from '../conflict-views.ts';
import type { MapAreaView } from './map-area.ts';

const NO_CONFLICTS: readonly MapConflict[] = [];

/** Both plans on the map with what they disagree on, and what every plan says of the place that was clicked. */
export function compareMap({ state, view, theme, layout, input }: MapAreaView, conflicts: ConflictView, attributions: readonly string[]) {
  const { language, project } = state;
  const { sides, choices, arePlans, shared } = compareSides(state, conflicts, view.sideIds);
  return html`
    <gcm-compare
      .layers=${input.layers}
      .view=${input.view}
      .sides=${sides}
      .choices=${choices}
      .shared=${shared}
      .conflicts=${arePlans ? conflicts.findings : NO_CONFLICTS}
      .selectedConflictId=${state.conflicts.selectedId}
      .palette=${project?.palette ?? 'screen'}
      ?legend=${layout !== 'wide' && layout !== 'phone'}
      language=${language}
      ?dark=${theme === 'dark'}
      city=${project === null ? '' : localText(project.title, language)}
      ?schematic=${project?.officialBoundaries === false}
      .attributions=${attributions}
      .padding=${input.padding}
      .bounds=${project?.view.bbox ?? null}
      .camera=${state.camera}
    ></gcm-compare>
    ${view.place === null ? nothing : html`
      <gcm-plan-statements
        class="card said"
        .place=${view.place.place}
        .statements=${statementsAt(inOrder(conflicts), input.layers, view.place.items)}
        .findings=${conflicts.findings.filter(({ id }) => view.place?.conflictIds.includes(id))}
        palette=${project?.palette ?? 'screen'}
        language=${language}
        theme=${theme}
      ></gcm-plan-statements>`}
  `;
}

/** The meeting beside the map, over everything else. */
export function meeting({ state, theme }: Pick<MapAreaView, 'state' | 'theme'>, conflicts: ConflictView) {
  const { language, project } = state;
  return html`
    <gcm-meeting
      aria-label=${text('meeting.title', language)}
      .findings=${conflicts.findings}
      .selectedId=${state.conflicts.selectedId}
      .report=${conflicts.report}
      .pair=${[conflicts.a.id, conflicts.b.id]}
      .districts=${conflicts.districts}
      reviewer=${project?.reviews.at(-1)?.review.who ?? ''}
      language=${language}
      theme=${theme}
    ></gcm-meeting>
  `;
}

/** 甲 and 乙 first. */
function inOrder({ plans, a, b }: ConflictView) {
  return [a, b, ...plans.filter(({ id }) => id !== a.id && id !== b.id)];
}
