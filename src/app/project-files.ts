import { PROJECT_FILE_ENDING, readProjectFile, writeProjectFile } from '../keep/project-file.ts';
import type { OpenedProject } from '../keep/project-file.ts';
import { AppError } from '../model/error.ts';
import { keptFile } from '../model/kept-file.ts';
import type { KeptFile, KeptFiles } from '../model/kept-file.ts';
import { localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import type { LayerSpec, Project } from '../model/project.ts';
import { addProblem, markSaved, openProject, projectOnShow } from '../store/actions.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { text } from '../text/text.ts';
import { reportProblem } from './report-problem.ts';
import type { Session } from './session.ts';

/** The page whose project is opened and saved. */
interface Desk {
  readonly store: Store;
  readonly session: Session;
}

/**
 * Opens a project file that the user gave, whichever way it came. What was shown stays until the file is known to be
 * good; layers that are not as they were saved are told of by their names.
 *
 * @returns whether it was opened
 */
export async function openProjectFile(content: Blob, name: string, { store, session }: Desk): Promise<boolean> {
  try {
    const opened = await readProjectFile(content, name);
    const change = changeIn(opened, name, store.state.language);
    await session.show((state) => {
      const next = openProject(state, opened.project, null, opened.files);
      return change === null ? next : addProblem(next, change);
    });
    return true;
  } catch (error) {
    reportProblem(error, store);
    return false;
  }
}

/**
 * The project on show as one file for the user to keep. Layers that have an address are fetched, so that the file has
 * all that it needs. `null`, with a problem told, when it cannot be made.
 */
export async function saveProjectFile({ store, session }: Desk): Promise<File | null> {
  const { project, language } = store.state;
  if (project === null) return null;
  try {
    const { layers, files } = await gatherLayers(projectOnShow(store.state, project), store.state, session);
    const content = await writeProjectFile({ ...project, layers }, files);
    store.update((state) => markSaved(state, project, Date.now()));
    return new File([content], fileName(localText(project.title, language)), { type: content.type });
  } catch (error) {
    reportProblem(error, store);
    return null;
  }
}

/** How far the gathering is, and a way to give it up. */
interface Gathering {
  readonly signal?: AbortSignal;
  /** Is told before each layer how many there are already. */
  readonly onLayer?: (gathered: number) => void;
}

/**
 * All layers as files of their own, and the layers naming them.
 *
 * @throws AppError that names the file which cannot be had; the signal's reason
 */
export async function gatherLayers(
  project: Project, state: State, session: Session, { signal, onLayer = () => undefined }: Gathering = {},
): Promise<{ readonly layers: readonly LayerSpec[]; readonly files: KeptFiles }> {
  const files: [string, KeptFile][] = [];
  const layers: LayerSpec[] = [];
  for (const [index, spec] of project.layers.entries()) {
    signal?.throwIfAborted();
    onLayer(index);
    const path = `layers/${spec.id}.geojson`;
    files.push([path, await layerFile(spec, state, session, signal)]);
    layers.push({ ...spec, src: path });
  }
  return { layers, files: Object.fromEntries(files) };
}

async function layerFile(
  { id, src }: LayerSpec, { files, layers }: State, session: Session, signal: AbortSignal | undefined,
): Promise<KeptFile> {
  if (typeof src !== 'string') return { data: new Blob([JSON.stringify(src)]), receipt: null };
  const kept = keptFile(files, src);
  if (kept !== null) return kept;
  const status = layers.find((layer) => layer.spec.id === id)?.status;
  // A layer of another format is written as the GeoJSON it became.
  if (status?.kind === 'ready' && !/\.(?:geo)?json$/i.test(src)) return { data: await session.layerText(status.layer), receipt: null };
  const data = await session.layerData(src, signal);
  return { data: new Blob(data === null ? [] : [data]), receipt: null };
}

/** A title without what file systems refuse. */
function fileName(title: string): string {
  return `${title.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'project'}${PROJECT_FILE_ENDING}`;
}

/** What of the file is not as it was saved, as a problem that names it. */
function changeIn(
  { project, changedLayers, isProjectChanged }: OpenedProject, file: string, language: Language,
): AppError | null {
  const titles = project.layers.filter(({ id }) => changedLayers.includes(id)).map(({ title }) =>
    text('keep.layer', language, { title: localText(title, language) }));
  const parts = [...(isProjectChanged ? [text('keep.settings', language)] : []), ...titles];
  if (parts.length === 0) return null;
  const details = { file, layers: parts.join(text('keep.and', language)) };
  return new AppError('project/changed', `${file}: changed since it was saved: ${parts.join(', ')}`, details);
}
