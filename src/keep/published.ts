import type { Assessment } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import type { Layer } from '../model/layer.ts';
import { isMeasured } from '../model/measured-roles.ts';
import type { LayerSpec, Project } from '../model/project.ts';
import type { Published, PublishedLayer } from '../model/published.ts';
import { sha256Of } from '../read/sha256.ts';
import { bareItemsOf } from './published-layer.ts';

/** A layer as it was read and checked for the figures. */
export interface ReadLayer {
  readonly layer: Layer;
  readonly issues: readonly Issue[];
  /** Its file; `null` where its GeoJSON stands in the project. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

/** Around the figures, so that the file is JSON and its sum can be told without reading it. */
const FORM = /^\{"sha256":"([0-9a-f]{64})","published":([^]*)\}\n$/;

/** Which layers a published file tells of: those that figures rest on, and what else is seen first. */
export function isPublished({ role, visible }: LayerSpec): boolean {
  return isMeasured(role) || visible;
}

/**
 * The file of a city's figures, to lie beside its project, which names it as `published`.
 *
 * @param project - as its file gives it
 * @param layers - all for which {@link isPublished} holds, as they were read from the files that are published
 * @param assessment - of these layers, with the settings of this project
 * @param calculation - which calculation made it: `import.meta.env.GCM_CALCULATION`
 */
export async function writePublished(
  project: Project, layers: readonly ReadLayer[], assessment: Assessment, calculation: string,
): Promise<string> {
  const published: Published = {
    calculation,
    settings: await sumOfText(settingsText(project)),
    layers: await Promise.all(layers.map(async ({ layer, issues, bytes }): Promise<PublishedLayer> => ({
      id: layer.id, sha256: bytes === null ? null : await sha256Of(bytes), issues, items: bareItemsOf(layer, bytes),
    }))),
    assessment,
  };
  const text = JSON.stringify(published);
  return `{"sha256":"${await sumOfText(text)}","published":${text}}\n`;
}

/**
 * What {@link writePublished} wrote; `null` when it was made by another calculation or for another project, or is not
 * as it was written. Whether the layers are still the same is told by their sums.
 */
export async function readPublished(bytes: Uint8Array, project: Project, calculation: string): Promise<Published | null> {
  const [, sum, text] = FORM.exec(new TextDecoder().decode(bytes)) ?? [];
  if (text === undefined || await sumOfText(text) !== sum) return null;
  // By its sum it is what was written above.
  const published = JSON.parse(text) as Published;
  const isOfThis = published.calculation === calculation && published.settings === await sumOfText(settingsText(project));
  return isOfThis && hasAll(published, project) ? published : null;
}

/** Of those that figures rest on. */
function hasAll({ layers }: Published, project: Project): boolean {
  const known = new Set(layers.map(({ id }) => id));
  return project.layers.every(({ id, role }) => !isMeasured(role) || known.has(id));
}

/** Everything in the project that a figure, its verdict and its notes rest on, or what the layers are made of. */
function settingsText(project: Project): string {
  const { standard, constructionLandPerResidentM2, parkService, parkServiceSource, populations, thresholds } = project;
  const layers = project.layers.filter(isPublished).map((spec) => ({ ...spec, visible: null, opacity: null }));
  return JSON.stringify(
    { standard, constructionLandPerResidentM2, parkService, parkServiceSource, populations, thresholds, layers }, inOrder);
}

/** Of two objects that say the same the members may stand in another order. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function sumOfText(text: string): Promise<string> {
  return sha256Of(new TextEncoder().encode(text));
}
