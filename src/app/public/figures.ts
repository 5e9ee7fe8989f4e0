import { html } from 'lit';
import { localText } from '../../model/language.ts';
import type { State } from '../../store/state.ts';
import { MAIN_INDICATORS } from '../../model/indicator.ts';
import { figureSentence } from '../../text/figure-sentence.ts';
import { text } from '../../text/text.ts';
import '../../ui/public/gcm-figure-table.ts';
import { shownIndicator } from '../shown-indicator.ts';
import type { PublicMap } from './public-map.ts';

/** What a column of figures takes, and the column of their names, px. */
const COLUMN_PX = 105;
const NAMES_PX = 230;

/** The text equivalent of the map. It scrolls where there is no room for it, and then keys must reach it. */
export function figures({ store: { state }, view, host, isSettled }: PublicMap) {
  const { language, project } = state;
  const assessment = isSettled ? state.assessment : null;
  const columns = (assessment?.districts.length ?? 0) + 1;
  return html`
    <div class="figures" part="table" role="group" tabindex="0" aria-label=${text('public.figures', language)}>
      <gcm-figure-table
        .assessment=${assessment}
        .indicator=${shownIndicator(state)}
        .selectedId=${state.selectedDistrictId}
        .hoveredId=${view.hoveredDistrictId}
        .city=${project === null ? '' : localText(project.title, language)}
        language=${language}
        ?narrow=${NAMES_PX + columns * COLUMN_PX > host.widthPx}
      ></gcm-figure-table>
    </div>
  `;
}

/** A sentence for each figure: for those who have them read out, and for whoever searches the page. */
export function sentences(state: State) {
  const { assessment, language } = state;
  if (assessment === null) return html``;
  const places = [{ name: text('table.total', language), indicators: assessment.city.indicators }, ...assessment.districts];
  const lines = places.flatMap(({ name, indicators }) =>
    MAIN_INDICATORS.map((id) => figureSentence(name, id, indicators[id], language)));
  return html`
    <section class="visually-hidden" role="group" aria-label=${text('public.sentences', language)}>
      <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
    </section>
  `;
}
