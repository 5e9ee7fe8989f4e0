import { dirname, resolve } from 'node:path';
import type { CheckedLayer } from '../check/check-layer.ts';
import { loadLayer } from '../intake/load-layer.ts';
import type { Role } from '../model/layer.ts';
import type { LayerSpec, Project } from '../model/project.ts';
import { parseProject } from '../project/parse-project.ts';
import { readJson } from '../read/json.ts';
import { loadFile } from './load-file.ts';

/** Roles whose items enter a figure. */
const MEASURED: ReadonlySet<Role> = new Set(['districts', 'built-up', 'green', 'residential', 'water', 'roads']);

/**
 * A project with its layers, checked. Their paths are relative to the project file.
 *
 * @param roles of the layers that are read; the others are not
 * @throws AppError when the project or one of these layers cannot be read: a batch of
 *   figures without a layer would look like the others.
 */
export async function loadCity(
  projectFile: string, roles: ReadonlySet<Role> = MEASURED,
): Promise<{ project: Project; layers: readonly CheckedLayer[] }> {
  const project = parseProject(readJson(await loadFile(projectFile), projectFile));
  const layers: CheckedLayer[] = [];
  for (const spec of project.layers) {
    if (roles.has(spec.role)) layers.push(await layerOf(spec, dirname(projectFile)));
  }
  return { project, layers };
}

async function layerOf(spec: LayerSpec, folder: string): Promise<CheckedLayer> {
  if (typeof spec.src !== 'string') return loadLayer(spec, spec.id, null);
  const file = resolve(folder, spec.src);
  return loadLayer(spec, file, await loadFile(file));
}
