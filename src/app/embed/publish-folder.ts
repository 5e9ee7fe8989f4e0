import { issueFile } from '../../export/issue-file.ts';
import { publishedPage } from '../../export/published-page.ts';
import { PUBLISHED_STYLE } from '../../export/published-style.ts';
import { packWithSums, projectParts } from '../../keep/project-file.ts';
import { isPublished, writePublished } from '../../keep/published.ts';
import { bareItemsOf } from '../../keep/published-layer.ts';
import type { EmbedOptions, PublishProgress } from '../../model/embed.ts';
import { keptFile } from '../../model/kept-file.ts';
import type { KeptFiles } from '../../model/kept-file.ts';
import { localText } from '../../model/language.ts';
import type { Project } from '../../model/project.ts';
import { projectOnShow } from '../../store/actions.ts';
import type { State } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { fileName } from '../file-name.ts';
import { gatherLayers } from '../project-files.ts';
import type { Session } from '../session.ts';
import { allIssues } from '../view/all-issues.ts';
import { layerTitles } from '../view/layer-titles.ts';
import { fallbackSubject } from './embed-code.ts';
import { elementFiles } from './element-files.ts';

interface Desk {
  readonly store: Store;
  readonly session: Session;
}

interface Making {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PublishProgress) => void;
}

const FIGURES = 'project.published.json';
const ISSUES = 'issues.csv';

/**
 * One folder, as a ZIP archive, that shows the project from any static server: project, layers, figures, the element,
 * a page with it, and a page to be framed. The project comes first, so that the archive can be opened as a project too.
 *
 * @throws AppError that names the file which cannot be had; the signal's reason
 */
export async function publishFolder({ store, session }: Desk, options: EmbedOptions, { signal, onProgress }: Making): Promise<File> {
  const { state } = store;
  const shown = state.project === null ? null : projectOnShow(state, state.project);
  const subject = fallbackSubject(state, options);
  if (shown === null || subject === null) throw new Error('there is no project to publish');
  const { layers, files } = await gatherLayers(shown, state, session, {
    signal, onLayer: (position) => onProgress({ step: 'layers', position, count: shown.layers.length }),
  });
  const named = { ...withoutPeople(shown), layers, published: null };
  const figures = await figuresOf(named, state, files);
  const project = figures === null ? named : { ...named, published: FIGURES };
  const element = await elementFiles(signal, (position, count) => onProgress({ step: 'element', position, count }));
  const issues = allIssues(state);
  const list = await issueFile('issues-csv', { shown: issues, of: issues.length }, layerTitles(state), project, options.language);
  const parts = new Map([
    ...projectParts(project, files),
    ...(figures === null ? [] : [[FIGURES, new Blob([figures])] as const]),
    ['index.html', new Blob([publishedPage({ subject, project, options, issues, issuesFile: ISSUES })])],
    ['page.css', new Blob([PUBLISHED_STYLE])],
    ['embed-origins.json', new Blob(['{ "origins": [] }\n'])],
    [ISSUES, new Blob([list.content])],
    ...element,
  ]);
  const content = await packWithSums(parts, (position) => {
    signal.throwIfAborted();
    onProgress({ step: 'pack', position, count: parts.size + 1 });
  });
  return new File([content], fileName(localText(project.title, options.language), 'zip'), { type: content.type });
}

/** Who decided is the bureau's own business; what was decided is what the map shows. */
function withoutPeople(project: Project): Project {
  return {
    ...project,
    reviews: project.reviews.map(({ review, ...entry }) => ({ ...entry, review: { ...review, who: null } })),
    sheet: { ...project.sheet, compiler: null, reviewer: null, number: null, approval: null },
  };
}

/** The figures as they are on show; `null` while they are not those of all these layers. */
async function figuresOf(project: Project, { assessment, assessing, outdated, layers, files: own }: State, files: KeptFiles): Promise<string | null> {
  if (assessment === null || assessing || outdated) return null;
  const read = [];
  for (const spec of project.layers.filter(isPublished)) {
    const { status, spec: shown } = layers.find((layer) => layer.spec.id === spec.id) ?? {};
    const file = typeof spec.src === 'string' ? keptFile(files, spec.src) : null;
    if (status?.kind !== 'ready' || file === null) return null;
    const bytes = new Uint8Array(await file.data.arrayBuffer());
    // A file was fetched once more, and may be another than the one that was measured.
    const isKept = typeof shown?.src === 'string' && keptFile(own, shown.src) !== null;
    if (!isKept && bareItemsOf(status.layer, bytes) === null) return null;
    read.push({ layer: status.layer, issues: status.issues, bytes });
  }
  return writePublished(project, read, assessment, String(import.meta.env['GCM_CALCULATION']));
}
