import type { IndicatorId } from '../model/indicator.ts';
import type { LocalText } from '../model/language.ts';
import type { LayerSpec, PopulationOverride, Project, StandardId, ThresholdOverride } from '../model/project.ts';
import type { SheetSettings } from '../model/sheet.ts';

/**
 * The edits of a project, each a pure function that makes another project: see `editProject`. Their first argument is
 * the project, so that `session.edit((project) => setStandard(project, '2016-ngc'))` reads as it is said.
 */
export function setStandard(project: Project, standard: StandardId): Project {
  return project.standard === standard ? project : { ...project, standard };
}

/** Sets thresholds by indicator, with who says so; `null`: the standard's own again. The others stay. */
export function setThresholds(
  project: Project, changes: Readonly<Partial<Record<IndicatorId, ThresholdOverride | null>>>,
): Project {
  return { ...project, thresholds: changed(project.thresholds, changes) };
}

/** Sets the residents of districts by id, with who says so; `null`: as the layer tells again. The others stay. */
export function setPopulations(
  project: Project, changes: Readonly<Record<string, PopulationOverride | null>>,
): Project {
  return { ...project, populations: changed(project.populations, changes) };
}

/** Says who is counted as a resident; `null`: nobody knows. */
export function setPopulationBasis(project: Project, populationBasis: LocalText | null): Project {
  return { ...project, populationBasis };
}

/** Sets how far parks serve by their size; `null`: as the standard says. */
export function setParkService(
  project: Project, parkService: Project['parkService'], parkServiceSource: string | null,
): Project {
  return { ...project, parkService, parkServiceSource };
}

/**
 * Says what the values in a layer of green space or roads mean; values that are not named are recognised by themselves.
 * Where none is named, nobody has set anything.
 */
export function setClasses(
  project: Project, layerId: string, classes: LayerSpec['classes'], source: string,
): Project {
  const classesSource = Object.keys(classes).length === 0 ? null : source;
  return changeLayer(project, layerId, (layer) => ({ ...layer, classes, classesSource }));
}

/** Changes how the meeting sheet is made; what is not named stays. */
export function setSheet(project: Project, changes: Partial<SheetSettings>): Project {
  return { ...project, sheet: { ...project.sheet, ...changes } };
}

function changed<T>(
  before: Readonly<Record<string, T>>, changes: Readonly<Record<string, T | null>>,
): Readonly<Record<string, T>> {
  const all = Object.entries({ ...before, ...changes });
  return Object.fromEntries(all.filter((entry): entry is [string, T] => entry[1] !== null));
}

/** Puts layers on top of the others. Their ids have to be new: see {@link freeId}. */
export function addLayers(project: Project, specs: readonly LayerSpec[]): Project {
  return specs.length === 0 ? project : { ...project, layers: [...specs, ...project.layers] };
}

export function removeLayer(project: Project, id: string): Project {
  const layers = project.layers.filter((layer) => layer.id !== id);
  return layers.length === project.layers.length ? project : { ...project, layers };
}

/** Moves a layer to the place of another: above it when it comes from below, and the other way round. */
export function moveLayer(project: Project, id: string, toPlaceOf: string): Project {
  const from = project.layers.findIndex((layer) => layer.id === id);
  const to = project.layers.findIndex((layer) => layer.id === toPlaceOf);
  const moved = project.layers[from];
  if (moved === undefined || to === -1 || from === to) return project;
  return { ...project, layers: project.layers.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

export function renameLayer(project: Project, id: string, title: LocalText): Project {
  return changeLayer(project, id, (layer) => ({ ...layer, title }));
}

/** Changes what the project says of one layer: its role, its columns, its classes, its title. */
export function changeLayer(project: Project, id: string, change: (layer: LayerSpec) => LayerSpec): Project {
  return { ...project, layers: project.layers.map((layer) => (layer.id === id ? change(layer) : layer)) };
}

/** An id that no layer has: `wanted`, or with a number behind it; of letters, digits, `-` and `_`. */
export function freeId(project: Project, wanted: string): string {
  const ids = new Set(project.layers.map(({ id }) => id));
  const plain = wanted.replaceAll(/[^\w-]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'layer';
  let id = plain;
  for (let number = 2; ids.has(id); number += 1) id = `${plain}-${number}`;
  return id;
}
