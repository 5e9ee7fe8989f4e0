import { html, nothing } from 'lit';
import { localText } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import type { State } from '../../store/state.ts';
import { formatDate, formatNumber, formatQuantity } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../../ui/gcm-icon-button.ts';
import '../../ui/gcm-profile-menu.ts';
import { SettingsOpenEvent } from '../../ui/settings/settings-events.ts';

/** Head of the indicator panel: whose figures these are, the standard, and what they rest on. */
export function cityHead(state: State, canEdit: boolean) {
  const { language, project } = state;
  const basis = basisOf(state);
  const people = project?.populationBasis ?? null;
  return html`
    <header class="city-head">
      <h2>${text('app.city', language)}</h2>
      ${project === null
        ? nothing
        : html`<gcm-profile-menu standard=${project.standard} language=${language}></gcm-profile-menu>`}
      ${project === null || !canEdit ? nothing : settingsButton(language)}
    </header>
    <p class="basis">${basis.map((part) => html`<span>${part}</span>`)}</p>
    ${people === null ? nothing : html`<p class="basis quiet">${localText(people, language)}</p>`}
  `;
}

function settingsButton(language: Language) {
  const open = ({ target }: Event) => target?.dispatchEvent(new SettingsOpenEvent());
  return html`
    <gcm-icon-button icon="sliders-horizontal" label=${text('settings.title', language)} @click=${open}></gcm-icon-button>
  `;
}

/** Built-up area, population, date of the data. */
function basisOf({ assessment, project, language }: State): readonly string[] {
  const date = project === null ? [] : [text('app.date', language, { date: formatDate(project.dataDate, language) })];
  if (assessment === null || assessment.districts.length === 0) return date;
  const { city, method } = assessment;
  const area = formatQuantity({ value: city.measures.baseM2, unit: 'm2' }, language);
  const base = text(method.basis === 'admin' ? 'app.base.admin' : 'app.base', language, { area });
  return [base, populationText(city.population, language), ...date];
}

function populationText(population: number | null, language: Language): string {
  if (population === null) return text('app.population.unknown', language);
  const count = language === 'en' ? formatNumber(population, language) : formatNumber(population / 1e4, language, 2);
  return text('app.population', language, { count });
}
