import { layerText } from '../keep/layer-text.ts';
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
 * Puts imported layers into the project as one edit: on top of the others, or, where a table was joined, in place of
 * the layer it was joined to. Their data and receipts are kept beside the project from then on.
 */
export async function addImported(imported: readonly ImportedLayer[], session: Session): Promise<void> {
  const data = await Promise.all(imported.map(({ layer }) => layerText(layer)));
  await session.update((before) => {
    const state = imported.reduce((now, { candidate }) => frameCity(now, candidate.receipt.bbox), before);
    const placed = place(imported, data, state.files);
    const files = Object.fromEntries(placed.map(({ path, file }) => [path, file]));
    const edited = editProject({ ...state, files: { ...state.files, ...files } }, (project) => putIn(project, placed));
    return placed.reduce(setReady, edited);
  });
}

/** A path is never used twice: an undo may bring the layer back that had it. */
function place(imported: readonly ImportedLayer[], data: readonly Blob[], files: KeptFiles): readonly Placed[] {
  const taken = new Set(Object.keys(files));
  return imported.map((one, index) => {
    const id = one.replaces ?? one.layer.id;
    let path = `layers/${id}.geojson`;
    for (let number = 2; taken.has(path); number += 1) path = `layers/${id}-${number}.geojson`;
    taken.add(path);
    const file = { data: data[index]!, receipt: one.candidate.receipt };
    return { imported: one, spec: { ...one.layer.spec, id, src: path }, path, file };
  });
}

function putIn(project: Project, placed: readonly Placed[]): Project {
  const added = addLayers(project, placed.flatMap(({ imported, spec }) => (imported.replaces === null ? [spec] : [])));
  return placed.reduce((now, { imported: { replaces, candidate }, spec }) => {
    const { populationBasis: basis } = candidate.corrections;
    const counted = basis === null ? now : setPopulationBasis(now, basisLocalText(basis));
    return replaces === null ? counted : changeLayer(counted, replaces, () => spec);
  }, added);
}

/** It was read and checked a moment ago; it need not be read from its data again. */
function setReady(state: State, { imported: { layer, issues, areasM2 }, spec }: Placed): State {
  // What was drawn ahead bears the id that the layer had then.
  const { drawings, ...undrawn } = layer;
  const same = drawings === undefined || spec.id !== layer.id ? undrawn : layer;
  // The layer keeps its role, which the compiler cannot follow.
  return setLayerStatus(state, spec.id, { kind: 'ready', layer: { ...same, id: spec.id, spec } as Layer, issues, areasM2 });
}
