import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { EmbedOptions } from '../../model/embed.ts';
import { openProject } from '../../store/actions.ts';
import type { State } from '../../store/state.ts';
import { text } from '../../text/text.ts';
import type { TextKey } from '../../text/text.ts';
import { EmbedEditEvent } from '../../ui/embed/embed-events.ts';
import { base } from '../../ui/theme/base.ts';
import { controls } from '../../ui/theme/controls.ts';
import { segmentedStyles } from '../../ui/embed/segmented-styles.ts';
import type { GardenCityMap } from '../garden-city-map.ts';
import { TOLD_EVENTS } from '../tell.ts';

/**
 * The public map as it will be in somebody's page, of the project on show. Layers of this computer are handed over as
 * they are, as no address could give them.
 *
 * @fires embed-edit - {@link EmbedEditEvent} when a district or an indicator is chosen in it.
 */
@customElement('gcm-embed-preview')
export class GcmEmbedPreview extends LitElement {
  static override styles = [base, controls, segmentedStyles, css`
    :host { min-width: 0; }
    .head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; margin-block-end: 8px; }
    h3 { flex: 1; }
    .size { color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }
    .window { height: min(400px, 42dvh); border-radius: 12px; }
    .real { overflow: auto; scrollbar-width: thin; }
    .paper { overflow: clip; margin-inline: auto; }
    garden-city-map { transform-origin: top left; }
  `];

  @property({ attribute: false }) shown: Pick<State, 'project' | 'projectUrl' | 'files' | 'language'> | null = null;
  @property({ attribute: false }) options: EmbedOptions | null = null;

  /** At its real size it can be worked with; smaller it is a picture, whose buttons nobody could hit. */
  @state() private isReal = false;

  @query('garden-city-map') private readonly map!: GardenCityMap; // rendered from the first update on
  @query('.window') private readonly window!: HTMLElement;
  @query('.paper') private readonly paper!: HTMLElement;
  @query('.size') private readonly size!: HTMLElement;
  readonly #resize = new ResizeObserver(() => this.#fit());
  #project: State['project'] = null;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override firstUpdated() {
    for (const type of TOLD_EVENTS) this.map.addEventListener(type, this.#keep);
    this.map.addEventListener('gcm-district-change', ({ detail: { district } }) => this.dispatchEvent(new EmbedEditEvent({ district })));
    this.map.addEventListener('gcm-indicator-change', ({ detail: { indicator } }) =>
      this.dispatchEvent(new EmbedEditEvent({ indicator: indicator ?? 'none' })));
  }

  protected override updated() {
    this.#resize.observe(this.window);
    this.#fit();
    const { options, map } = this;
    if (options === null) return;
    map.lang = options.language;
    map.controls = options.controls.join(' ') || 'none';
    map.gestures = options.gestures;
    map.theme = options.theme === 'page' ? null : options.theme;
    map.indicator = options.indicator;
    map.district = options.district;
    void this.#show();
  }

  override render() {
    const words = (key: TextKey) => text(key, this.shown?.language ?? 'zh-Hans');
    return html`
      <div class="head">
        <h3 id="heading">${words('embed.preview')}</h3>
        <span class="size"></span>
        <div class="segmented" role="group" aria-labelledby="heading">
          ${([false, true] as const).map((isReal) => html`
            <button type="button" aria-pressed=${isReal === this.isReal} @click=${() => { this.isReal = isReal; }}>${
              words(isReal ? 'embed.preview.real' : 'embed.preview.whole')}</button>`)}
        </div>
      </div>
      <div class="window ${this.isReal ? 'real' : ''}" role="group" aria-labelledby="heading" tabindex=${this.isReal ? 0 : nothing}>
        <div class="paper"><garden-city-map></garden-city-map></div>
      </div>
    `;
  }

  /** Another project than the one in the preview is opened there. */
  async #show(): Promise<void> {
    const { shown, options, map } = this;
    if (shown === null || shown.project === null || shown.project === this.#project) return;
    const { project, projectUrl, files } = shown;
    this.#project = project;
    await map.updateComplete;
    await map.session.show((state) => ({
      ...openProject(state, project, projectUrl, files), selectedDistrictId: options?.district ?? null,
    }));
  }

  /**
   * As large as it will be, or smaller where there is no room for that; what is as wide as its page is shown in one that
   * is as wide as there is room for. A style attribute would not pass the page's policy.
   */
  #fit(): void {
    const { options, map, paper, size } = this;
    const { clientWidth, clientHeight } = this.window;
    if (options === null || clientWidth === 0) return;
    const byHeight = this.isReal ? 1 : Math.min(1, clientHeight / options.height);
    const width = options.width ?? clientWidth / byHeight;
    const share = this.isReal ? 1 : Math.min(byHeight, clientWidth / width);
    map.inert = share < 1;
    Object.assign(map.style, { width: `${width}px`, height: `${options.height}px`, transform: share < 1 ? `scale(${share})` : '' });
    Object.assign(paper.style, { width: `${width * share}px`, height: `${options.height * share}px` });
    const language = this.shown?.language ?? 'zh-Hans';
    size.textContent = [
      text('embed.preview.size', language, { width: Math.round(width), height: options.height }),
      ...(share < 1 ? [text('embed.preview.shrunk', language, { share: Math.round(share * 100) })] : []),
    ].join(' · ');
  }

  readonly #keep = (event: Event): void => {
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-embed-preview': GcmEmbedPreview;
  }
}
