import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MapCameraEvent, PlacePickEvent } from '../../src/map/events.ts';
import { GcmCompare } from '../../src/map/gcm-compare.ts';
import { CONFLICTS, SIDES, city, land } from './conflicts.ts';

// Software WebGL on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const WIDTH = 600;
let compare: GcmCompare;
const errors = vi.spyOn(console, 'error');

beforeEach(async () => {
  errors.mockClear();
  compare = new GcmCompare();
  compare.style.cssText = `width: ${WIDTH}px; height: 440px`;
  Object.assign(compare, {
    layers: [city, land], sides: SIDES, conflicts: CONFLICTS, city: '试验市',
    view: [city, land].map(({ id }) => ({ id, visible: false, opacity: 1 })),
    camera: { longitude: 112.62, latitude: 35.1, zoom: 13 },
  } satisfies Partial<GcmCompare>);
  document.body.append(compare);
  await compare.whenDrawn();
});

afterEach(() => compare.remove());

function inside(selector: string): HTMLElement {
  const element = compare.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** Zoom 13 on tiles of 512 px: px for a degree of longitude at any place, of latitude at 35.1° in Web Mercator. */
const PX_PER_DEGREE = (512 * 2 ** 13) / 360;

/** Where a place is on the stage in swipe mode, whose middle is 112.62, 35.1. */
function pxOf(longitude: number, latitude: number): { x: number; y: number } {
  const { width, height } = inside('.stage').getBoundingClientRect();
  const stretch = 1 / Math.cos((35.1 * Math.PI) / 180);
  return {
    x: width / 2 + (longitude - 112.62) * PX_PER_DEGREE,
    y: height / 2 - (latitude - 35.1) * PX_PER_DEGREE * stretch,
  };
}

/** The stage as it is on the screen. */
async function picture() {
  const stage = inside('.stage');
  const shot = await page.elementLocator(stage).screenshot({ save: false, base64: true });
  const data = typeof shot === 'string' ? shot : shot.base64;
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d');
  drawing?.drawImage(image, 0, 0);
  const ratio = image.width / stage.clientWidth;
  return ({ x, y }: { x: number; y: number }): readonly [number, number, number] => {
    const [r = 0, g = 0, b = 0] = drawing?.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data ?? [];
    return [r, g, b];
  };
}

function hex([r, g, b]: readonly [number, number, number]): string {
  return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** What a plan is painted with between the lines of its hatch: the colour that most of 9 × 9 px have. */
function ground(colour: Awaited<ReturnType<typeof picture>>, { x, y }: { x: number; y: number }): string {
  const near = Array.from({ length: 81 }, (_, at) => hex(colour({ x: x - 4 + (at % 9), y: y - 4 + Math.floor(at / 9) })));
  const counts = new Map(near.map((each) => [each, near.filter((other) => other === each).length]));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** How light, 0 to 255. */
function grey([r, g, b]: readonly [number, number, number]): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('two plans under a divider', () => {
  test('are each on its side, and follow the divider', async () => {
    const [west, east] = [pxOf(112.614, 35.108), pxOf(112.626, 35.108)];
    const before = await picture();
    // 甲 says housing on both sides of the middle, 乙 water and cropland: interface §2.5.
    expect([ground(before, west), ground(before, east)]).toEqual(['#F6E6A0', '#F7F6D0']);

    compare.split = 0.1;
    await compare.updateComplete;
    const after = await picture();
    expect([ground(after, west), ground(after, east)]).toEqual(['#BFD9E8', '#F7F6D0']);
  });

  test('carry the hatch of a difference on both sides, which is seen in grey', async () => {
    const rows = Array.from({ length: 24 }, (_, step) => step);
    for (const split of [1, 0]) {
      compare.split = split;
      await compare.updateComplete;
      const colour = await picture();
      const { x, y } = pxOf(112.6075, 35.0965);
      const shades = rows.map((step) => grey(colour({ x, y: y - step })));

      // Lines of 8 px at 45° are met each 11 px on a vertical: at least twice within 24 px.
      const middle = (Math.max(...shades) + Math.min(...shades)) / 2;
      const crossings = shades.filter((shade, at) => shade < middle && (shades[at - 1] ?? 0) >= middle).length;
      expect(Math.max(...shades) - Math.min(...shades)).toBeGreaterThan(40);
      expect(crossings).toBeGreaterThanOrEqual(2);
    }
  });

  test('paint standard colours when asked to, and the legends follow', async () => {
    compare.palette = 'standard';
    await compare.whenDrawn();

    expect(ground(await picture(), pxOf(112.614, 35.108))).toBe('#FFFF2D');
    const swatch = inside('gcm-side-legend').shadowRoot?.querySelector('gcm-swatch');
    expect(swatch?.swatch).toMatchObject({ fill: '#FFFF2D' });
  });

  test('outline the selected difference in red', async () => {
    compare.selectedConflictId = 'CY-1';
    await compare.whenDrawn();
    // The western edge of patch 1, below its middle.
    const [r, g, b] = (await picture())(pxOf(112.606, 35.0965));
    // #D2231A, to what the edge of an antialiased line is rounded to.
    expect([r - 0xD2, g - 0x23, b - 0x1A].every((difference) => Math.abs(difference) <= 2)).toBe(true);
  });

  test('move together, and tell so once', async () => {
    const told: MapCameraEvent[] = [];
    compare.addEventListener('map-camera', (event) => told.push(event));
    const [left, right] = ['.a gcm-map', '.b gcm-map'].map((selector) => inside(selector));
    const places: string[] = [];
    const follow = vi.fn();
    right?.addEventListener('map-move', follow);
    const rested = new Promise((resolve) => compare.addEventListener('map-camera', resolve, { once: true }));
    compare.fitTo([112.6, 35.09, 112.61, 35.1]);
    await rested;
    await compare.whenDrawn();
    places.push(left?.tagName ?? '', right?.tagName ?? '');

    expect(places).toEqual(['GCM-MAP', 'GCM-MAP']);
    expect(told).toHaveLength(1);
    // The right map follows and tells nobody; that it is there is seen: housing 甲 left, water 乙 right of the middle.
    expect(follow).not.toHaveBeenCalled();
    const { width, height } = inside('.stage').getBoundingClientRect();
    const colour = await picture();
    expect([0.4, 0.6].map((share) => ground(colour, { x: width * share, y: height * 0.9 }))).toEqual(['#F6E6A0', '#BFD9E8']);
  });

  test('stay at the same place when a part of them gets covered', async () => {
    compare.camera = { longitude: 112.62, latitude: 35.1, zoom: 12 };
    await compare.whenDrawn();
    compare.padding = { top: 0, right: 0, bottom: 120, left: 0 };
    await compare.whenDrawn();
    const { width, height } = inside('.stage').getBoundingClientRect();
    // All parcels end at 35.08°, below the middle of what is not covered; zoom 12 has half the pixels of zoom 13.
    const end = (height - 120) / 2 + (0.02 * PX_PER_DEGREE) / 2 / Math.cos((35.09 * Math.PI) / 180);
    const colour = await picture();
    const along = (y: number) => [0.4, 0.6].map((share) => ground(colour, { x: width * share, y }));

    expect(along(end - 6)).toEqual(['#F6E6A0', '#F7F6D0']);
    expect(new Set(along(end + 6)).size).toBe(1);
  });

  test('tell by a click which difference and which parcels of all plans are there', async () => {
    const picked = new Promise<PlacePickEvent>((resolve) => {
      compare.addEventListener('place-pick', resolve, { once: true });
    });
    const selected: (string | null)[] = [];
    compare.addEventListener('conflict-select', ({ findingId }) => selected.push(findingId));
    await userEvent.click(page.elementLocator(inside('.stage')), { position: pxOf(112.6085, 35.0975) });
    const { items, conflictIds, place } = await picked;

    expect(selected).toEqual(['CY-1']);
    expect(conflictIds).toEqual(['CY-1']);
    expect(items.map(({ featureId }) => featureId)).toEqual(['land0', 'city0']);
    expect(place[0]).toBeCloseTo(112.6085, 4);
  });

  test('stand side by side as well, both at the same place', async () => {
    compare.mode = 'side-by-side';
    await compare.whenDrawn();
    const [left, right] = ['.pane.a', '.pane.b'].map((selector) => inside(selector).getBoundingClientRect());

    expect(compare.shadowRoot?.querySelector('gcm-swipe-handle')).toBeNull();
    expect([left?.width, right?.width]).toEqual([WIDTH / 2 - 1, WIDTH / 2 - 1]);
    const { height } = inside('.stage').getBoundingClientRect();
    const colour = await picture();
    // A third from the left edge of each: west of the middle, where 甲 says housing and 乙 water.
    expect([100, 400].map((x) => ground(colour, { x, y: height * 0.75 }))).toEqual(['#F6E6A0', '#BFD9E8']);
  });

  test('draw nothing that fails, in the dark and without differences', async () => {
    for (const change of [{ dark: true }, { conflicts: [] }, { selectedConflictId: 'nobody' }, { legend: true }]) {
      Object.assign(compare, change);
      await compare.whenDrawn();
    }

    expect(errors.mock.calls).toEqual([]);
  });
});
