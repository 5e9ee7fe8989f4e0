import { MAIN_INDICATORS } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import { localText } from '../model/language.ts';
import type { EmbedOptions } from '../model/embed.ts';
import type { LayerSpec, Project } from '../model/project.ts';
import { formatDate } from '../text/format.ts';
import { issueText } from '../text/issue-text.ts';
import { text } from '../text/text.ts';
import { citySentence, figureFallback, figureText } from './figure-fallback.ts';
import type { FallbackSubject } from './figure-fallback.ts';
import { escapeHtml, openTag } from './html.ts';
import { assessmentNotes, projectNotes } from './notes.ts';

/** What a published page tells. */
export interface PublishedPage {
  readonly subject: FallbackSubject;
  readonly project: Project;
  readonly options: EmbedOptions;
  readonly issues: readonly Issue[];
  /** The file that lists them all, beside the page. */
  readonly issuesFile: string;
}

/** So many findings stand on the page; all of them in the file beside it. */
const MOST_ISSUES = 200;

const POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'none'";

/**
 * The page of a published folder: the public map, its figures as text for those without it, and whose data they are.
 * Everything it names lies beside it.
 */
export function publishedPage(page: PublishedPage): string {
  const { subject, options: { language } } = page;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(subject.title)}</title>
    <meta name="description" content="${escapeHtml(citySentence(subject, language))}" />
    <link rel="icon" href="favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="page.css" />
    <script type="module" src="embed/garden-city-map.js"></script>
  </head>
  <body>
    <main>
      <h1>${escapeHtml(subject.title)}</h1>
      <p class="lead">${escapeHtml(citySentence(subject, language))}</p>
${map(page)}
      <h2>${escapeHtml(text('folder.readme.title', language))}</h2>
${notes(page)}
      <h2>${escapeHtml(text('folder.readme.layers', language))}</h2>
${layers(page)}
${figures(page)}
${issues(page)}
    </main>
  </body>
</html>
`;
}

function map({ subject, options }: PublishedPage): string {
  const { indicator, district, language, theme, gestures, controls } = options;
  const tag = openTag('garden-city-map', {
    src: 'project.json', indicator, district, lang: language, theme: theme === 'page' ? null : theme,
    controls: controls.join(' ') || 'none', gestures, 'address-sync': '',
  }, '      ');
  return `      ${tag}\n${figureFallback(subject, null, language, '        ')}\n      </garden-city-map>`;
}

function notes({ subject: { assessment }, project, options: { language } }: PublishedPage): string {
  const pairs = assessment === null ? projectNotes(project, language) : assessmentNotes(assessment, project, language);
  const lines = pairs.map(([name, value]) => `        <dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`);
  return ['      <dl>', ...lines, '      </dl>'].join('\n');
}

function layers({ project, options: { language } }: PublishedPage): string {
  const heads = [text('export.layer', language), text('layers.source', language), text('layers.licence', language), text('layers.date', language)];
  const row = ({ title, source, licence, date }: LayerSpec) => {
    const told = [source, licence, date === null ? null : formatDate(date, language)];
    const cells = told.map((cell) => `<td>${escapeHtml(cell ?? text('layers.untold', language))}</td>`).join('');
    return `            <tr><th scope="row">${escapeHtml(localText(title, language))}</th>${cells}</tr>`;
  };
  return table(heads, project.layers.map(row));
}

/** Of all indicators, as the element's own fallback tells one. */
function figures({ subject: { assessment }, options: { language } }: PublishedPage): string {
  if (assessment === null) return '';
  const { city, districts } = assessment;
  const heads = [text('table.district', language), ...MAIN_INDICATORS.map((id) => text(`indicator.${id}`, language))];
  const rows = [...districts, { name: text('table.total', language), indicators: city.indicators }].map(({ name, indicators }) => {
    const cells = MAIN_INDICATORS.map((id) => `<td>${escapeHtml(figureText(indicators[id], language))}</td>`);
    return `            <tr><th scope="row">${escapeHtml(name)}</th>${cells.join('')}</tr>`;
  });
  return `      <h2>${escapeHtml(text('public.figures', language))}</h2>\n${table(heads, rows)}`;
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  return ['      <div class="wide" tabindex="0">', '        <table>', `          <thead><tr>${head}</tr></thead>`, '          <tbody>', ...rows,
    '          </tbody>', '        </table>', '      </div>'].join('\n');
}

function issues({ issues: found, issuesFile, options: { language } }: PublishedPage): string {
  if (found.length === 0) return '';
  const lines = found.slice(0, MOST_ISSUES).map((each) => `          <li>${escapeHtml(issueText(each, language))}</li>`);
  const more = text('folder.readme.more', language, { file: issuesFile });
  return `      <details>
        <summary>${escapeHtml(text('folder.readme.issues', language, { count: found.length }))}</summary>
        <ul>\n${lines.join('\n')}\n        </ul>
        <p><a href="${escapeHtml(issuesFile)}">${escapeHtml(more)}</a></p>
      </details>`;
}
