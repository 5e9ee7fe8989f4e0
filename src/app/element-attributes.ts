import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { MAIN_INDICATORS } from '../model/indicator.ts';
import type { MainIndicatorId } from '../model/indicator.ts';
import { selectDistrict } from '../store/actions.ts';
import { EMPTY_STATE } from '../store/state.ts';
import type { State } from '../store/state.ts';
import { Store } from '../store/store.ts';

/**
 * A city's green indicators on an interactive map, with the same figures as a table under it.
 *
 * Children stay on show until there are figures, and where there is no JavaScript; they are never removed.
 *
 * Attributes and properties are documented in `public-types.ts`, which the build hands out.
 *
 * @slot - What stands in for the map until it is there, and where no map can be: a picture, a table.
 *
 * @fires gcm-ready - The figures that were asked for last are on the page. `detail.project` is the address of the project.
 * @fires gcm-problem - Something could not be had: `detail.code`, `detail.message`.
 * @fires gcm-district-change - The reader chose a district, or let it go: `detail.district`, `detail.name`.
 * @fires gcm-indicator-change - The reader chose what the map is coloured by: `detail.indicator`.
 * @fires gcm-view-change - The reader moved the map: `detail.longitude`, `detail.latitude`, `detail.zoom`.
 *
 * @csspart map - The map with what floats on it.
 * @csspart legend - The legend.
 * @csspart card - The card of the selected district.
 * @csspart table - The table under the map.
 * @csspart conflicts - The part that lists what plans disagree on.
 * @csspart basis - The line of standard, method and date.
 * @csspart link - The link to the full map.
 * @csspart attribution - Who made the data.
 *
 * @cssprop --gcm-map-height - Height of the map where the element has none of its own.
 * @cssprop --gcm-font - Font families of everything, the names on the map as well.
 * @cssprop --gcm-surface - Colour of panels and cards.
 * @cssprop --gcm-ink - Colour of text; `--gcm-ink-2` and `--gcm-ink-3` are quieter.
 * @cssprop --gcm-line - Colour of hairlines; `--gcm-line-2` of borders.
 * @cssprop --gcm-accent - Colour of what is chosen, checked or passing; `--gcm-accent-strong` of links.
 * @cssprop --gcm-focus - Colour of the focus ring.
 */
export abstract class ElementAttributes extends LitElement {
  /** @internal */
  readonly store = new Store(EMPTY_STATE);

  @property() src = '';
  @property({ attribute: false }) project: object | null = null;
  @property() theme: 'light' | 'dark' | null = null;
  @property() controls: string | null = null;
  @property() gestures: 'cooperative' | 'free' | null = null;
  @property({ type: Boolean, attribute: 'non-interactive' }) nonInteractive = false;
  @property() loading: 'eager' | 'lazy' = 'eager';
  @property({ attribute: 'full-map' }) fullMap = '';
  @property({ type: Boolean }) planner = false;
  @property({ type: Boolean }) readonly = false;
  @property({ type: Boolean, attribute: 'address-sync' }) addressSync = false;

  #indicator: MainIndicatorId | 'none' | null = null;
  #district: string | null = null;

  @property()
  get indicator(): MainIndicatorId | 'none' {
    return this.store.state.indicator ?? 'none';
  }

  set indicator(asked: MainIndicatorId | 'none' | null) {
    const known = [...MAIN_INDICATORS, 'none' as const].find((id) => id === (asked ?? 'park_pc'));
    if (known === undefined) return;
    this.#indicator = known;
    this.pageActs();
    this.store.update((state) => ({ ...state, indicator: known === 'none' ? null : known }));
  }

  @property()
  get district(): string | null {
    return this.store.state.selectedDistrictId;
  }

  set district(asked: string | null) {
    this.#district = asked === '' ? null : asked;
    this.pageActs();
    this.store.update((state) => selectDistrict(state, this.#district));
  }

  /** A project that is opened now shows what the page asked for. */
  protected asAsked(state: State): State {
    const indicator = this.#indicator === null ? state.indicator : this.#indicator === 'none' ? null : this.#indicator;
    return { ...state, indicator, selectedDistrictId: this.#district ?? state.selectedDistrictId };
  }

  /** What changes now, the page itself changes: nobody is told of it. */
  protected abstract pageActs(): void;
}
