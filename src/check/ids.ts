import { cellOf } from './columns/column-table.ts';
import type { Column } from './columns/column-table.ts';
import { isObject } from './features.ts';
import type { Findings } from './findings.ts';
import { nameOf } from './positions.ts';

/**
 * Gives each feature an id that no other item of the layer has: the column
 * that the project file names, the feature's own `id`, a usual column, else
 * `#` and the position from 0. A second of the same id is told, and gets its
 * position as well.
 */
export class Ids {
  readonly #column: Column | null;
  readonly #findings: Findings;
  readonly #taken = new Set<string>();

  constructor(column: Column | null, findings: Findings) {
    this.#column = column;
    this.#findings = findings;
  }

  /** The id of the feature at `index`. */
  take(feature: unknown, index: number): string {
    const own = isObject(feature) ? this.#ownId(feature, index) : null;
    if (own !== null && !this.#taken.has(own)) return this.#keep(own);
    if (own !== null) {
      this.#findings.report('warning', 'duplicate-id', { feature: `${own}#${index}`, values: { id: own } });
    }
    return this.#keep(own === null ? `#${index}` : `${own}#${index}`);
  }

  #ownId(feature: Readonly<Record<string, unknown>>, index: number): string | null {
    const properties = isObject(feature['properties']) ? feature['properties'] : {};
    const cell = idText(cellOf(properties, this.#column));
    if (this.#column?.isNamed && cell !== null) return cell;
    if (!Object.hasOwn(feature, 'id') || feature['id'] === null) return cell;
    const id = idText(feature['id']);
    if (id !== null) return id;
    const values = { value: nameOf(feature['id']) };
    this.#findings.report('warning', 'bad-id', { feature: `#${index}`, values });
    return cell;
  }

  /** The id of a member of the collection that the feature `id` has. */
  takeMember(id: string, member: number): string {
    return this.#keep(`${id}/${member}`);
  }

  /** An id made here may be the own id of another feature: it gets a dash until it is free. */
  #keep(wanted: string): string {
    let id = wanted;
    while (this.#taken.has(id)) id += '-';
    this.#taken.add(id);
    return id;
  }
}

function idText(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return typeof value === 'string' && value !== '' ? value : null;
}
