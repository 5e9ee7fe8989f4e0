import { html, nothing } from 'lit';
import type { ImportCorrections } from '../../model/corrections.ts';
import type { Language } from '../../model/language.ts';
import type { Project } from '../../model/project.ts';
import type { Receipt } from '../../model/receipt.ts';
import { isWaiting, shownArrival } from '../../store/arrivals.ts';
import type { Arrival, ArrivalProgress, ReadyStatus } from '../../store/arrivals.ts';
import type { State } from '../../store/state.ts';
import { errorText } from '../../text/error-text.ts';
import { formatNumber } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../../ui/gcm-icon-button.ts';
import '../../ui/gcm-icon.ts';
import '../../ui/import/gcm-arrival-list.ts';
import type { ArrivalRow } from '../../ui/import/gcm-arrival-list.ts';
import '../../ui/import/gcm-class-mapping.ts';
import '../../ui/import/gcm-field-mapping.ts';
import '../../ui/import/gcm-import-receipt.ts';
import '../../ui/import/gcm-import-settings.ts';
import { ImportActEvent, ImportCancelEvent, ReceiptCloseEvent } from '../../ui/import/import-events.ts';
import { askedCandidate } from '../asked-candidate.ts';

/** Questions that no confirmation settles: there would be nothing on the map. */
const BLOCKING: readonly string[] = ['crs-unknown', 'join-missing'];

/** The right column while files arrive: the receipt of one, what can be corrected, the other files. */
export function importPanel({ arrivals, project, language }: State) {
  const shown = shownArrival(arrivals);
  const rows = arrivals.list.map((arrival) => arrivalRow(arrival, language));
  const place = arrivals.list.findIndex(({ id }) => id === arrivals.shownId) + 1;
  return html`
    <header class="import-head">
      <h2>${text('inspection.title', language)}</h2>
      ${rows.length > 1 && place > 0
        ? html`<span class="quiet">${text('arrivals.count', language, { place, all: rows.length })}</span>`
        : nothing}
    </header>
    <div class="scroll" tabindex="-1">
      ${shown?.status.kind === 'ready' ? candidateSections(shown.status, shown.corrections, language) : nothing}
      ${rows.length > 1 || shown?.status.kind !== 'ready'
        ? html`<div class="section">
            <gcm-arrival-list .rows=${rows} shown-id=${arrivals.shownId ?? nothing} language=${language}></gcm-arrival-list>
          </div>`
        : nothing}
    </div>
    ${foot(shown, project, language)}
  `;
}

/** The receipt of a layer that is on the map. */
export function receiptPanel(receipt: Receipt, language: Language) {
  return html`
    <header class="import-head">
      <h2>${text('inspection.title', language)}</h2>
      <gcm-icon-button
        icon="x"
        label=${text('inspection.close', language)}
        @click=${fire(() => new ReceiptCloseEvent())}
      ></gcm-icon-button>
    </header>
    <div class="scroll" tabindex="-1">
      <div class="section">
        <gcm-import-receipt .receipt=${receipt} language=${language}></gcm-import-receipt>
      </div>
    </div>
    <footer class="import-foot">${saveButton(language)}</footer>
  `;
}

function saveButton(language: Language) {
  return html`
    <button
      type="button"
      class="button"
      aria-label=${text('inspection.save.long', language)}
      title=${text('inspection.save.long', language)}
      @click=${fire(() => new ImportActEvent('save'))}
    >
      <gcm-icon name="download"></gcm-icon><span class="word">${text('inspection.save', language)}</span>
    </button>
  `;
}

