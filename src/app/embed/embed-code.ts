import { embedSnippet } from '../../export/embed-snippet.ts';
import type { EmbedAddresses } from '../../export/embed-snippet.ts';
import type { FallbackSubject } from '../../export/figure-fallback.ts';
import type { EmbedOptions } from '../../model/embed.ts';
import { localText } from '../../model/language.ts';
import type { State } from '../../store/state.ts';
import type { EmbedWork } from './embed-work.ts';
import { libraryAddress } from './library-address.ts';
import { addressOf } from './travel.ts';

/** Of a published folder, as seen from a page beside it: what a project without an address will have. */
const IN_FOLDER: EmbedAddresses = {
  script: 'embed/garden-city-map.js', frame: 'embed.html', project: 'project.json', page: 'index.html',
};

/** The code for another page; empty while there is no project. */
export function embedCode(state: State, { kind, options }: EmbedWork): string {
  const subject = fallbackSubject(state, options);
  return subject === null ? '' : embedSnippet(kind, options, subject, addressesOf(state));
}

/** What the words and tables of the published map are of; `null` while there is no project. */
export function fallbackSubject({ project, assessment }: State, { indicator, language }: EmbedOptions): FallbackSubject | null {
  if (project === null) return null;
  return {
    title: localText(project.title, language),
    indicator: indicator === 'none' ? 'park_pc' : indicator,
    schematic: project.schematic,
    assessment,
  };
}

function addressesOf(state: State): EmbedAddresses {
  const project = addressOf(state);
  if (project === null) return IN_FOLDER;
  const frame = libraryAddress('../embed.html');
  const asked = new URL(project);
  // The frame takes projects of its own host only, and then it is also a page with the map alone.
  const page = new URL(frame).origin === asked.origin ? `${frame}?${new URLSearchParams({ src: asked.pathname + asked.search })}` : null;
  return { script: libraryAddress('garden-city-map.js'), frame, project, page };
}
