import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ConflictReport, ReviewState } from '../../model/conflict.ts';
import type { Language } from '../../model/language.ts';
import { today } from '../../model/today.ts';
import type { Theme } from '../../paint/colours.ts';
import { text } from '../../text/text.ts';
import { UiEvent } from '../events.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { inputs } from '../theme/inputs.ts';
import { stateOf } from './arrange-findings.ts';
import { ConflictReviewEvent, ConflictSelectEvent, ConflictZoomEvent } from './conflict-events.ts';
import { STATE_ICONS } from './finding-row.ts';
import { meetingFinding } from './meeting-finding.ts';
import { DECISION_KEYS, meetingAct } from './meeting-keys.ts';
import { meetingStyles } from './meeting-styles.ts';
import type { ShownFinding } from './shown-findings.ts';

/** The meeting begins, or is over. */
class MeetingEvent extends UiEvent {
  readonly open: boolean;

  constructor(open: boolean) {
    super('meeting');
    this.open = open;
  }
}

/** Such a stroke of a finger goes to the next finding, px. */
const STROKE_PX = 60;

/**
 * One finding at a time in large type, for a screen that a whole room reads: arrow keys go through them, one key
 * decides, Esc leaves. The page shows it beside the map and puts everything else away; while it is there, its keys
 * work wherever the focus is.
 *
 * @fires conflict-select - {@link ConflictSelectEvent}
 * @fires conflict-zoom - {@link ConflictZoomEvent}
 * @fires conflict-review - {@link ConflictReviewEvent}
 * @fires meeting - {@link MeetingEvent} when it should end.
 */
@customElement('gcm-meeting')
export class GcmMeeting extends LitElement {
  static override styles = [base, controls, inputs, meetingStyles];

  /** In the order of the meeting. */
  @property({ attribute: false }) findings: readonly ShownFinding[] = [];
  @property({ attribute: false }) selectedId: string | null = null;
  @property({ attribute: false }) report: Pick<ConflictReport, 'plans' | 'rules'> = { plans: [], rules: [] };
  /** Ids of 甲 and 乙. */
  @property({ attribute: false }) pair: readonly string[] = [];
  /** Names of districts by id. */
  @property({ attribute: false }) districts: ReadonlyMap<string, string> = new Map();
  /** Who reviewed last. */
  @property() reviewer = '';
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';

  /** Who reviews, once that was written here; `null`: as `reviewer` tells. */
  @state() private who: string | null = null;
  #downX: number | null = null;

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey, { capture: true });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey, { capture: true });
  }

  override firstUpdated() {
    this.renderRoot.querySelector<HTMLElement>('article')?.focus();
    if (this.current !== undefined) this.show(this.current, false);
  }

  override render() {
    const { language, findings, current } = this;
    if (current === undefined) {
      return html`${this.renderHead('')}<p class="none">${text('meeting.none', language)}</p>`;
    }
    const position = text('meeting.position', language, {
      position: findings.indexOf(current) + 1, count: findings.length,
    });
    return html`
      ${this.renderHead(position)}
      <article tabindex="0" aria-live="polite" @pointerdown=${this.onDown} @pointerup=${this.onUp}>
        ${meetingFinding(current, this)}
      </article>
      <div class="decide" role="group" aria-label=${text('meeting.decide', language)}>
        <p class="hint">${text('meeting.decide', language)}
          <label>${text('meeting.who', language)}
            <input autocomplete="name" .value=${this.who ?? this.reviewer} @input=${this.onWho} /></label></p>
        ${DECISION_KEYS.map(([key, decision]) => this.renderDecision(key, decision, current))}
      </div>
      <nav>${this.renderStep(-1)}${this.renderStep(1)}</nav>
    `;
  }

  private get current(): ShownFinding | undefined {
    return this.findings.find(({ id }) => id === this.selectedId) ?? this.findings[0];
  }

  private renderHead(position: string) {
    const { language } = this;
    const open = this.findings.filter((finding) => stateOf(finding) === 'open').length;
    return html`
      <header>
        <h2>${text('meeting.title', language)}</h2>
        <span>${position}</span><span class="quiet">${text('meeting.open-count', language, { count: open })}</span>
        <button type="button" class="button" @click=${() => this.dispatchEvent(new MeetingEvent(false))}>
          ${text('meeting.exit', language)} <kbd>Esc</kbd>
        </button>
      </header>
    `;
  }

  private renderDecision(key: string, decision: ReviewState, current: ShownFinding) {
    return html`
      <button type="button" aria-pressed=${stateOf(current) === decision} class=${decision} @click=${() => this.decide(decision)}>
        <kbd>${key}</kbd><gcm-icon name=${STATE_ICONS[decision]}></gcm-icon>${text(`review.${decision}`, this.language)}
      </button>`;
  }

  private renderStep(by: 1 | -1) {
    const { language } = this;
    const label = text(by === 1 ? 'meeting.next' : 'meeting.before', language);
    return html`
      <button type="button" class="button" @click=${() => this.step(by)}>
        ${by === 1 ? html`${label}<kbd>→</kbd>` : html`<kbd>←</kbd>${label}`}
      </button>`;
  }

  private step(by: 1 | -1) {
    const { findings, current } = this;
    if (current === undefined) return;
    const next = findings[(findings.indexOf(current) + by + findings.length) % findings.length];
    if (next !== undefined) this.show(next);
  }

  private show({ id }: ShownFinding, flies = true) {
    this.dispatchEvent(new ConflictSelectEvent(id));
    this.dispatchEvent(new ConflictZoomEvent(id, flies));
  }

  private decide(decision: ReviewState) {
    const { current } = this;
    if (current === undefined) return;
    const who = (this.who ?? this.reviewer).trim();
    const { why = null } = current.review ?? {};
    this.dispatchEvent(new ConflictReviewEvent(current.id, decision === 'open' && why === null ? null : {
      state: decision, who: who === '' ? null : who, when: today(), why, areaM2: current.areaM2,
    }));
  }

  /** Before anything else hears of it: the map would go away by the same arrow. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const act = meetingAct(event);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (act.kind === 'step') this.step(act.by);
    else if (act.kind === 'decide') this.decide(act.state);
    else this.dispatchEvent(new MeetingEvent(false));
  };

  private onWho({ target }: Event) {
    if (target instanceof HTMLInputElement) this.who = target.value;
  }

  private onDown({ pointerType, clientX }: PointerEvent) {
    this.#downX = pointerType === 'mouse' ? null : clientX;
  }

  private onUp({ clientX }: PointerEvent) {
    const way = this.#downX === null ? 0 : clientX - this.#downX;
    this.#downX = null;
    if (Math.abs(way) >= STROKE_PX) this.step(way < 0 ? 1 : -1);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-meeting': GcmMeeting;
  }
  interface HTMLElementEventMap {
    'meeting': MeetingEvent;
  }
}