function candidateSections(
  { candidate, isBusy }: ReadyStatus, corrections: ImportCorrections, language: Language,
) {
  const { receipt, questions, role } = candidate;
  const asked = isBusy ? askedCandidate(candidate, corrections) : candidate;
  const { fields, mapping, classes } = asked;
  const open = questions.flatMap(({ code, values }) =>
    code === 'population-basis' ? ['population'] : [String(values['field'] ?? '')]);
  return html`
    <div class="section">
      <gcm-import-receipt .receipt=${receipt} .questions=${questions} language=${language}></gcm-import-receipt>
    </div>
    <div class="section">
      <gcm-import-settings .candidate=${asked} language=${language}></gcm-import-settings>
    </div>
    ${classes.values.length === 0 ? nothing : html`
      <div class="section">
        <gcm-class-mapping .table=${classes} layer-role=${role.role} language=${language}></gcm-class-mapping>
      </div>`}
    <div class="section">
      <gcm-field-mapping
        .samples=${fields}
        .mappings=${mapping}
        .asked=${open}
        layer-role=${role.role}
        language=${language}
      ></gcm-field-mapping>
    </div>
  `;
}

function foot(shown: Arrival | null, project: Project | null, language: Language) {
  if (shown?.status.kind !== 'ready') {
    const isReading = shown?.status.kind === 'reading';
    return html`
      <footer class="import-foot">
        <button type="button" class="button" @click=${fire(() => new ImportCancelEvent())}>
          ${text(isReading ? 'arrivals.cancel' : 'inspection.close', language)}
        </button>
      </footer>
    `;
  }
  const { candidate: { questions, receipt }, preview, isBusy, progress } = shown.status;
  const [first] = questions;
  const waits = preview !== null && isWaiting(preview, project);
  const isBlocked = waits || receipt.counts.kept === 0 || questions.some(({ code }) => BLOCKING.includes(code));
  const blocking = questions.find(({ code }) => BLOCKING.includes(code)) ?? null;
  const label =
    blocking !== null ? text(`confirm.${blocking.code}`, language)
    : waits ? text('confirm.join-waits', language)
    : isBlocked ? text('confirm.nothing', language)
    : isBusy || preview === null ? busyText(progress, language)
    : first === undefined ? text('confirm.plain', language)
    : text(`confirm.${first.code}`, language);
  return html`
    <footer class="import-foot">
      <button
        type="button"
        class="button"
        title=${text('inspection.drop.long', language)}
        @click=${fire(() => new ImportActEvent('discard'))}
      >
        <gcm-icon name="undo-2"></gcm-icon><span class="word">${text('inspection.drop', language)}</span>
      </button>
      ${saveButton(language)}
      <button
        type="button"
        class="button primary confirm"
        ?disabled=${isBlocked || isBusy || preview === null}
        @click=${fire(() => new ImportActEvent('confirm'))}
      >
        <gcm-icon name="check"></gcm-icon>${label}
      </button>
    </footer>
  `;
}

/** What is done while a correction is worked in. */
function busyText(progress: ArrivalProgress | null, language: Language): string {
  return progress === null ? text('confirm.busy', language) : progressText(progress, language);
}

function progressText({ step, share }: ArrivalProgress, language: Language): string {
  return text('arrivals.progress', language, { step: text(`step.${step}`, language), percent: Math.floor(share * 100) });
}

function fire(make: () => Event) {
  return (event: Event) => event.currentTarget?.dispatchEvent(make());
}

function arrivalRow({ id, name, status }: Arrival, language: Language): ArrivalRow {
  switch (status.kind) {
    case 'reading': {
      const note = status.progress === null ? text('arrivals.reading', language) : progressText(status.progress, language);
      return { id, name, state: 'reading', note, share: status.progress?.share ?? null };
    }
    case 'refused':
      return { id, name, state: 'refused', note: errorText(status.error, language), share: null };
    case 'done':
      return { id, name, state: 'done', note: text('arrivals.done', language), share: null };
    case 'ready': {
      const { questions, receipt } = status.candidate;
      if (questions.length > 0) {
        return { id, name, state: 'asks', note: text('arrivals.asks', language, { count: questions.length }), share: null };
      }
      const count = formatNumber(receipt.counts.kept, language);
      return { id, name, state: 'ready', note: text('arrivals.ready', language, { count }), share: null };
    }
  }
}
