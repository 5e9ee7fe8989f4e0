import { html, nothing } from 'lit';
import * as actions from '../../store/actions.ts';
import { isWaitingForLayers } from '../../store/conflicts.ts';
import type { State } from '../../store/state.ts';
import { errorText } from '../../text/error-text.ts';
import '../../text/more-words.ts';
import { text } from '../../text/text.ts';
import '../../ui/gcm-dialog.ts';
import '../../ui/gcm-search.ts';
import type { SearchPickEvent } from '../../ui/page-events.ts';
import '../../ui/public/gcm-conflict-table.ts';
import '../../ui/public/gcm-layer-switches.ts';
import { ConflictViews } from '../conflict-views.ts';
import { boxOfItem } from '../item-boxes.ts';
import { layerRows } from '../view/layer-rows.ts';
import { searchEntries } from '../view/search-entries.ts';
import type { PublicMap } from './public-map.ts';

/** What of the public map is loaded when it is first used: search, layers, the comparison of the plans. */
export class PublicExtras {
  readonly #views = new ConflictViews();

  /** Has the plans fetched, then compared; once. */
  compare({ session, store }: PublicMap): void {
    const { conflicts: { run, result } } = store.state;
    if (run.kind === 'idle' && result === null) void session.conflicts.run();
  }

  conflictTable({ store: { state } }: PublicMap) {
    const { language } = state;
    const view = this.#views.next(state);
    if (view !== null) {
      return html`<div class="scroll" tabindex="0" role="group" aria-label=${text('public.conflicts', language)}>
        <gcm-conflict-table .findings=${view.findings} .districts=${view.districts} language=${language}></gcm-conflict-table>
      </div>`;
    }
    return html`<p class="bar" role="status">${whyNone(state)}</p>`;
  }

  dialogs(map: PublicMap) {
    const { store, view: { dialog }, host } = map;
    const { state } = store;
    const { language } = state;
    const close = (event: Event) => {
      event.stopPropagation();
      map.change({ dialog: null });
    };
    const pick = (event: SearchPickEvent) => {
      event.stopPropagation();
      map.change({ dialog: null });
      const { layerId, featureId } = event;
      if (layerId === null) store.update((now) => actions.selectDistrict(now, featureId));
      const target = layerId === null ? featureId : boxOfItem(state, { layerId, featureId });
      if (target !== null) map.map?.fitTo(target);
    };
    return html`
      <gcm-search
        ?open=${dialog === 'search'}
        .entries=${dialog === 'search' ? searchEntries(state) : []}
        language=${language}
        @search-pick=${pick}
        @panel-close=${close}
      ></gcm-search>
      ${dialog === 'layers' ? html`
        <gcm-layer-switches .rows=${layerRows(state, host.drawnTheme)} language=${language} theme=${host.drawnTheme}
          @panel-close=${close}></gcm-layer-switches>` : nothing}
    `;
  }
}

/** Why there is nothing to see of the comparison. */
function whyNone(state: State): string {
  const { language, conflicts: { run } } = state;
  if (run.kind === 'failed') return errorText(run.error, language);
  const isOnItsWay = run.kind === 'running' || isWaitingForLayers(state);
  return text(isOnItsWay ? 'public.conflicts.wait' : 'public.conflicts.none', language);
}
