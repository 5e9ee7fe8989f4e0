import type { Page } from 'playwright';
import { makeCity, toCollection } from '../bench/city.ts';

/** Where a generated city is served from; relative to the site. */
const FOLDER = 'data/generated';

/** The project of a made-up city of so many green spaces, and its files by name. */
function filesOf(greenCount: number): ReadonlyMap<string, unknown> {
  const { districts, greens, residential } = makeCity(greenCount, [4, 4], 1);
  const lonLat = districts.flatMap((shape) => shape.coordinates.flat(shape.type === 'Polygon' ? 1 : 2) as number[][]);
  const [lons, lats] = [lonLat.map(([lon = 0]) => lon), lonLat.map(([, lat = 0]) => lat)];
  const bbox = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  const layer = (id: string, role: string, more = {}) => ({ id, role, src: `${id}.geojson`, title: id, ...more });
  const named = toCollection(districts);
  return new Map<string, unknown>([
    ['project.json', {
      schema: 1,
      title: '试验城',
      dataDate: '2024-12-31',
      view: { bbox },
      layers: [
        layer('districts', 'districts'), layer('greens', 'green', { defaultClass: 'G1' }),
        layer('residential', 'residential', { visible: false }),
      ],
    }],
    ['districts.geojson', {
      ...named,
      features: named.features.map((feature, at) => ({ ...feature, properties: { name: `${at + 1} 区`, population: 10_000 } })),
    }],
    ['greens.geojson', toCollection(greens)],
    ['residential.geojson', toCollection(residential)],
  ]);
}

/** Serves a made-up city beside the site. @returns the path of its project file */
export async function serveCity(page: Page, siteUrl: string, greenCount: number): Promise<string> {
  const files = filesOf(greenCount);
  await page.route(`${siteUrl}${FOLDER}/*`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({ body: JSON.stringify(files.get(name)), contentType: 'application/json' });
  });
  return `${FOLDER}/project.json`;
}

/** Makes the analysis worker see a machine of so many cores. */
export async function pretendCores(page: Page, siteUrl: string, cores: number): Promise<void> {
  await page.route(`${siteUrl}assets/analysis.worker-*.js`, async (route) => {
    const response = await route.fetch();
    const pretence = `Object.defineProperty(navigator, 'hardwareConcurrency', { value: ${cores} });\n`;
    await route.fulfill({ response, body: pretence + (await response.text()) });
  });
}
