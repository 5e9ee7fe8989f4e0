import { isObject } from './features.ts';
import type { Findings } from './findings.ts';

/**
 * The geometries that a feature has: none, one, or the members of a
 * collection, nested collections unfolded. Each member becomes an item of its
 * own; an issue tells when there is more to it than RFC 7946 §3.1.8 advises.
 */
export function listGeometries(feature: unknown, id: string, findings: Findings): readonly unknown[] {
  if (!isObject(feature) || !Object.hasOwn(feature, 'geometry')) {
    findings.report('error', 'bad-structure', { feature: id, values: { detail: 'geometry' } });
    return [];
  }
  const { geometry } = feature;
  if (geometry === null) {
    findings.report('warning', 'null-geometry', { feature: id });
    return [];
  }
  if (!isObject(geometry) || geometry['type'] !== 'GeometryCollection') return [geometry];
  if (!Array.isArray(geometry['geometries'])) {
    findings.report('error', 'bad-structure', { feature: id, values: { detail: 'geometries' } });
    return [];
  }
  const { members, isNested } = unfold(geometry['geometries']);
  if (members.length === 0) findings.report('warning', 'empty-geometry', { feature: id });
  else {
    const severity = isNested || members.length === 1 ? 'warning' : 'info';
    findings.report(severity, 'nested-collection', { feature: id, values: { count: members.length } });
  }
  return members;
}

/** Without recursion, so that depth is no danger. */
function unfold(geometries: readonly unknown[]): { members: readonly unknown[]; isNested: boolean } {
  const members: unknown[] = [];
  const waiting = geometries.toReversed();
  let isNested = false;
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (isObject(next) && next['type'] === 'GeometryCollection' && Array.isArray(next['geometries'])) {
      isNested = true;
      for (const inner of next['geometries'].toReversed()) waiting.push(inner);
    } else {
      members.push(next);
    }
  }
  return { members, isNested };
}
