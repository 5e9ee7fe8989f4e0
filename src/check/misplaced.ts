import type { Findings } from './findings.ts';
import type { SoundGeometry } from './structure.ts';
import type { Whereabouts } from './whereabouts.ts';
import { diagnose, isSwapped } from './whereabouts.ts';

/**
 * The features of one layer whose numbers are no longitude and latitude. Where
 * all have the same cause, it is one fault of the file and is told once.
 */
export class Misplaced {
  readonly #found: { readonly id: string; readonly where: Whereabouts }[] = [];

  /** Whether the geometry is out of range; one that is not and yet looks swapped is told, and stays. */
  has({ first, outside }: SoundGeometry, id: string, findings: Findings): boolean {
    if (outside !== null) {
      this.#found.push({ id, where: diagnose(outside) });
      return true;
    }
    if (isSwapped(first)) {
      const values = { x: first[0], y: first[1] };
      findings.report('warning', 'looks-swapped', { feature: id, place: first, values });
    }
    return false;
  }

  /** Tells what was found, of `read` features in all. */
  report(read: number, findings: Findings): void {
    const [first] = this.#found;
    if (first === undefined) return;
    const { code, values } = first.where;
    const isEach = this.#found.length === read && this.#found.every(({ where }) => where.code === code);
    if (isEach && read > 1) {
      findings.report(severityOf(code), code, { values: { ...values, count: read } });
      return;
    }
    for (const { id, where } of this.#found) {
      findings.report(severityOf(where.code), where.code, { feature: id, values: where.values });
    }
  }
}

/** A number beyond the range alone is allowed by RFC 7946; one of another system is a mistake. */
function severityOf(code: Whereabouts['code']): 'warning' | 'error' {
  return code === 'out-of-range' ? 'warning' : 'error';
}
