import type { PopulationBasis } from '../model/corrections.ts';
import type { ImportedLayer } from '../model/import.ts';
import type { KeptFile, KeptFiles } from '../model/kept-file.ts';
import type { Layer } from '../model/layer.ts';
import type { LayerSpec, Project } from '../model/project.ts';
import { setLayerStatus } from '../store/actions.ts';
import { frameCity } from '../store/frame-city.ts';
import { editProject } from '../store/history.ts';
import { addLayers, changeLayer, setPopulationBasis } from '../store/project-edits.ts';
import type { State } from '../store/state.ts';
import { basisLocalText } from '../text/population-basis.ts';
import type { Session } from './session.ts';

/** A layer with the path of its data, and the data. */
interface Placed {
  readonly imported: ImportedLayer;
  readonly spec: LayerSpec;
  readonly path: string;
  readonly file: KeptFile;
}

/**
 * Puts an imported layer into the project as one edit: on top of the others, or, where a table was joined, in place of
 * the layer it was joined to. Its data and receipt are kept beside the project from then on.
 *
 * @param data the layer as GeoJSON
 */
export async function addImported(imported: ImportedLayer, data: Blob, session: Session): Promise<void> {
  await session.update((before) => {
    const state = frameCity(before, imported.candidate.receipt.bbox);
    const placed = place(imported, data, state.files);
    const files = { ...state.files, [placed.path]: placed.file };
    return setReady(editProject({ ...state, files }, (project) => putIn(project, placed)), placed);
  });
}

/** A path is never used twice: an undo may bring the layer back that had it. */
function place(imported: ImportedLayer, data: Blob, files: KeptFiles): Placed {
  const id = imported.replaces ?? imported.layer.id;
  let path = `layers/${id}.geojson`;
  for (let number = 2; Object.hasOwn(files, path); number += 1) path = `layers/${id}-${number}.geojson`;
  const file = { data, receipt: imported.candidate.receipt };
  return { imported, spec: { ...imported.layer.spec, id, src: path }, path, file };
}

function putIn(project: Project, { imported: { replaces, candidate }, spec }: Placed): Project {
  const counted = withBasis(project, candidate.corrections.populationBasis);
  return replaces === null ? addLayers(counted, [spec]) : changeLayer(counted, replaces, () => spec);
}

/** What nobody knows is no word of the project, and does not take the place of what is known. */
function withBasis(project: Project, basis: PopulationBasis | null): Project {
  if (basis === null || (basis.who === null && (basis.details === '' || project.populationBasis !== null))) return project;
  return setPopulationBasis(project, basisLocalText(basis));
}

/** It was read and checked a moment ago; it need not be read from its data again. */
function setReady(state: State, { imported: { layer, issues, areasM2 }, spec }: Placed): State {
  // The layer keeps its role, which the compiler cannot follow.
  return setLayerStatus(state, spec.id, { kind: 'ready', layer: { ...layer, id: spec.id, spec } as Layer, issues, areasM2 });
}
