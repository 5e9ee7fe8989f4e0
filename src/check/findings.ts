import type { Issue, IssueCode } from '../model/issue.ts';
import { issue } from '../model/issue.ts';

/** So many issues of one code are listed one by one for a layer; the rest are counted. */
const MOST_LISTED = 200;

/** What an issue is about. */
export type Subject = Partial<Pick<Issue, 'feature' | 'place' | 'values'>>;

/**
 * The issues of one layer while it is checked. A file that is wrong
 * throughout gives a readable list: after {@link MOST_LISTED} of one code
 * comes one `and-more` with `code` and `count`.
 */
export class Findings {
  readonly #layer: string;
  readonly #listed: Issue[] = [];
  readonly #counts = new Map<IssueCode, { severity: Issue['severity']; count: number }>();

  constructor(layer: string) {
    this.#layer = layer;
  }

  report(severity: Issue['severity'], code: IssueCode, subject: Subject = {}): void {
    const count = (this.#counts.get(code)?.count ?? 0) + 1;
    this.#counts.set(code, { severity, count });
    if (count <= MOST_LISTED) this.#listed.push(issue(severity, code, { layer: this.#layer, ...subject }));
  }

  /** In the order in which they were found. */
  list(): readonly Issue[] {
    const unlisted = [...this.#counts]
      .filter(([, { count }]) => count > MOST_LISTED)
      .map(([code, { severity, count }]) =>
        issue(severity, 'and-more', { layer: this.#layer, values: { code, count: count - MOST_LISTED } }));
    return [...this.#listed, ...unlisted];
  }
}
