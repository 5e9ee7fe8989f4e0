import type { DBSchema, IDBPDatabase } from 'idb';
import { keptFile } from '../model/kept-file.ts';
import type { KeptFile, KeptFiles } from '../model/kept-file.ts';
import type { Project } from '../model/project.ts';

/** Work as the browser keeps it. */
export interface Draft {
  /** Names the page that wrote it, not the project: two pages with one project are two drafts. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly project: Project;
  /** See `State`. */
  readonly projectUrl: string | null;
  /**
   * When all of it was handed to the browser as a project file, milliseconds since 1970; `null`: no file has it. Such a
   * draft stays, as nobody tells whether the file was really saved or its download was given up.
   */
  readonly inFileAt: number | null;
}

/** So many drafts stay in a browser; each has the files of its layers. */
export const MOST_DRAFTS = 5;

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
  /** By draft and path. They never change, so each is written once. */
  files: { key: [string, string]; value: KeptFile };
}

/** The drafts in this browser. Each call rejects with a DOMException where the browser refuses: no room, no leave. */
export class Drafts {
  readonly #database: IDBPDatabase<Schema>;

  private constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** @param name another one than usual in tests */
  static async open(name = 'garden-city-map'): Promise<Drafts> {
    const { openDB } = await import('idb');
    const database = await openDB<Schema>(name, 1, {
      upgrade(empty) {
        empty.createObjectStore('drafts', { keyPath: 'id' });
        empty.createObjectStore('files');
      },
    });
    return new Drafts(database);
  }

  /** Writes a draft with those of the files that its layers name; all of it or, when the page ends, nothing. */
  async put(draft: Draft, files: KeptFiles): Promise<void> {
    const transaction = this.#database.transaction(['drafts', 'files'], 'readwrite');
    const store = transaction.objectStore('files');
    const known = await store.getAllKeys(filesOf(draft.id));
    const wanted = draft.project.layers.flatMap(({ src }) => (typeof src === 'string' ? [src] : []));
    const there = new Set(known.map(([, path]) => path));
    await Promise.all([
      ...known.filter(([, path]) => !wanted.includes(path)).map((key) => store.delete(key)),
      ...wanted.flatMap((path) => {
        const file = keptFile(files, path);
        return there.has(path) || file === null ? [] : [store.put(file, [draft.id, path])];
      }),
      transaction.objectStore('drafts').put(draft),
      transaction.done,
    ]);
  }

  /** All drafts, the newest first. */
  async list(): Promise<readonly Draft[]> {
    const drafts = await this.#database.getAll('drafts');
    // Drafts of the first edition did not tell whether they are in a file.
    return drafts.map((draft) => ({ ...draft, inFileAt: draft.inFileAt ?? null })).sort((a, b) => b.at - a.at);
  }

  /**
   * Throws away all but {@link MOST_DRAFTS} drafts: first those that are in a file, then the others, the oldest first.
   *
   * @param held ids of those that pages work on: they stay
   */
  async limit(held: ReadonlySet<string>): Promise<void> {
    const drafts = await this.list();
    const oldest = drafts.filter(({ id }) => !held.has(id)).reverse();
    const [inFile, inNone] = [oldest.filter((draft) => isInFile(draft)), oldest.filter((draft) => !isInFile(draft))];
    const tooMany = [...inFile, ...inNone].slice(0, Math.max(0, drafts.length - MOST_DRAFTS));
    for (const { id } of tooMany) await this.remove(id);
  }

  async files(id: string): Promise<KeptFiles> {
    const transaction = this.#database.transaction('files');
    const [keys, files] = await Promise.all([
      transaction.store.getAllKeys(filesOf(id)), transaction.store.getAll(filesOf(id)),
    ]);
    return Object.fromEntries(keys.map(([, path], index) => [path, files[index]!])); // both in the order of the keys
  }

  async remove(id: string): Promise<void> {
    const transaction = this.#database.transaction(['drafts', 'files'], 'readwrite');
    await Promise.all([
      transaction.objectStore('drafts').delete(id),
      transaction.objectStore('files').delete(filesOf(id)),
      transaction.done,
    ]);
  }

  close(): void {
    this.#database.close();
  }
}

/** The keys of a draft's files: an array comes after every text. */
function filesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** A draft that is more than a copy of a file is worth more. */
export function isInFile({ inFileAt }: Draft): boolean {
  return inFileAt !== null;
}
