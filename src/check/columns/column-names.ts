import type { FieldName } from '../../model/field.ts';
import type { Role } from '../../model/layer.ts';
import { aliasesOf } from './aliases.ts';
import { bareSpellingOf, spellingOf } from './spelling.ts';

/** The names of a file's columns, found by the usual names of fields. */
export class ColumnNames {
  readonly names: ReadonlySet<string>;
  /** Usual spelling → the file's own. */
  readonly #bySpelling = new Map<string, string>();

  constructor(names: Iterable<string>) {
    this.names = new Set(names);
    // A name as it stands goes before one that has to lose its unit first.
    for (const spell of [spellingOf, bareSpellingOf]) {
      for (const name of this.names) {
        if (!this.#bySpelling.has(spell(name))) this.#bySpelling.set(spell(name), name);
      }
    }
  }

  /** The column that usually holds `field` on layers of `role`, or `null`. */
  find(role: Role, field: FieldName): string | null {
    for (const alias of [field, ...aliasesOf(role, field)]) {
      const name = this.#bySpelling.get(spellingOf(alias));
      if (name !== undefined) return name;
    }
    return null;
  }
}
