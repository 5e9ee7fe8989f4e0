import { dirname, resolve } from 'node:path';
import { assessCity } from '../analyse/assess-city.ts';
import { cityLayers } from '../analyse/city-layers.ts';
import { loadLayer } from '../intake/load-layer.ts';
import { namePublished, publishedName } from '../keep/name-published.ts';
import { isPublished, writePublished } from '../keep/published.ts';
import type { ReadLayer } from '../keep/published.ts';
import { AppError } from '../model/error.ts';
import { isMeasured } from '../model/measured-roles.ts';
import type { LayerSpec } from '../model/project.ts';
import { parseProject } from '../project/parse-project.ts';
import { decodeText } from '../read/decode-text.ts';
import { parseJson } from '../read/json.ts';
import { loadFile } from './load-file.ts';

/** What a city is published with, besides its layers, which stay as they are. */
export interface PublishedCity {
  /** The project file, which names the figures. */
  readonly project: string;
  readonly figures: { readonly name: string; readonly text: string; /** How many it tells of. */ readonly districts: number };
  /** Layers that no figure rests on and that could not be read: the public map tells of them itself. */
  readonly leftOut: readonly AppError[];
}

/**
 * Reads, checks and assesses a city as the public map would.
 *
 * @param calculation - which one this is; see `Published`
 * @throws AppError when the project or a layer that figures rest on cannot be read
 */
export async function publishCity(projectFile: string, calculation: string): Promise<PublishedCity> {
  const { text } = decodeText(await loadFile(projectFile), projectFile);
  const project = parseProject(parseJson(text, projectFile));
  const layers: ReadLayer[] = [];
  const leftOut: AppError[] = [];
  for (const spec of project.layers.filter(isPublished)) {
    try {
      layers.push(await readLayer(spec, dirname(projectFile)));
    } catch (error) {
      if (!(error instanceof AppError) || isMeasured(spec.role)) throw error;
      leftOut.push(error);
    }
  }
  const measured = layers.map(({ layer }) => layer).filter(({ role }) => isMeasured(role));
  const assessment = assessCity(cityLayers(measured), project);
  const name = project.published ?? publishedName(projectFile);
  // Nothing else is written over, whoever made the project file.
  if (!/^[^/\\:]+\.published\.json$/.test(name)) {
    const details = { path: 'published', expected: publishedName(projectFile), found: name };
    throw new AppError('project/invalid', `published: ${name} is no name of figures beside the project`, details);
  }
  return {
    project: project.published === null ? namePublished(text, name) : text,
    figures: { name, text: await writePublished(project, layers, assessment, calculation), districts: assessment.districts.length },
    leftOut,
  };
}

async function readLayer(spec: LayerSpec, folder: string): Promise<ReadLayer> {
  if (typeof spec.src !== 'string') return { ...await loadLayer(spec, spec.id, null), bytes: null };
  const file = resolve(folder, spec.src);
  const bytes = await loadFile(file);
  return { ...await loadLayer(spec, file, bytes), bytes };
}
