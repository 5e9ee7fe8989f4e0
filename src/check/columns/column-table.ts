import type { FieldName } from '../../model/field.ts';
import type { LayerSpec } from '../../model/project.ts';
import type { Findings } from '../findings.ts';
import { isObject } from '../features.ts';
import { columnNames } from '../properties.ts';
import { ColumnNames } from './column-names.ts';
import { unitOf } from './spelling.ts';

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
  readonly #columns: ColumnNames;

  constructor(spec: LayerSpec, features: readonly unknown[], findings: Findings) {
    this.#spec = spec;
    this.#findings = findings;
    this.#columns = new ColumnNames(namesOf(features));
  }

  /**
   * The column for `field`, or `null`. A column that the project file names
   * and the file lacks is told; one that it says there is none for is not looked for.
   */
  find(field: FieldName): Column | null {
    const named = Object.hasOwn(this.#spec.fields, field) ? this.#spec.fields[field] : undefined;
    if (named === null) return null;
    if (named !== undefined) {
      if (this.#columns.names.has(named)) return { name: named, unit: unitOf(named), isNamed: true };
      if (this.#columns.names.size > 0) {
        this.#findings.report('error', 'missing-column', { values: { field, column: named } });
      }
      return null;
    }
    const name = this.#columns.find(this.#spec.role, field);
    return name === null ? null : { name, unit: unitOf(name), isNamed: false };
  }

  /** Tells that no column holds `field`, where the project file did not name one either. */
  reportMissing(field: FieldName): void {
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
  return columnNames(propertiesOf(features));
}

function* propertiesOf(features: readonly unknown[]) {
  for (const feature of features) {
    if (isObject(feature) && isObject(feature['properties'])) yield feature['properties'];
  }
}
