import { MAIN_INDICATORS } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import { localText } from '../model/language.ts';
import type { EmbedOptions } from '../model/embed.ts';
import type { LayerSpec, Project } from '../model/project.ts';
import { formatDate } from '../text/format.ts';
import { issueText } from '../text/issue-text.ts';
import { text } from '../text/text.ts';
import { citySentence, figureText } from './figure-fallback.ts';
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

const LAYER_FACTS = ['source', 'licence', 'date'] as const;

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
${issues(page)}
    </main>
  </body>
</html>
`;
}

/** The element, and in it all figures as a table, which stands there until the map does. */
function map(page: PublishedPage): string {
  const { options } = page;
  const { indicator, district, language, theme, gestures, controls } = options;
  const tag = openTag('garden-city-map', {
    src: 'project.json', indicator, district, lang: language, theme: theme === 'page' ? null : theme,
    controls: controls.join(' ') || 'none', gestures, 'address-sync': '',
  }, '      ');
  return `      ${tag}\n${figures(page)}      </garden-city-map>`;
}

function notes({ subject: { assessment }, project, options: { language } }: PublishedPage): string {
  const pairs = assessment === null ? projectNotes(project, language) : assessmentNotes(assessment, project, language);
  // Of files with plain numbers.
  const isOfPages = ([name]: readonly [string, string]) => name !== text('export.language', language) && name !== text('export.units', language);
  const lines = pairs.filter(isOfPages).map(([name, value]) => `        <dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`);
  return ['      <dl>', ...lines, '      </dl>'].join('\n');
}

function layers({ project, options: { language } }: PublishedPage): string {
  // What no layer tells has no column.
  const facts = LAYER_FACTS.filter((fact) => project.layers.some((layer) => layer[fact] !== null));
  const heads = [text('export.layer', language), ...facts.map((fact) => text(`layers.${fact}`, language))];
  const row = (layer: LayerSpec) => {
    const told = facts.map((fact) => (fact === 'date' && layer.date !== null ? formatDate(layer.date, language) : layer[fact]));
    const cells = told.map((cell) => `<td>${escapeHtml(cell ?? text('layers.untold', language))}</td>`).join('');
    return `            <tr><th scope="row">${escapeHtml(localText(layer.title, language))}</th>${cells}</tr>`;
  };
  return table(null, heads, project.layers.map(row));
}

function figures({ subject: { title, assessment }, options: { language } }: PublishedPage): string {
  if (assessment === null) return '';
  const { city, districts } = assessment;
  const heads = [text('table.district', language), ...MAIN_INDICATORS.map((id) => text(`indicator.${id}`, language))];
  const rows = [...districts, { name: text('table.total', language), indicators: city.indicators }].map(({ name, indicators }) => {
    const cells = MAIN_INDICATORS.map((id) => `<td>${escapeHtml(figureText(indicators[id], language))}</td>`);
    return `            <tr><th scope="row">${escapeHtml(name)}</th>${cells.join('')}</tr>`;
  });
  return `${table(`${title} · ${text('public.figures', language)}`, heads, rows)}\n`;
}

function table(caption: string | null, heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const named = caption === null ? [] : [`          <caption>${escapeHtml(caption)}</caption>`];
  return ['      <div class="wide" tabindex="0">', '        <table>', ...named, `          <thead><tr>${head}</tr></thead>`, '          <tbody>', ...rows,
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
