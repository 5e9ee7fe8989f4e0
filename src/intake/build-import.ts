import type { CheckedLayer } from '../check/check-layer.ts';
import { checkLayer } from '../check/check-layer.ts';
import { locate } from '../crs/locate.ts';
import type { ImportCorrections } from '../model/corrections.ts';
import type { FoundCoordinates, ImportedLayer, RoleProposal } from '../model/import.ts';
import { joinBoxes } from '../model/geometry-box.ts';
import type { Issue } from '../model/issue.ts';
import { issue } from '../model/issue.ts';
import type { Item, Layer } from '../model/layer.ts';
import type { TellProgress } from '../model/progress.ts';
import type { LayerSpec } from '../model/project.ts';
import { baseName } from '../read/base-name.ts';
import type { FileLayer } from '../read/file-content.ts';
import { buildJoin } from './build-join.ts';
import { toldClasses } from './class-table.ts';
import { countShapes } from './count-shapes.ts';
import type { Draft, Settled } from './draft.ts';
import { rowsOf, soundRenames, withRenames } from './feature-rows.ts';
import { fieldSamples } from './field-samples.ts';
import { finishImport } from './finish-import.ts';
import type { ImportRequest } from './import-layer.ts';
import { layerBox } from './layer-report.ts';
import { mapFields, namedFields } from './map-fields.ts';
import { plainSpec } from './plain-spec.ts';
import { proposeRole } from './propose-role.ts';
import { proposeSettings, settledFields } from './propose-settings.ts';
import { READING } from './read-source.ts';
import type { ReadSource } from './read-source.ts';
import { suggestOffset } from './suggest-offset.ts';

/** The share that checking has of the time that a file takes; measuring it has the last tenth. */
const CHECKING = 0.6;

/**
 * A layer of a source that was read, with what is proposed or was corrected:
 * columns renamed, role and fields found, located, checked, measured, its
 * receipt written.
 */
export function buildImport(
  source: ReadSource, request: Omit<ImportRequest, 'files'>, tell: TellProgress = () => undefined,
): ImportedLayer {
  const fileLayer = source.content.layers[request.index];
  if (fileLayer === undefined) throw new RangeError(`no layer ${request.index}`);
  const renames = soundRenames(rowsOf(fileLayer.json), request.corrections.renames);
  const json = withRenames(fileLayer.json, renames);
  const rows = rowsOf(json);
  const fields = fieldSamples(rows, fileLayer.cutColumns, renames);
  const names = [fileLayer.name, ...source.files.slice(0, 1).map(({ name }) => baseName(name))];
  const corrections = { ...request.corrections, renames };
  const draft: Draft = { source, fileLayer, json, rows, fields, names, ...request, corrections };
  const joined = fileLayer.kind === 'table' ? buildJoin(draft) : null;
  return finishImport(draft, joined ?? buildLayer(draft, (share) => tell('check', READING + share * CHECKING)));
}

/** Everything about a layer with places; a table that nothing joins is one without any. */
function buildLayer(draft: Draft, onShare: (share: number) => void): Settled {
  const { fileLayer, json, fields, names, corrections, present, id } = draft;
  const isTable = fileLayer.kind === 'table';
  const proposed = proposeRole({ names, fields, shapes: countShapes(json) });
  const role = settledRole(proposed, corrections);
  const settings = toldClasses(role.role, { ...proposeSettings(role.role, names, fields), ...corrections.settings }, corrections);
  const mapping = mapFields(role.role, fields, corrections, settledFields(settings));
  const spec: LayerSpec = {
    ...plainSpec(id), ...settings, role: role.role, fields: namedFields(mapping, fields, role.role),
  };
  const located = locate(fileLayer.name, isTable ? NOTHING : json, {
    label: fileLayer.crs,
    labelFrom: fileLayer.crsFrom,
    said: corrections,
    offset: corrections.offset === 'none' ? null : corrections.offset,
    near: joinBoxes(present.map(({ items }) => layerBox([...items]))),
  });
  const checked = checkLayer(spec, located.json, onShare);
  const issues = [...ownIssues(fileLayer), ...located.issues, ...checked.issues];
  const coordinates = usedCoordinates(located.coordinates, checked, present, corrections);
  return { role, settings, mapping, checked, issues, coordinates, join: null, replaces: null };
}

const NOTHING = { type: 'FeatureCollection', features: [] };

function settledRole(proposed: RoleProposal, { role }: ImportCorrections): RoleProposal {
  if (role === null) return proposed;
  const alternatives = [proposed.role, ...proposed.alternatives].filter((each) => each !== role);
  return { role, confidence: 1, because: 'user', sign: '', alternatives };
}

/** What reading found, and that an encoding was guessed. */
function ownIssues({ name, encoding, issues }: FileLayer): Issue[] {
  const guessed = encoding?.how === 'guessed'
    ? [issue('info', 'encoding-guessed', { layer: name, values: { encoding: encoding.name } })]
    : [];
  return [...issues, ...guessed];
}

/** No system was of use when nothing came out of it; and a shift is looked for where none was said. */
function usedCoordinates(
  coordinates: FoundCoordinates, { layer, counts }: CheckedLayer, present: readonly Layer[], { offset }: ImportCorrections,
): FoundCoordinates {
  if (counts.kept === 0 && counts.read > 0) return { ...coordinates, crs: null };
  const items: readonly Item[] = layer.items;
  return { ...coordinates, suggestedOffset: offset === null ? suggestOffset(items, present) : null };
}
