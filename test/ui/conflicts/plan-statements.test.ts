import { describe, expect, test } from 'vitest';
import type { PlanClass, PlanInfo } from '../../../src/model/plan.ts';
import { statementsAt } from '../../../src/ui/conflicts/plan-statements.ts';
import { city, land } from '../../map/conflicts.ts';

function info(id: string, classes: readonly (readonly [PlanClass, readonly string[]])[], isLine = false): PlanInfo {
  return {
    id, name: id, authority: null, status: null, date: null, sourceScale: null, isLine,
    classes: classes.map(([planClass, codes]) => ({ planClass, codes })),
  };
}

const cityPlan = info('city', [['construction', ['R2']]]);
const landPlan = info('land', [['water', ['水面']], ['agriculture', ['耕地']]]);
const farmland = info('farmland', [['farmland', []]], true);
const farmlandLayer = { ...city, id: 'farmland', items: city.items.map((item) => ({ ...item, code: '永久基本农田' })) };
const layers = [city, land, farmlandLayer];

describe('who says what at a place', () => {
  test('is one statement of every plan, also of those that say nothing', () => {
    const said = statementsAt([cityPlan, landPlan, farmland], layers, [{ layerId: 'land', featureId: 'land1' }]);

    expect(said.map(({ plan, land: parcels, isBuilt }) => [plan.id, parcels.map(({ planClass }) => planClass), isBuilt]))
      .toEqual([['city', [], null], ['land', ['agriculture'], false], ['farmland', [], null]]);
  });

  test('reads a control line as what it is, whatever stands in the file', () => {
    const items = [{ layerId: 'farmland', featureId: 'city0' }, { layerId: 'city', featureId: 'city0' }];
    const [ofCity, ofLine] = statementsAt([cityPlan, farmland], layers, items);

    expect(ofCity).toMatchObject({ land: [{ code: 'R2', planClass: 'construction' }], isBuilt: true });
    expect(ofLine?.land).toEqual([{ code: '永久基本农田', planClass: 'farmland', name: null }]);
  });

  test('tells the plan’s own code where the comparison did not know it', () => {
    const unknown = { ...city, items: city.items.map((item) => ({ ...item, code: 'Q9' })) };
    const [said] = statementsAt([cityPlan], [unknown], [{ layerId: 'city', featureId: 'city0' }]);

    expect(said).toMatchObject({ land: [{ code: 'Q9', planClass: null }], isBuilt: null });
  });
});
