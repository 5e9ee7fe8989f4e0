import type { Assessment, IndicatorValue, MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { figureSentence } from '../text/figure-sentence.ts';
import { formatQuantity } from '../text/format.ts';
import { reasonText } from '../text/reason-text.ts';
import { text } from '../text/text.ts';
import { escapeHtml } from './html.ts';

/** What the figures in words are of: a city's title, and the indicator on show. */
export interface FallbackSubject {
  readonly title: string;
  readonly indicator: MainIndicatorId;
  /** The data are invented or simplified. */
  readonly schematic: boolean;
  /** `null`: there are no figures. */
  readonly assessment: Assessment | null;
}

/** The city's figure in a sentence; with the note that the data are samples, where they are. */
export function citySentence({ title, indicator, schematic, assessment }: FallbackSubject, language: Language): string {
  const sentence = assessment === null ? title : figureSentence(title, indicator, assessment.city.indicators[indicator], language);
  return schematic ? `${sentence}${text('embed.schematic', language)}` : sentence;
}

/** "12.50 m²/person"; "— (no population)" of what is unknown. */
export function figureText(value: IndicatorValue | undefined, language: Language): string {
  const shown = formatQuantity(value?.quantity ?? null, language);
  if (value !== undefined && value.quantity !== null) return shown;
  const reason = (value && reasonText(value, language)) ?? text('legend.no-data', language);
  return text('embed.unknown', language, { value: shown, reason });
}

/**
 * What stands in for the map until it is there, and where no script runs: a sentence, the districts' figures as a
 * table, and a link. Search engines read it as well.
 *
 * @param link - Address of a page with the map alone; `null`: there is none.
 */
export function figureFallback(subject: FallbackSubject, link: string | null, language: Language): string {
  const { title, indicator, assessment } = subject;
  const name = text(`indicator.${indicator}`, language);
  const rows = (assessment?.districts ?? []).map(({ name: district, indicators }) => {
    const value = escapeHtml(figureText(indicators[indicator], language));
    return `      <tr><th scope="row">${escapeHtml(district)}</th><td>${value}</td></tr>`;
  });
  const table = rows.length === 0 ? [] : [
    '  <table>',
    `    <caption>${escapeHtml(text('embed.caption', language, { title, indicator: name }))}</caption>`,
    '    <tbody>', ...rows, '    </tbody>',
    '  </table>',
  ];
  const anchor = link === null ? '' : ` <a href="${escapeHtml(link)}">${escapeHtml(text('embed.open', language))}</a>`;
  const lines = ['<figure>', ...table, `  <figcaption>${escapeHtml(citySentence(subject, language))}${anchor}</figcaption>`, '</figure>'];
  return lines.map((line) => `  ${line}`).join('\n');
}
