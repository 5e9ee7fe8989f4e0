import { USUAL_CONTROLS } from '../model/embed.ts';
import type { EmbedKind, EmbedOptions } from '../model/embed.ts';
import { text } from '../text/text.ts';
import type { FallbackSubject } from './figure-fallback.ts';
import { figureFallback } from './figure-fallback.ts';
import { escapeHtml, openTag } from './html.ts';

/** Where the parts lie that the HTML names. */
export interface EmbedAddresses {
  /** `garden-city-map.js`. */
  readonly script: string;
  /** `embed.html`, without anything after it. */
  readonly frame: string;
  /** The project file. */
  readonly project: string;
  /** A page with the map alone, for those who have no script. */
  readonly page: string | null;
}

/** What an editor of another page puts into it; to be copied as it is. */
export function embedSnippet(
  kind: EmbedKind, options: EmbedOptions, subject: FallbackSubject, addresses: EmbedAddresses,
): string {
  return kind === 'element' ? elementSnippet(options, subject, addresses) : frameSnippet(options, subject, addresses);
}

function elementSnippet(options: EmbedOptions, subject: FallbackSubject, { script, project, page }: EmbedAddresses): string {
  const { width, height, language } = options;
  const tag = openTag('garden-city-map', {
    src: project,
    title: titleOf(options, subject),
    ...shared(options),
    lang: language,
    theme: themeOf(options),
    loading: 'lazy',
    style: `display: block; ${width === null ? '' : `width: ${width}px; max-width: 100%; `}height: ${height}px`,
  });
  return `<script type="module" src="${escapeHtml(script)}"></script>\n${tag}\n${
    figureFallback(subject, page, language)}\n</garden-city-map>\n`;
}

function frameSnippet(options: EmbedOptions, subject: FallbackSubject, { frame, project, page }: EmbedAddresses): string {
  const { width, height, language } = options;
  const asked = Object.entries({ src: fromFrame(project, frame), ...shared(options), lang: language, theme: themeOf(options) })
    .filter((entry): entry is [string, string] => entry[1] !== null);
  const tag = openTag('iframe', {
    src: `${frame}?${new URLSearchParams(asked)}`,
    title: titleOf(options, subject),
    width: width === null ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    style: 'border: 0',
    allow: 'fullscreen; clipboard-write',
  });
  const link = page === null ? '' : `<p><a href="${escapeHtml(page)}">${escapeHtml(text('embed.open', language))}</a></p>\n`;
  return `${tag}</iframe>\n${link}`;
}

/** What both ways say by the same words; `null` where it is what goes without saying. */
function shared({ indicator, district, controls, gestures }: EmbedOptions) {
  const isUsual = controls.length === USUAL_CONTROLS.length && USUAL_CONTROLS.every((control) => controls.includes(control));
  return {
    indicator,
    district,
    controls: isUsual ? null : (controls.join(' ') || 'none'),
    gestures: gestures === 'cooperative' ? null : gestures,
  };
}

function themeOf({ theme }: EmbedOptions): string | null {
  return theme === 'page' ? null : theme;
}

function titleOf({ language, indicator }: EmbedOptions, { title }: FallbackSubject): string {
  if (indicator === 'none') return text('embed.title.plain', language, { title });
  return text('embed.title', language, { title, indicator: text(`indicator.${indicator}`, language) });
}

/** The frame takes projects of its own host only, so that its way from the frame is all that has to be said. */
function fromFrame(project: string, frame: string): string {
  const [target, base] = [URL.parse(project), URL.parse(frame)];
  const folder = base?.pathname.replace(/[^/]*$/, '') ?? '/';
  if (target === null || target.origin !== base?.origin) return project;
  return (target.pathname.startsWith(folder) ? target.pathname.slice(folder.length) : target.pathname) + target.search;
}
