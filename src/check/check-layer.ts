import type { Geometry } from 'geojson';
import { FlatCollector } from '../model/flat-collector.ts';
import { isFlat } from '../model/flat-geometry.ts';
import type { Issue } from '../model/issue.ts';
import type { Item, Layer, Role } from '../model/layer.ts';
import type { LayerSpec } from '../model/project.ts';
import { listGeometries } from './collections.ts';
import { ColumnTable } from './columns/column-table.ts';
import { itemMaker } from './columns/items.ts';
import { identityColumns } from './columns/names.ts';
import { listFeatures } from './features.ts';
import { Findings } from './findings.ts';
import { Ids } from './ids.ts';
import { Misplaced } from './misplaced.ts';
import { repairLine, repairPolygon } from './rings.ts';
import type { SoundGeometry } from './structure.ts';
import { checkFrame, checkGeometry } from './structure.ts';

/** A layer that passed the checks, what was found, and how much of the file is in it. */
export interface CheckedLayer {
  readonly layer: Layer;
  readonly issues: readonly Issue[];
  /** Features, each member of a collection for itself: in the file, on the layer, and changed on the way. */
  readonly counts: { readonly read: number; readonly kept: number; readonly repaired: number };
}

const AREAS: readonly Geometry['type'][] = ['Polygon', 'MultiPolygon'];
const LINES: readonly Geometry['type'][] = ['LineString', 'MultiLineString'];

/** The geometry types that a role can use; `null` for all. */
const TYPES: Readonly<Record<Role, readonly Geometry['type'][] | null>> = {
  'districts': AREAS,
  'built-up': AREAS,
  'green': AREAS,
  'residential': AREAS,
  'plan': AREAS,
  'water': [...AREAS, ...LINES],
  'roads': LINES,
  'projects': ['Point', ...AREAS, ...LINES],
  'other': null,
};

/** So many features are checked between two words of how far it is. */
const FEATURES_A_WORD = 500;

/**
 * Unknown JSON to a layer. Good features are kept, bad ones are left out, and
 * each fault and each repair is an issue with its feature and place. The JSON
 * is not changed; geometries that needed no repair are shared with it. One that
 * lay flat is laid flat again after its repair.
 *
 * @param onShare is told how much is checked, 0 to 1
 */
export function checkLayer(spec: LayerSpec, json: unknown, onShare: (share: number) => void = () => undefined): CheckedLayer {
  const findings = new Findings(spec.id);
  const features = listFeatures(json, findings);
  const table = new ColumnTable(spec, features, findings);
  const columns = identityColumns(table);
  const makeItem = itemMaker(spec, columns.name, table, findings);
  const ids = new Ids(columns.id, findings);
  const misplaced = new Misplaced();
  const repairedFlat = new FlatCollector(0);
  const items: Item[] = [];
  let read = 0;
  let repaired = 0;
  for (const [index, feature] of features.entries()) {
    if (index % FEATURES_A_WORD === 0) onShare(index / features.length);
    const id = ids.take(feature, index);
    const properties = checkFrame(feature, id, findings);
    const geometries = properties === null ? [] : listGeometries(feature, id, findings);
    read += Math.max(1, geometries.length);
    for (const [member, value] of geometries.entries()) {
      const itemId = geometries.length === 1 ? id : ids.takeMember(id, member);
      const sound = checkGeometry(value, itemId, findings);
      if (sound === null || misplaced.has(sound, itemId, findings)) continue;
      const geometry = repair(sound, itemId, findings);
      if (geometry === null || !suits(geometry, spec.role, itemId, sound.first, findings)) continue;
      const isAsRead = geometry === sound.geometry;
      if (!isAsRead) repaired += 1;
      const kept = isAsRead || !isFlat(sound.geometry) ? geometry : repairedFlat.add(geometry) as typeof geometry; // of the same type
      items.push(makeItem({ id: itemId, place: sound.first, properties: properties ?? {} }, kept));
    }
  }
  repairedFlat.finish();
  misplaced.report(read, findings);
  // The items were made for this role, which the compiler cannot follow through the table.
  const layer = { id: spec.id, role: spec.role, spec, items } as unknown as Layer;
  return { layer, issues: findings.list(), counts: { read, kept: items.length, repaired } };
}

function repair(
  { geometry }: SoundGeometry, id: string, findings: Findings,
): SoundGeometry['geometry'] | null {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return repairPolygon(geometry, id, findings);
    case 'LineString':
    case 'MultiLineString':
      return repairLine(geometry, id, findings);
    case 'Point':
    case 'MultiPoint':
      return geometry;
  }
}

function suits(
  { type }: Geometry, role: Role, id: string, place: SoundGeometry['first'], findings: Findings,
): boolean {
  if (TYPES[role]?.includes(type) !== false) return true;
  findings.report('error', 'wrong-geometry', { feature: id, place, values: { type, role } });
  return false;
}
