import { checkLayer } from '../check/check-layer.ts';
import { locate } from '../crs/locate.ts';
import type { FoundCoordinates, FoundEncoding, ImportCandidate, ImportedLayer } from '../model/import.ts';
import type { Issue } from '../model/issue.ts';
import type { Item, Role } from '../model/layer.ts';
import { ROLES } from '../model/layer.ts';
import type { Receipt } from '../model/receipt.ts';
import type { FileLayer } from '../read/file-content.ts';
import { fieldSamples } from './field-samples.ts';
import type { ImportRequest } from './import-layer.ts';
import { layerReport } from './layer-report.ts';
import { measureItems } from './measure-items.ts';
import { plainSpec } from './plain-spec.ts';
import type { ReadSource } from './read-source.ts';
import { receiptEntries } from './receipt-entries.ts';

/** A layer of a source that was read: located, checked, measured, with its receipt. */
export function buildImport(
  { files, content, startedAt }: ReadSource,
  { index, id, corrections }: Pick<ImportRequest, 'index' | 'id' | 'corrections' | 'present'>,
): ImportedLayer {
  const fileLayer = content.layers[index] ?? { name: '', json: null, crs: null };
  const offset = corrections.offset === 'none' ? null : corrections.offset;
  const located = locate(fileLayer.name, fileLayer.json, { label: corrections.crs ?? fileLayer.crs, offset });
  const rows = rowsOf(fileLayer);
  const role: Role = corrections.role ?? 'other';
  const spec = { ...plainSpec(id), title: fileLayer.name, ...corrections.settings, role, fields: namedFields(corrections.fields) };
  const checked = checkLayer(spec, located.json);
  const issues: readonly Issue[] = [...content.issues, ...located.issues, ...checked.issues];
  const report = layerReport(fileLayer.name, checked);
  const items: readonly Item[] = checked.layer.items;
  const coordinates: FoundCoordinates = {
    crs: located.crs, how: 'usual', label: fileLayer.crs, isSwapped: false, offset, suggestedOffset: null, alternatives: [],
  };
  const encoding: FoundEncoding | null = content.encoding === null ? null : { name: content.encoding, how: 'strict' };
  const fields = fieldSamples(rows);
  const { read, kept, repaired } = checked.counts;
  const receipt: Receipt = {
    schema: 'garden-city-map/receipt@1',
    files,
    layer: fileLayer.name,
    role,
    format: content.format,
    encoding,
    coordinates,
    counts: { read, kept, repaired, leftOut: read - kept, byGeometry: byGeometry(items) },
    entries: receiptEntries(issues),
    mapping: [],
    unusedColumns: fields.map(({ name }) => name),
    leftOutFiles: [],
    join: null,
    areaCheck: null,
    areaM2: report.areaM2 === 0 ? null : report.areaM2,
    lengthM: report.lengthM === 0 ? null : report.lengthM,
    bbox: report.bbox,
    corrections,
    importedAt: new Date(startedAt).toISOString(),
    durationMs: Date.now() - startedAt,
  };
  const candidate: ImportCandidate = {
    index,
    name: fileLayer.name,
    kind: 'layer',
    role: { role, confidence: corrections.role === null ? 0 : 1, because: 'none', sign: '', alternatives: ROLES },
    fields,
    mapping: [],
    coordinates,
    encoding,
    join: null,
    questions: [],
    receipt,
    corrections,
  };
  return { layer: checked.layer, issues, areasM2: measureItems(items), replaces: null, candidate };
}

function rowsOf({ json }: FileLayer): readonly Readonly<Record<string, unknown>>[] {
  const { features } = json as { readonly features?: unknown };
  if (!Array.isArray(features)) return [];
  return features.flatMap((feature: { readonly properties?: Readonly<Record<string, unknown>> | null } | null) =>
    (typeof feature?.properties === 'object' && feature.properties !== null ? [feature.properties] : []));
}

function namedFields(fields: Readonly<Record<string, string | null | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function byGeometry(items: readonly Item[]): Receipt['counts']['byGeometry'] {
  const counts = { point: 0, line: 0, polygon: 0, none: 0 };
  for (const { geometry: { type } } of items) {
    if (type.endsWith('Point')) counts.point += 1;
    else if (type.endsWith('LineString')) counts.line += 1;
    else counts.polygon += 1;
  }
  return counts;
}
