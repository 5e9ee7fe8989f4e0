import { html, nothing } from 'lit';
import type { Theme } from '../../paint/colours.ts';
import { text } from '../../text/text.ts';
import '../../ui/gcm-icon-button.ts';
import '../../ui/gcm-layer-panel.ts';
import '../../ui/import/gcm-data-checklist.ts';
import { inOwnTask } from '../../ui/in-own-task.ts';
import type { LayerRow } from '../../ui/layer-row.ts';
import type { ConflictView } from '../conflict-views.ts';
import type { Page } from '../page-events.ts';
import { checklistEntries } from './checklist.ts';
import { compareLeft } from './compare-left.ts';

export interface LeftView {
  readonly page: Page;
  readonly rows: readonly LayerRow[];
  readonly theme: Theme;
  /** `null`: plans were not compared yet. */
  readonly conflicts: ConflictView | null;
}

/** The layers, or what is compared; what data a project needs while there are none, or files arrive. */
export function leftColumn(view: LeftView, drawer: boolean) {
  const { page } = view;
  const { language, tab } = page.store.state;
  return html`
    <aside
      class="left ${drawer ? 'drawer' : ''}"
      tabindex="-1"
      aria-label=${text(tab === 'compare' ? 'compare.left' : 'app.layers', language)}
    >
      ${inOwnTask(kindOf(view), () => content(view))}
      ${drawer
        ? html`<gcm-icon-button
            class="close"
            icon="x"
            label=${text('app.close', language)}
            @click=${() => page.change({ drawer: false })}
          ></gcm-icon-button>`
        : nothing}
    </aside>
  `;
}

function kindOf({ page }: LeftView): 'data' | 'plans' | 'layers' {
  const { tab, arrivals, layers } = page.store.state;
  if (page.isKept && (layers.length === 0 || arrivals.list.length > 0)) return 'data';
  return tab === 'compare' ? 'plans' : 'layers';
}

function content(view: LeftView) {
  const { page, rows, theme, conflicts } = view;
  const { state } = page.store;
  const { language, selectedLayerId } = state;
  const kind = kindOf(view);
  if (kind === 'data') return html`<gcm-data-checklist .entries=${checklistEntries(state)} language=${language}></gcm-data-checklist>`;
  if (kind === 'plans') return compareLeft(state, conflicts, theme);
  return html`
    <gcm-layer-panel .rows=${rows} .selectedId=${selectedLayerId} language=${language} theme=${theme}></gcm-layer-panel>
  `;
}
