import type { LayerSpec } from '../../model/project.ts';
import type { Findings } from '../findings.ts';
import { isObject } from '../features.ts';
import { plain } from '../values.ts';

/** A column of the file that holds a field. */
export interface Column {
  readonly name: string;
  /** What stands in brackets at the end of its name, such as `亿元` in `总投资（亿元）`; else `''`. */
  readonly unit: string;
  /** The project file names it; else it was found by a usual name. */
  readonly isNamed: boolean;
}

/**
 * Which column of a file holds which field. A column that the project file
 * names is taken as it is; the others are found by usual names, whatever their
 * case, blanks, brackets and width.
 */
export class ColumnTable {
  readonly #spec: LayerSpec;
  readonly #findings: Findings;
  readonly #names: ReadonlySet<string>;
  /** Usual spelling → the file's own. */
  readonly #bySpelling = new Map<string, string>();

  constructor(spec: LayerSpec, features: readonly unknown[], findings: Findings) {
    this.#spec = spec;
    this.#findings = findings;
    this.#names = namesOf(features);
    for (const name of this.#names) {
      const spelling = spellingOf(name);
      if (!this.#bySpelling.has(spelling)) this.#bySpelling.set(spelling, name);
    }
  }

  /**
   * The column for `field`, or `null`. A column that the project file names
   * and the file lacks is told. `aliases` are tried in their order.
   */
  find(field: string, aliases: readonly string[]): Column | null {
    const named = Object.hasOwn(this.#spec.fields, field) ? this.#spec.fields[field] : undefined;
    if (named !== undefined) {
      if (this.#names.has(named)) return { name: named, unit: unitOf(named), isNamed: true };
      if (this.#names.size > 0) {
        this.#findings.report('error', 'missing-column', { values: { field, column: named } });
      }
      return null;
    }
    for (const alias of [field, ...aliases]) {
      const name = this.#bySpelling.get(spellingOf(alias));
      if (name !== undefined) return { name, unit: unitOf(name), isNamed: false };
    }
    return null;
  }

  /** Tells that no column holds `field`, where the project file did not name one either. */
  reportMissing(field: string): void {
    if (Object.hasOwn(this.#spec.fields, field)) return;
    this.#findings.report('warning', 'missing-column', { values: { field, column: field } });
  }
}

/** What stands in a column, `undefined` where the feature has nothing; never what objects inherit. */
export function cellOf(properties: Readonly<Record<string, unknown>>, column: Column | null): unknown {
  if (column === null || !Object.hasOwn(properties, column.name)) return undefined;
  const cell = properties[column.name];
  return cell === null || (typeof cell === 'string' && cell.trim() === '') ? undefined : cell;
}

function namesOf(features: readonly unknown[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const feature of features) {
    if (!isObject(feature) || !isObject(feature['properties'])) continue;
    for (const name of Object.keys(feature['properties'])) names.add(name);
  }
  return names;
}

const UNIT_AT_END = /\(([^()]*)\)$/;

function spellingOf(name: string): string {
  return plain(name).replace(UNIT_AT_END, '').replaceAll(/[\s_-]/g, '').toLowerCase();
}

function unitOf(name: string): string {
  return UNIT_AT_END.exec(plain(name))?.[1]?.trim() ?? '';
}
