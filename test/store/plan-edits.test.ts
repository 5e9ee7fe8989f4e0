import { describe, expect, test } from 'vitest';
import { ruleFor, DEFAULT_RULES } from '../../src/model/plan-rules.ts';
import type { Project } from '../../src/model/project.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import * as edits from '../../src/store/plan-edits.ts';

const project = parseProject({
  schema: 1,
  title: '济源',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.7, 35.2] },
  layers: [
    { id: 'north', role: 'plan', src: 'n.geojson', title: '北', plan: { id: 'city', classes: { R9: 'construction' } } },
    { id: 'south', role: 'plan', src: 's.geojson', title: '南', plan: { id: 'city' } },
    { id: 'lines', role: 'plan', src: 'l.geojson', title: '三线' },
  ],
});

function classesOf({ layers }: Project, id: string) {
  return layers.find((layer) => layer.id === id)?.plan?.classes;
}

describe('what a plan is', () => {
  test('is told by the first of its layers', () => {
    const facts = { name: '总规', authority: '示例局', status: 'draft', date: '2024-01-01', sourceScale: 10_000 } as const;
    const edited = edits.setPlanFacts(project, 'city', facts);

    expect(edited.layers[0]?.plan).toMatchObject({ ...facts, id: 'city', classes: { R9: 'construction' } });
    expect(edited.layers[1]).toBe(project.layers[1]);
  });

  test('is found by the id of one of its control lines as well', () => {
    expect(edits.layersOfPlan(project, 'lines/farmland').map(({ id }) => id)).toEqual(['lines']);
    expect(edits.layersOfPlan(project, 'nothing')).toEqual([]);
  });
});

describe('what a code means', () => {
  test('is corrected on all layers of the plan, and beside what was corrected before', () => {
    const edited = edits.setPlanClass(project, 'city', 'X1', 'water');

    expect(classesOf(edited, 'north')).toEqual({ R9: 'construction', X1: 'water' });
    expect(classesOf(edited, 'south')).toEqual({ X1: 'water' });
  });

  test('goes back to what is recognised', () => {
    expect(classesOf(edits.setPlanClass(project, 'city', 'R9', null), 'north')).toEqual({});
  });

  test('of a plan without codes is one class', () => {
    expect(edits.setPlanClass(project, 'lines', null, 'farmland').layers[2]?.plan?.class).toBe('farmland');
  });
});

describe('a rule of the city', () => {
  const stricter = edits.setRule(project, ['green', 'water'], { severity: 'severe', text: '不得占用水面' });

  test('goes before the house’s, whichever plan says which', () => {
    const rules = [...stricter.rules, ...DEFAULT_RULES];

    expect(ruleFor(rules, 'water', 'green')).toMatchObject({ severity: 'severe', text: '不得占用水面' });
    expect(edits.ownRule(stricter.rules, 'water', 'green')).toMatchObject({ id: 'own-green-water' });
  });

  test('takes the place of the one before', () => {
    const again = edits.setRule(stricter, ['water', 'green'], { severity: 'conflict', text: null });

    expect(again.rules.map(({ severity }) => severity)).toEqual(['conflict']);
  });

  test('is none when it says what the house says', () => {
    // green on water is "to check" in the house's table
    expect(edits.setRule(stricter, ['green', 'water'], { severity: 'check', text: null }).rules).toEqual([]);
  });
});

describe('decisions', () => {
  const review = { state: 'accepted', who: '李工', when: '2025-03-18', why: null, areaM2: 5 } as const;

  test('are kept by the id of the finding, one for each', () => {
    const decided = edits.setReview(edits.setReview(project, 'x', review), 'x', { ...review, state: 'resolved' });

    expect(decided.reviews).toEqual([{ id: 'x', review: { ...review, state: 'resolved' } }]);
    expect(edits.setReview(decided, 'x', null).reviews).toEqual([]);
  });

  test('of a register go before those of the project', () => {
    const mine = edits.setReview(edits.setReview(project, 'x', review), 'y', review);
    const merged = edits.addReviews(mine, [{ id: 'x', review: { ...review, who: '王工' } }]);

    expect(merged.reviews.map(({ id, review: { who } }) => [id, who])).toEqual([['y', '李工'], ['x', '王工']]);
    expect(edits.addReviews(mine, [])).toBe(mine);
  });

  test('are read from the project file again as they were written', () => {
    const written = JSON.parse(JSON.stringify(edits.setReview(project, 'x', review)));

    expect(parseProject(written).reviews).toEqual([{ id: 'x', review }]);
  });
});

test('the settings of a comparison change one by one', () => {
  expect(edits.setConflictSettings(project, { minAreaM2: 400 }).conflicts)
    .toEqual({ minAreaM2: 400, minMeanWidthM: 2, snapM: 0.01 });
});
