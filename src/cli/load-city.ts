import { dirname, resolve } from 'node:path';
import type { CheckedLayer } from '../check/check-layer.ts';
import { loadLayer } from '../intake/load-layer.ts';
import { isProjectFile, readProjectFile } from '../keep/project-file.ts';
import type { OpenedProject } from '../keep/project-file.ts';
import { AppError } from '../model/error.ts';
import { keptFile } from '../model/kept-file.ts';
import type { KeptFiles } from '../model/kept-file.ts';
import type { Role } from '../model/layer.ts';
import { MEASURED_ROLES } from '../model/measured-roles.ts';
import type { LayerSpec, Project } from '../model/project.ts';
import { parseProject } from '../project/parse-project.ts';
import { readJson } from '../read/json.ts';
import { loadFile } from './load-file.ts';

/** A project with its layers, read, checked and in longitude and latitude. */
export interface City {
  readonly project: Project;
  readonly layers: readonly CheckedLayer[];
}

/** Roles of which a comparison of plans is made. */
export const COMPARED: ReadonlySet<Role> = new Set(['districts', 'plan', 'projects']);

/**
 * A project with its layers, checked: their paths are relative to the project file, or they are in it (`.gcm.zip`).
 *
 * @param roles of the layers that are read; the others are not
 * @throws AppError when the project or one of these layers cannot be read: a batch of
 *   figures without a layer would look like the others.
 */
export async function loadCity(
  projectFile: string, roles: ReadonlySet<Role> = MEASURED_ROLES,
): Promise<City> {
  const content = new Blob([await loadFile(projectFile)]);
  const { project, files } = await isProjectFile(content)
    ? await openAsSaved(content, projectFile)
    : { project: parseProject(readJson(new Uint8Array(await content.arrayBuffer()), projectFile)), files: {} };
  const layers: CheckedLayer[] = [];
  for (const spec of project.layers) {
    if (roles.has(spec.role)) layers.push(await layerOf(spec, files, dirname(projectFile)));
  }
  return { project, layers };
}

/**
 * One file with all of a project, as the planner saves it. A batch cannot ask anybody, so what was changed since then
 * is refused.
 *
 * @throws AppError `project/changed`, and as `readProjectFile`
 */
export async function openAsSaved(content: Blob, file: string): Promise<Pick<OpenedProject, 'project' | 'files'>> {
  const opened = await readProjectFile(content, file);
  const changed = [...(opened.isProjectChanged ? ['project.json'] : []), ...opened.changedLayers];
  if (changed.length === 0) return opened;
  const layers = changed.join(', ');
  throw new AppError('project/changed', `${file}: changed since it was saved: ${layers}`, { file, layers });
}

async function layerOf(spec: LayerSpec, files: KeptFiles, folder: string): Promise<CheckedLayer> {
  if (typeof spec.src !== 'string') return loadLayer(spec, spec.id, null);
  const kept = keptFile(files, spec.src);
  if (kept !== null) return loadLayer(spec, spec.src, new Uint8Array(await kept.data.arrayBuffer()));
  const file = resolve(folder, spec.src);
  return loadLayer(spec, file, await loadFile(file));
}
