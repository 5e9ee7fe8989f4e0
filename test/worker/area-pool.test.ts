import { describe, expect, test } from 'vitest';
import { planAssessment, assessCity } from '../../src/analyse/assess-city.ts';
import type { AssessmentSettings } from '../../src/analyse/assess-city.ts';
import type { CityLayers } from '../../src/analyse/city-layers.ts';
import type { Assessment } from '../../src/model/indicator.ts';
import { areaPool, poolSize, runTasksHere } from '../../src/worker/area-pool.ts';
import type { RunTasks } from '../../src/worker/area-pool.ts';
import type { OpenLine } from '../../src/worker/line.ts';
import { serveTasks } from '../../src/worker/serve-tasks.ts';
import { area, cityOf, district, green, road } from '../analyse/sample-city.ts';
import { makeCity } from '../bench/city.ts';

const settings: AssessmentSettings = {
  standard: '2022-negc', constructionLandPerResidentM2: null, parkService: null, thresholds: {},
};

/** Large enough for bands: some 30 000 vertices. */
const { districts, greens, residential } = makeCity(700, [2, 2], 7);
const city = cityOf({
  districts: districts.map((shape, at) => district(`d${at}`, shape)),
  builtUp: [area(districts[0]!), area(districts[3]!)],
  greens: greens.map((shape, at) => green(at % 3 === 0 ? 'G11' : 'G14', shape, `greens/${at}`)),
  residential: residential.map((shape, at) => area(shape, `residential/${at}`)),
  roads: [road([[112.3, 34.95], [112.4, 34.96]], { roadClass: 'greenway' })],
});

const here = assessCity(city, settings);

/** Lines to served tasks; everything but the thread. */
class Workers {
  opened = 0;
  closed = 0;
  kill: (cause: string) => void = () => undefined;

  readonly open: OpenLine = (onDeath) => {
    this.opened += 1;
    this.kill = onDeath;
    const { port1, port2 } = new MessageChannel();
    serveTasks(port2);
    const close = () => {
      this.closed += 1;
      port1.close();
    };
    return { port: port1, close };
  };
}

async function assessBy(runTasks: RunTasks, layers: CityLayers = city): Promise<Assessment> {
  const { tasks, gather } = planAssessment(layers, settings);
  return gather(await runTasks(tasks.map(({ task }) => task), () => undefined));
}

describe('the number of workers', () => {
  test('leaves one core to the window, is at least one and at most four', () => {
    expect([1, 2, 3, 4, 5, 16].map(poolSize)).toEqual([1, 1, 2, 3, 4, 4]);
  });

  test.each([1, 2, 3, 4])('makes no difference to any figure, to the last bit: %i', async (size) => {
    // Numbers are compared as they are, with no tolerance.
    expect(await assessBy(areaPool(new Workers().open, size, 0))).toEqual(here);
  });

  test('makes none in a city whose features stand in another order', async () => {
    const turned = { ...city, greens: city.greens!.toReversed(), residential: city.residential!.toReversed() };
    const inOrder = ({ districts: all }: Assessment) => all.map(({ measures }) => {
      const { countedParks, countedGreens, ...figures } = measures;
      return { ...figures, countedParks: countedParks.toSorted(), countedGreens: countedGreens.toSorted() };
    });

    expect(inOrder(await assessBy(areaPool(new Workers().open, 3, 0), turned))).toEqual(inOrder(here));
  });
});

describe('a pool', () => {
  const tasks = planAssessment(city, settings).tasks.map(({ task }) => task);

  test('starts as many workers as it may, and ends them when all is done', async () => {
    const workers = new Workers();
    await areaPool(workers.open, 3, 0)(tasks, () => undefined);

    expect([workers.opened, workers.closed]).toEqual([3, 3]);
  });

  test('does little work itself, and so does a pool of one', async () => {
    const workers = new Workers();
    await areaPool(workers.open, 4, Infinity)(tasks, () => undefined);
    await areaPool(workers.open, 1, 0)(tasks, () => undefined);

    expect(workers.opened).toBe(0);
  });

  test.each([['here', runTasksHere], ['in workers', areaPool(new Workers().open, 2, 0)]])(
    'tells of each task that it is done, and on the way how far it is: %s', async (_, runTasks) => {
      const shares = tasks.map((): number[] => []);
      await runTasks(tasks, (at, share) => shares[at]?.push(share));

      expect(shares.map((told) => told.at(-1))).toEqual(tasks.map(() => 1));
      expect(shares.flat().every((share) => share >= 0 && share <= 1)).toBe(true);
      // How many there are on the way depends on the clock; the first is told at once.
      expect(shares.flat().some((share) => share < 1)).toBe(true);
    });

  test('fails when a worker ends, and ends the others', async () => {
    const workers = new Workers();
    const done = areaPool(workers.open, 2, 0)(tasks, () => undefined);
    workers.kill('out of memory');

    await expect(done).rejects.toMatchObject({ code: 'worker/crashed', message: 'out of memory' });
    expect(workers.closed).toBe(2);
  });
});
