import { html, nothing } from 'lit';
import { roleOfName } from '../../intake/role-of-name.ts';
import type { State } from '../../store/state.ts';
import { text } from '../../text/text.ts';
import '../../ui/gcm-icon.ts';
import '../../ui/import/gcm-drop-zone.ts';
import { ImportOpenEvent, ProjectAskEvent } from '../../ui/import/import-events.ts';

/** Where files are dropped; while there is nothing at all, a word that this is so. */
export function dropArea({ layers, arrivals, language }: State) {
  const isEmpty = layers.length === 0 && arrivals.list.length === 0;
  return html`
    ${isEmpty
      ? html`<div class="empty-map">
          <gcm-icon name="upload"></gcm-icon>
          <h2>${text('intake.empty', language)}</h2>
          <p class="quiet">${text('drop.note', language)}</p>
          <p>
            <button type="button" class="button primary" @click=${fire(() => new ImportOpenEvent())}>
              ${text('bar.intake', language)}
            </button>
            <button type="button" class="button" @click=${fire(() => new ProjectAskEvent('sample'))}>
              ${text('project.sample', language)}
            </button>
          </p>
        </div>`
      : nothing}
    <gcm-drop-zone .guessRole=${roleOfName} language=${language}></gcm-drop-zone>
  `;
}

function fire(make: () => Event) {
  return (event: Event) => event.currentTarget?.dispatchEvent(make());
}
