import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indicatorsCommand } from '../../src/cli/indicators-command.ts';

const DATA = join(import.meta.dirname, '../../../shared/data/vancouver');

interface ReferencePlace {
  readonly name?: string;
  readonly area_m2: number;
  readonly parks_area_m2: number;
  readonly parks_share: number;
  readonly parks_m2_per_capita: number;
  readonly [service: `park_service_${number}m_share`]: number;
}

interface Reference {
  readonly parks: { readonly dissolved_area_m2: number };
  readonly districts: readonly ReferencePlace[];
  readonly total: ReferencePlace;
}

interface Place {
  readonly name?: string;
  readonly areaM2: number;
  readonly parkM2: number;
  readonly outsideParkM2: number;
  readonly indicators: Readonly<Record<string, { readonly value: number }>>;
}

interface Report {
  readonly districts: readonly Place[];
  readonly city: Place;
}

/** Everything a park, its service `radiusM`; no built-up area, no residential land. */
async function measure(radiusM: number): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'garden-city-map-'));
  const project = join(folder, 'project.json');
  writeFileSync(project, JSON.stringify({
    schema: 1, title: 'Vancouver', dataDate: '2016-12-31', view: { bbox: [-123.3, 49.1, -123, 49.4] },
    parkService: [{ minAreaM2: 0, radiusM }],
    layers: [
      {
        id: 'districts', role: 'districts', src: join(DATA, 'districts-with-population.geojson'), title: 'Local areas',
        fields: { id: 'name', name: 'name', population: 'population' },
      },
      {
        id: 'parks', role: 'green', src: join(DATA, 'parks-polygon-representation.geojson'), title: 'Parks',
        fields: { name: 'park_name' }, defaultClass: 'G1',
      },
    ],
  }));
  const printed: string[] = [];
  await indicatorsCommand.run([project, '--format', 'json'], {
    language: 'en', print: (data) => void printed.push(data), say: () => undefined,
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(printed.join('')) as Report;
}

// The second method: GEOS in longitude and latitude, geodesic areas by pyproj on WGS 84,
// buffers of 64 segments a quadrant in a local transverse Mercator.
describe.skipIf(!existsSync(DATA))('Vancouver against its reference', () => {
  test.each([300, 500, 1000])('with parks that serve %i m', { timeout: 300_000 }, async (radiusM) => {
    const reference = JSON.parse(readFileSync(join(DATA, 'reference-indicators.json'), 'utf8')) as Reference;
    const { districts, city } = await measure(radiusM);
    const worst = { area: 0, park: 0, share: 0, perHead: 0, service: 0 };
    for (const expected of [...reference.districts, reference.total]) {
      const found = districts.find(({ name }) => name === expected.name) ?? city;
      const { green_rate: rate, park_pc: perHead, park_service: service } = found.indicators;
      const raise = (key: keyof typeof worst, value: number) => (worst[key] = Math.max(worst[key], Math.abs(value)));
      raise('area', found.areaM2 / expected.area_m2 - 1);
      raise('park', found.parkM2 / expected.parks_area_m2 - 1);
      raise('share', rate!.value - expected.parks_share);
      raise('perHead', perHead!.value / expected.parks_m2_per_capita - 1);
      raise('service', service!.value - (expected[`park_service_${radiusM}m_share`] ?? NaN));
    }

    expect(districts).toHaveLength(22);
    // Districts overlap by 1.4 ha, which the reference's total counts twice: 1.2e-4.
    expect(worst.area).toBeLessThan(1.5e-4);
    expect(worst.park).toBeLessThan(1e-4);
    expect(worst.share).toBeLessThan(1e-4);
    // The reference has three decimals of a few m².
    expect(worst.perHead).toBeLessThan(2e-4);
    expect(worst.service).toBeLessThan(1e-4);
    const outsideM2 = reference.parks.dissolved_area_m2 - reference.total.parks_area_m2;
    expect(Math.abs(city.outsideParkM2 / outsideM2 - 1)).toBeLessThan(1e-6);
  });
});
