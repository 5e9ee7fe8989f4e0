import type { CheckedLayer } from '../check/check-layer.ts';
import { isUnknown } from '../model/class-value.ts';
import type { FieldMapping, ImportCandidate, ImportedLayer } from '../model/import.ts';
import type { Item } from '../model/layer.ts';
import type { Receipt } from '../model/receipt.ts';
import { checkAreas } from './area-check.ts';
import { classTable } from './class-table.ts';
import { kindOf } from './count-shapes.ts';
import type { Shapes } from './count-shapes.ts';
import type { Draft, Settled } from './draft.ts';
import { placedIssues, placesOf } from './item-place.ts';
import { layerReport } from './layer-report.ts';
import { measureItems } from './measure-items.ts';
import { importQuestions } from './questions.ts';
import { basisInForce } from './population-basis.ts';
import { receiptEntries } from './receipt-entries.ts';

/** So many items without a name are shown on the map. */
const MOST_PLACES = 200;

/** Measures a layer that is settled, and writes its receipt and its questions. */
export function finishImport(draft: Draft, settled: Settled): ImportedLayer {
  const { source, fileLayer, fields, rows, index } = draft;
  const { role, settings, mapping, checked, coordinates, join, replaces } = settled;
  const items: readonly Item[] = checked.layer.items;
  const issues = placedIssues(settled.issues, items);
  const areasM2 = measureItems(checked);
  const report = layerReport(fileLayer.name, checked, areasM2);
  const { kind, encoding } = fileLayer;
  const entries = receiptEntries(issues);
  const areaCheck = kind === 'table' ? null : checkAreas(items, areasM2, mapping);
  const classes = classTable(checked.layer, draft.corrections);
  const populationBasis = basisInForce(mapping, draft.corrections);
  const corrections = { ...draft.corrections, settings, populationBasis };
  const taken = new Set(mapping.map(({ column }) => column));
  const receipt: Receipt = {
    schema: 'garden-city-map/receipt@1',
    files: source.files,
    layer: fileLayer.name,
    role: role.role,
    format: source.content.format,
    encoding,
    coordinates,
    counts: kind === 'table' ? tableCounts(rows.length, join?.matched ?? 0) : layerCounts(checked.counts, items),
    entries,
    mapping,
    classes: classes.values.filter((each) => isUnknown(each) || each.told !== null),
    unknownClasses: classes.unknown,
    ...nameless(items, mapping),
    unusedColumns: fields.map(({ name }) => name).filter((name) => !taken.has(name) && name !== join?.column),
    leftOutFiles: source.content.leftOut,
    join,
    areaCheck,
    areaM2: report.areaM2 === 0 ? null : report.areaM2,
    lengthM: report.lengthM === 0 ? null : report.lengthM,
    bbox: report.bbox,
    corrections: { ...draft.corrections, populationBasis },
    importedAt: new Date(source.startedAt).toISOString(),
    durationMs: Date.now() - source.startedAt,
  };
  const questions = importQuestions({
    kind, role, mapping, classes, coordinates, encoding, join, areaCheck, populationBasis: draft.corrections.populationBasis,
  });
  const candidate: ImportCandidate = {
    index, name: fileLayer.name, kind, role, fields, mapping, classes, coordinates, encoding, join, questions, receipt,
    corrections,
  };
  return { layer: checked.layer, issues, areasM2, replaces, candidate };
}

/** Districts that have no name go by their id, which is told as a finding. */
function nameless(
  items: readonly Item[], mapping: readonly FieldMapping[],
): Pick<Receipt, 'namelessCount' | 'namelessPlaces'> {
  const hasNames = mapping.some(({ field, column }) => field === 'name' && column !== null);
  const found = hasNames ? items.filter(({ name }) => name === null) : [];
  return { namelessCount: found.length, namelessPlaces: found.slice(0, MOST_PLACES).flatMap(placesOf) };
}

function layerCounts({ read, kept, repaired }: CheckedLayer['counts'], items: readonly Item[]): Receipt['counts'] {
  const byGeometry: Record<keyof Shapes, number> = { point: 0, line: 0, polygon: 0, none: 0 };
  for (const { geometry } of items) byGeometry[kindOf(geometry.type)] += 1;
  return { read, kept, repaired, leftOut: read - kept, byGeometry };
}

function tableCounts(read: number, kept: number): Receipt['counts'] {
  return { read, kept, repaired: 0, leftOut: read - kept, byGeometry: { point: 0, line: 0, polygon: 0, none: kept } };
}
