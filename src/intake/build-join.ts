import { checkLayer } from '../check/check-layer.ts';
import type { FieldMapping, FoundCoordinates } from '../model/import.ts';
import type { LayerSpec } from '../model/project.ts';
import type { Draft, Settled } from './draft.ts';
import { joinIssues } from './join-issues.ts';
import { joinTable, joinedJson } from './join-table.ts';
import { mapFields } from './map-fields.ts';

/** Positions are those of the layer that the table is joined to. */
const OF_THE_LAYER: FoundCoordinates = {
  crs: 'EPSG:4326', how: 'present', label: null, isSwapped: false, offset: null, suggestedOffset: null, alternatives: [],
};

/** Fields that the districts have already, and that only lead to them. */
const KEYS: ReadonlySet<string> = new Set(['id', 'name']);

/** A table of attributes joined to districts that are present; `null` where it finds none of them. */
export function buildJoin({ fileLayer, rows, fields, corrections, present }: Draft): Settled | null {
  const join = corrections.role === null || corrections.role === 'districts'
    ? joinTable(rows, fields, present, corrections)
    : null;
  if (join === null || join.proposal.matched === 0) return null;
  const { layer, proposal } = join;
  const mapping = mapFields(layer.role, fields, corrections);
  const used = mapping.filter(({ field, column }) => !KEYS.has(field) && column !== null);
  const spec: LayerSpec = { ...layer.spec, fields: { ...layer.spec.fields, ...namesOf(used) } };
  const checked = checkLayer(spec, joinedJson(join, used.flatMap(({ column }) => column ?? [])));
  return {
    role: { role: layer.role, confidence: 1, because: 'columns', sign: proposal.column, alternatives: [] },
    settings: {},
    mapping,
    checked,
    issues: [...fileLayer.issues, ...joinIssues(fileLayer.name, join), ...checked.issues],
    coordinates: OF_THE_LAYER,
    join: proposal,
    replaces: layer.id,
  };
}

function namesOf(mapping: readonly FieldMapping[]): Record<string, string | null> {
  return Object.fromEntries(mapping.map(({ field, column }) => [field, column]));
}
