import { html, nothing } from 'lit';
import { formatDate } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../../ui/gcm-icon.ts';
import { shownIndicator } from '../shown-indicator.ts';
import type { PublicMap } from './public-map.ts';

/** The line under the map: by which standard, what was counted, of what date; and the ways on from here. */
export function basisBar(map: PublicMap) {
  const { store: { state }, host, controls, view } = map;
  const { project, assessment, language } = state;
  if (project === null) return nothing;
  const what = text(`public.counted.${shownIndicator(state)}`, language);
  return html`
    <div class="bar" part="basis">
      <span>${text('public.standard', language, { standard: text(`standard.${project.standard}`, language) })}</span>
      ${assessment === null ? nothing : html`<span>${text('public.method', language, {
        basis: text(assessment.method.basis === 'admin' ? 'basis.admin' : 'basis.built-up', language), what,
      })}</span>`}
      <span>${text('app.date', language, { date: formatDate(project.dataDate, language) })}</span>
      ${view.shared === null ? nothing : html`<span role="status">${text(view.shared === 'done' ? 'public.shared' : 'app.not-copied', language)}</span>`}
      <span class="end tools">
        ${controls.has('search') ? tool('search', text('bar.search', language), () => void map.open({ dialog: 'search' })) : nothing}
        ${controls.has('layers') ? tool('layers', text('panel.layers', language), () => void map.open({ dialog: 'layers' })) : nothing}
        ${controls.has('share')
          ? tool('share-2', text('public.share', language), () => void map.share()) : nothing}
        ${fullMap(host.fullMap, text('public.full', language))}
      </span>
    </div>
  `;
}

function tool(icon: 'search' | 'layers' | 'share-2', label: string, act: () => void) {
  return html`<button type="button" class="button small" @click=${act}><gcm-icon name=${icon}></gcm-icon>${label}</button>`;
}

/** Only a page can be linked to. */
function fullMap(address: string, label: string) {
  const url = address === '' ? null : URL.parse(address, document.baseURI);
  if (url === null || !/^https?:$/.test(url.protocol)) return nothing;
  return html`<a part="link" href=${url.href}>${label}</a>`;
}
