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

/** Figures that are off by more than 1e-6 and more than 1 m², with what was expected and found. */
function differences(expected: Figures, found: Figures): unknown[] {
  return AREAS.filter((name) => typeof expected[name] === 'number').flatMap((name) => {
    const off = Math.abs(Number(found[name]) - Number(expected[name]));
    return off <= Math.max(1, 1e-6 * Number(expected[name])) ? [] : [[name, expected[name], found[name]]];
  });
}

// The second method is in the data's generator: Clipper2 on a millimetre grid of an equal-area cylinder.
describe.each(['jiyuan-centre', 'jiyuan-city'])('%s', (city) => {
  const file = `data/${city}/expected-indicators.json`;

  test.skipIf(!existsSync(file))('comes to the figures of the second method', { timeout: 300_000 }, async () => {
    const expected = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const found = await measure(`data/${city}/project.json`);
    const pairs = expected.districts.map((place): [Figures, Figures] =>
      [place, found.districts.find(({ id }) => id === place.id)!]);

    for (const [place, ours] of [...pairs, [expected.city, found.city] as [Figures, Figures]]) {
      expect(differences(place, ours)).toEqual([]);
      expect(differencesByClass(place, ours)).toEqual([]);
      expect(Math.abs(Number(ours['servedM2']) / Number(place['servedM2']) - 1)).toBeLessThan(1e-4);
    }
  });
});

/** The same of the classes; a class that is not there may be left out or be nothing. */
function differencesByClass(expected: Figures, found: Figures): unknown[] {
  const [there, here] = [expected['classesM2'], found['classesM2']] as Readonly<Record<string, number>>[];
  const codes = [...new Set([...Object.keys(there!), ...Object.keys(here!)])];
  return codes.flatMap((code) => {
    const [a, b] = [there![code] ?? 0, here![code] ?? 0];
    return Math.abs(a - b) <= Math.max(1, 1e-5 * a) ? [] : [[code, a, b]];
  });
}
