import { describe, expect, test } from 'vitest';
import { gatherPlans } from '../../../src/analyse/plans/gather-plans.ts';
import { box } from '../boxes.ts';
import { planLayer } from './plan-layers.ts';

const shape = box(0, 0, 1, 1);

describe('layers put together to plans', () => {
  test('are one plan each, or one together when they share an id; the first tells what the plan is', () => {
    const { plans } = gatherPlans([
      planLayer('a1', [['R2', shape]], { id: 'master', name: '总规', authority: '规划局', sourceScale: 10_000 }),
      planLayer('b', [['耕地', shape]]),
      planLayer('a2', [['G1', shape]], { id: 'master', authority: 'nobody' }),
    ]);

    expect(plans.map(({ info }) => info)).toMatchObject([
      {
        id: 'master', name: '总规', authority: '规划局', sourceScale: 10_000, isLine: false,
        classes: [{ planClass: 'construction', codes: ['R2'] }, { planClass: 'green', codes: ['G1'] }],
      },
      { id: 'b', name: 'b' },
    ]);
    expect(plans[0]!.areas.map(({ layer, id }) => [layer, id])).toEqual([['a1', 'a1-0'], ['a2', 'a2-0']]);
  });

  test('give each control line a plan of its own, as it lies over land that has a use', () => {
    const { plans } = gatherPlans([
      planLayer('spatial', [['0101', shape], ['永久基本农田', shape], ['生态保护红线', shape]]),
    ]);

    expect(plans.map(({ info }) => [info.id, info.isLine])).toEqual([
      ['spatial', false], ['spatial/farmland', true], ['spatial/ecology-redline', true],
    ]);
  });

  test('read codes as the project says, else as recognised', () => {
    const { plans, issues } = gatherPlans([
      planLayer('x', [['K7', shape], ['R2', shape], ['L1', shape]], {
        classes: { K7: 'water', R2: 'village' },
      }),
    ]);

    expect(plans[0]!.statements).toEqual([
      { planClass: 'village', code: 'R2' }, { planClass: 'water', code: 'K7' },
      { planClass: 'unclassified', code: 'L1' },
    ]);
    expect(issues).toMatchObject([{ code: 'plan-code-unknown', values: { code: 'L1', count: 1 } }]);
  });

  test('take the class of the whole layer for every code that is not named', () => {
    const { plans } = gatherPlans([planLayer('x', [['0101', shape], [null, shape]], { class: 'blue-line' })]);

    expect(plans[0]!.statements).toEqual([{ planClass: 'blue-line', code: null }]);
  });

  test('without areas are no plan', () => {
    expect(gatherPlans([planLayer('empty', [])])).toEqual({ plans: [], issues: [] });
  });
});
