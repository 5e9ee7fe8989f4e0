import type { Findings } from './findings.ts';

/** A feature with more of them is no row of a table that anyone reads; Shapefiles end at 255, other formats near 1 000. */
const MOST_PROPERTIES = 2000;

/** Deeper properties could not be sent from worker to page. */
const DEEPEST_PROPERTY = 50;

type Properties = Readonly<Record<string, unknown>>;

/** The properties of a feature; the first ones when they are more than can be used, which is told. */
export function usableProperties(properties: Properties, id: string, findings: Findings): Properties {
  const names = firstNames(properties);
  if (names === null) return properties;
  findings.report('error', 'properties-cut', { feature: id, values: { limit: MOST_PROPERTIES } });
  // Defined as own ones, `__proto__` too.
  return Object.fromEntries(names.map((name) => [name, properties[name]]));
}

/** Names of columns of all features, as far as a feature's are used. */
export function columnNames(all: Iterable<Properties>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const properties of all) {
    for (const name of firstNames(properties) ?? Object.keys(properties)) names.add(name);
    if (names.size > MOST_PROPERTIES) break;
  }
  return names;
}

/** Lists and objects within each other, deeper than a table or a program that walks through them can go. */
export function isTooDeep(value: unknown): boolean {
  return isDeeperThan(DEEPEST_PROPERTY, value);
}

function isDeeperThan(limit: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((inner) => isDeeperThan(limit - 1, inner));
}

/** `null`: all of them can be used. */
function firstNames(properties: Properties): readonly string[] | null {
  const names = Object.keys(properties);
  return names.length > MOST_PROPERTIES ? names.slice(0, MOST_PROPERTIES) : null;
}
