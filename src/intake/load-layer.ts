import type { CheckedLayer } from '../check/check-layer.ts';
import { checkLayer } from '../check/check-layer.ts';
import { locate } from '../crs/locate.ts';
import { AppError } from '../model/error.ts';
import type { Issue } from '../model/issue.ts';
import { issue } from '../model/issue.ts';
import type { LayerSpec } from '../model/project.ts';
import type { FileContent } from '../read/file-content.ts';
import { readFile } from '../read/read-file.ts';
import { largeGeoJson } from './large-geojson.ts';

/**
 * A layer of a project: its file, of any format that an import takes, or the
 * GeoJSON in the project itself, to checked items. A project says what its
 * layers are, so nothing is proposed here.
 *
 * @param bytes of the file; `null` where the GeoJSON stands in the project
 * @throws AppError what the reader of the format throws; `read/empty` for a file without a layer.
 */
export async function loadLayer(spec: LayerSpec, file: string, bytes: Uint8Array | null): Promise<CheckedLayer> {
  if (bytes === null) return checkLayer(spec, spec.src);
  const content = largeGeoJson(bytes, file) ?? await readFile(bytes, file);
  const [first] = content.layers;
  if (first === undefined) throw new AppError('read/empty', `${file} has no layer`, { file });
  const located = locate(spec.id, first.json, {
    label: first.crs, labelFrom: first.crsFrom, said: { crs: null, isSwapped: null }, offset: null, near: null,
  });
  const checked = checkLayer(spec, located.json);
  const issues = [...first.issues, ...choiceIssues(spec.id, content), ...located.issues].map((each) => ({ ...each, layer: spec.id }));
  return { ...checked, issues: [...issues, ...checked.issues] };
}

function* choiceIssues(layer: string, { layers }: FileContent): Generator<Issue> {
  const [first] = layers;
  if (first?.encoding?.how === 'guessed') {
    yield issue('info', 'encoding-guessed', { layer, values: { encoding: first.encoding.name } });
  }
  if (layers.length > 1) {
    yield issue('warning', 'layer-chosen', { layer, values: { count: layers.length, name: first?.name ?? '' } });
  }
}
