import * as v from 'valibot';
import { AppError } from '../model/error.ts';
import { REVIEW_STATES } from '../model/conflict.ts';
import type { RegisterEntry } from '../model/conflict.ts';

const words = v.optional(v.nullable(v.string()), null);

const review = v.object({
  state: v.picklist(REVIEW_STATES),
  who: words,
  when: words,
  why: words,
  areaM2: v.optional(v.nullable(v.number()), null),
});

const register = v.object({
  findings: v.array(v.object({
    id: v.pipe(v.string(), v.nonEmpty()),
    areaM2: v.optional(v.number()),
    review: v.optional(v.nullable(review), null),
  })),
});

/**
 * Reads the decisions of a reviewed register: the JSON that the command `conflicts` writes, with a `review`
 * in those findings that somebody decided on. Everything else in it is computed and is left aside.
 *
 * @throws AppError `register/invalid` with `path`, `expected` and `found` for the first thing that is wrong.
 */
export function parseRegister(json: unknown): RegisterEntry[] {
  const result = v.safeParse(register, json);
  if (!result.success) {
    const [issue] = result.issues;
    const path = v.getDotPath(issue) ?? '';
    const [expected, found] = [issue.expected ?? 'another value', issue.received];
    const message = `${path}: expected ${expected}, found ${found}`;
    throw new AppError('register/invalid', message, { path, expected, found });
  }
  return result.output.findings.flatMap(({ id, areaM2, review }) =>
    // What was decided on is the area that stood beside the decision.
    (review === null ? [] : [{ id, review: { ...review, areaM2: review.areaM2 ?? areaM2 ?? null } }]));
}
