import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicatorsCommand } from '../../src/cli/indicators-command.ts';

type Figures = Readonly<Record<string, unknown>>;
interface Report {
  readonly districts: readonly (Figures & { readonly id: string })[];
  readonly city: Figures;
}

const AREAS = [
  'areaM2', 'baseM2', 'greenM2', 'greenSumM2', 'parkM2', 'parkSumM2', 'canopyM2', 'residentialM2',
  'outsideGreenM2', 'outsideParkM2',
];

async function measure(project: string): Promise<Report> {
  const printed: string[] = [];
  await indicatorsCommand.run([project, '--format', 'json'], {
    language: 'en', print: (data) => void printed.push(data), say: () => undefined,
  });
  return JSON.parse(printed.join('')) as Report;
}

/** Figures that are off by more than the share and more than `leastM2`, with what was expected and found. */
function differences(names: readonly string[], expected: Figures, found: Figures, share: number, leastM2 = 1): unknown[] {
  return names.flatMap((name) => {
    const [there, here] = [Number(expected[name] ?? 0), Number(found[name] ?? 0)];
    return Math.abs(here - there) <= Math.max(leastM2, share * there) ? [] : [[name, there, here]];
  });
}

function classes({ classesM2 }: Figures): Figures {
  return classesM2 as Figures;
}

// The second method is in the data's generator: Clipper2 on a millimetre grid of an
// equal-area cylinder, where an edge is straight in another sense than in longitude and
// latitude: 2e-6 of an area with edges of a kilometre.
describe.each([
  { city: 'jiyuan-centre', areas: 1e-6, roads: 1e-4 },
  // There main roads run along borders. They count half on either side here, and by chance there.
  { city: 'jiyuan-city', areas: 3e-6, roads: 1e-2 },
])('$city', ({ city, areas, roads }) => {
  const file = `data/${city}/expected-indicators.json`;

  test.skipIf(!existsSync(file))('comes to the figures of the second method', { timeout: 300_000 }, async () => {
    const expected = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const found = await measure(`data/${city}/project.json`);
    const pairs = expected.districts.map((place): [Figures, Figures | undefined] =>
      [place, found.districts.find(({ id }) => id === place.id)]);

    expect(found.districts).toHaveLength(expected.districts.length);
    for (const [place, ours = {}] of [...pairs, [expected.city, found.city] as const]) {
      const codes = [...new Set([...Object.keys(classes(place)), ...Object.keys(classes(ours))])];
      const asked = AREAS.filter((name) => typeof place[name] === 'number');
      expect(differences(asked, place, ours, areas)).toEqual([]);
      expect(differences(codes, classes(place), classes(ours), 1e-5)).toEqual([]);
      // Circles by chords and by arcs of their true area.
      expect(differences(['servedM2'], place, ours, 2e-4)).toEqual([]);
      const { totalM } = ours['roads'] as { totalM: number };
      expect(differences(['roadM'], place, { roadM: totalM }, roads)).toEqual([]);
    }
  });
});
