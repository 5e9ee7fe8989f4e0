import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MapCameraEvent, MapPickEvent } from '../../src/map/events.ts';
import { GcmMap } from '../../src/map/gcm-map.ts';
import { assessmentOf } from '../paint/assessment.ts';
import { sceneOf } from './city.ts';

// Software WebGL on a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const CITY = [112.6, 35.08, 112.64, 35.12] as const;

let map: GcmMap;
const errors = vi.spyOn(console, 'error');

beforeEach(async () => {
  errors.mockClear();
  map = document.createElement('gcm-map');
  map.style.cssText = 'width: 400px; height: 340px; display: flex';
  const { layers, view } = sceneOf();
  Object.assign(map, {
    layers, view, bounds: CITY, city: '试验市', schematic: true, attributions: ['© 测试'], indicator: 'park_pc',
    assessment: assessmentOf([4, 9, 12, null], {}),
  } satisfies Partial<GcmMap>);
  document.body.append(map);
  await map.whenDrawn();
});

afterEach(() => map.remove());

function canvas(): HTMLCanvasElement {
  const element = map.shadowRoot?.querySelector('canvas');
  if (!element) throw new Error('there is no map');
  return element;
}

/** Where a place is on the canvas, px: a straight line between the corners of the view, which is small. */
function pxOf(camera: MapCameraEvent, longitude: number, latitude: number): { x: number; y: number } {
  const [west, south, east, north] = camera.bbox;
  const { clientWidth, clientHeight } = canvas();
  return {
    x: ((longitude - west) / (east - west)) * clientWidth,
    y: ((north - latitude) / (north - south)) * clientHeight,
  };
}

function next<T extends Event>(type: string): Promise<T> {
  // Each of the map's events has its own class.
  return new Promise((resolve) => map.addEventListener(type, (event) => resolve(event as T), { once: true }));
}

/** Moves to a known view and tells it. */
async function look(): Promise<MapCameraEvent> {
  const rested = next<MapCameraEvent>('map-camera');
  map.camera = { longitude: 112.62, latitude: 35.1, zoom: 13 };
  const event = await rested;
  await map.whenDrawn();
  return event;
}

/** Red, green and blue at places of the canvas, as they are on the screen. */
async function colours(places: readonly { x: number; y: number }[]): Promise<string[]> {
  const shot = await page.elementLocator(canvas()).screenshot({ save: false, base64: true });
  const data = typeof shot === 'string' ? shot : shot.base64;
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const drawing = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  drawing?.drawImage(picture, 0, 0);
  const ratio = picture.width / canvas().clientWidth;
  return places.map(({ x, y }) => {
    const [r = 0, g = 0, b = 0] = drawing?.getImageData(x * ratio, y * ratio, 1, 1).data ?? [];
    return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  });
}

