import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../src/analyse/plans/find-conflicts.ts';
import { AppError } from '../../src/model/error.ts';
import { mergeReviews } from '../../src/project/merge-reviews.ts';
import { parseRegister } from '../../src/project/parse-register.ts';
import { box } from '../analyse/boxes.ts';
import { USUAL, planLayer } from '../analyse/plans/plan-layers.ts';

const review = { state: 'accepted', who: '李工', when: '2025-03-18', why: '核减工业用地' } as const;

const { findings } = findConflicts([
  planLayer('a', [['R2', box(112.6, 35.09, 112.61, 35.1)], ['M2', box(112.62, 35.09, 112.63, 35.1)]]),
  planLayer('b', [['耕地', box(112.6, 35.09, 112.63, 35.1)]]),
], USUAL);
const [first, second] = findings;

describe('a reviewed register', () => {
  test('gives its decisions back to the findings with the same ids, and changes nothing computed', () => {
    const register = parseRegister({
      findings: [{ id: first!.id, areaM2: first!.areaM2, review }, { id: second!.id }],
    });
    const merged = mergeReviews(findings, register);

    expect(merged.findings).toEqual([
      { ...first, review: { ...review, areaM2: first!.areaM2 } }, { ...second, review: null },
    ]);
    expect(merged).toMatchObject({ unmatched: [], changed: [] });
  });

  test('says which decisions no longer match a finding', () => {
    const register = parseRegister({ findings: [{ id: 'CY-gone', review }] });

    expect(mergeReviews(findings, register).unmatched).toEqual([
      { id: 'CY-gone', review: { ...review, areaM2: null } },
    ]);
  });

  test('says which findings have another area than the one decided on', () => {
    const register = parseRegister({
      findings: [
        { id: first!.id, areaM2: first!.areaM2 - 5, review },
        { id: second!.id, areaM2: second!.areaM2 - 0.5, review },
      ],
    });

    expect(mergeReviews(findings, register).changed).toEqual([first!.id]);
  });

  test('keeps the area that was decided on when it was written anew since', () => {
    const [entry] = parseRegister({ findings: [{ id: 'x', areaM2: 7, review: { ...review, areaM2: 5 } }] });

    expect(entry!.review.areaM2).toBe(5);
  });

  test('with a state that does not exist is refused by path', () => {
    const read = (): unknown => parseRegister({ findings: [{ id: 'x', review: { state: 'maybe' } }] });

    expect(read).toThrow(AppError);
    expect(read).toThrow('findings.0.review.state: expected ("open" | "accepted"');
  });
});