describe('the map', () => {
  test('paints parks, belts and districts in the colours of the tables', async () => {
    const camera = await look();
    const places = [[112.607, 35.0905], [112.612, 35.096], [112.628, 35.096]];
    const shown = await colours(places.map(([x = 0, y = 0]) => pxOf(camera, x, y)));

    // G1, and the first and third class for 4 and 9 m² per resident.
    expect(shown).toEqual(['#4E9E62', '#FBF6E8', '#D3D9A2']);
  });

  test('tells what lies under a click, the most specific first, and the district', async () => {
    const camera = await look();
    const picked = next<MapPickEvent>('map-pick');
    await page.elementLocator(canvas()).click({ position: pxOf(camera, 112.6085, 35.0885) });
    const { items, districtId } = (await picked).contents;

    expect(items.map(({ featureId }) => featureId)).toEqual(['lawn', 'park']);
    expect(districtId).toBe('d0');
  });

  test('starts with all of the city, and comes home to it', async () => {
    await look();
    const rested = next<MapCameraEvent>('map-camera');
    map.home();
    const [west, south, east, north] = (await rested).bbox;

    expect(west < CITY[0] && south < CITY[1] && east > CITY[2] && north > CITY[3]).toBe(true);
    expect(Math.max(CITY[0] - west, CITY[1] - south)).toBeLessThan(0.02);
  });

  test('goes where a link says, and tells the same place', async () => {
    const { camera } = await look();

    expect(camera.longitude).toBeCloseTo(112.62, 6);
    expect(camera.latitude).toBeCloseTo(35.1, 6);
    expect(camera.zoom).toBeCloseTo(13, 6);
  });

  test('is moved and zoomed by keys, and Enter picks at its middle', async () => {
    await look();
    canvas().focus();
    const moved = next<MapCameraEvent>('map-camera');
    await userEvent.keyboard('+');
    expect((await moved).camera.zoom).toBeGreaterThan(13.5);

    const picked = next<MapPickEvent>('map-pick');
    await userEvent.keyboard('{Enter}');
    expect((await picked).contents.place[0]).toBeCloseTo(112.62, 6);
  });

  test('says what it shows: an application with a name, scale, source and note as text', async () => {
    expect(canvas().role).toBe('application');
    expect(canvas().ariaLabel).toBe('试验市人均公园绿地地图');
    const strip = map.shadowRoot?.querySelector('gcm-map-strip')?.shadowRoot?.textContent;
    expect(strip).toContain('© 测试 · 界线为示意，非法定');
    expect(strip).toMatch(/(km|m)\s/);
    expect(strip).toContain('CGCS2000');

    map.language = 'en';
    await map.updateComplete;
    expect(canvas().ariaLabel).toBe('Map of 试验市: Park area per resident');
  });

  test('gives its graphics context back while it is asleep, and is drawn anew where it was', async () => {
    const { camera } = await look();
    map.asleep = true;
    await map.updateComplete;
    expect(map.shadowRoot?.querySelector('canvas')).toBeNull();

    map.asleep = false;
    const rested = next<MapCameraEvent>('map-camera');
    await map.whenDrawn();
    map.zoomIn();
    const there = (await rested).camera;
    expect(there.longitude).toBeCloseTo(camera.longitude, 4);
    expect(there.latitude).toBeCloseTo(camera.latitude, 4);
  });

  test('keeps its map when it is moved in the page, and lets it go when it is removed', async () => {
    const before = canvas();
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(map);
    await map.updateComplete;
    expect(canvas()).toBe(before);

    map.remove();
    await expect.poll(() => map.shadowRoot?.querySelector('canvas')).toBeNull();

    document.body.append(map);
    await map.whenDrawn();
    expect(canvas()).not.toBe(before);
    elsewhere.remove();
  });

  test('lets the page scroll if it is to cooperate, and says how to zoom', async () => {
    await look();
    map.gestures = 'cooperative';
    await map.updateComplete;
    const wheel = new WheelEvent('wheel', { deltaY: -100, cancelable: true, bubbles: true });
    const isFree = canvas().dispatchEvent(wheel);
    const hint = map.shadowRoot?.querySelector('gcm-gesture-hint');
    await hint?.updateComplete;

    expect(isFree).toBe(true);
    expect(hint?.shadowRoot?.textContent).toMatch(/按住\s*(Ctrl|⌘)\s*滚动缩放/);
  });

  test('asks no other host for anything', async () => {
    await look();
    const requests = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const web = requests.filter(({ protocol }) => protocol.startsWith('http'));

    expect(web.filter(({ origin }) => origin !== location.origin).map(String)).toEqual([]);
  });

  test('draws every theme, selection and order of layers without an error', async () => {
    const { view } = map;
    const changes: Partial<GcmMap>[] = [
      { dark: true },
      { view: view.toReversed() },
      { view: view.map((entry) => ({ ...entry, opacity: 0.5 })) },
      { indicator: null },
      { indicator: 'green_rate', dark: false },
      { selectedDistrictId: 'd1', selectedFeature: { layerId: 'projects', featureId: 'site' } },
      { highlighted: [{ layerId: 'greens', featureId: 'park' }], hoveredDistrictId: 'd2' },
      { view: [], layers: [] },
    ];
    for (const change of changes) {
      Object.assign(map, change);
      await map.whenDrawn();
    }

    expect(errors.mock.calls).toEqual([]);
  });
});

test('without WebGL 2 a sentence stands in place of the map, and the page is told', async () => {
  map.remove();
  const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const lonely = new GcmMap();
  const told = new Promise<string>((resolve) => {
    lonely.addEventListener('map-problem', ({ problem }) => resolve(problem.code));
  });
  lonely.bounds = CITY;
  document.body.append(lonely);

  expect(await told).toBe('map/no-webgl');
  await lonely.updateComplete;
  expect(lonely.shadowRoot?.querySelector('[role=alert]')?.textContent).toContain('WebGL 2');
  getContext.mockRestore();
  lonely.remove();
});
