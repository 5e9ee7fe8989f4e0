import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawMapPicture } from '../../src/map/map-picture.ts';
import type { PictureOrder } from '../../src/map/map-picture.ts';
import type { Layer } from '../../src/model/layer.ts';
import { zoomOfScale } from '../../src/sheet/true-scale.ts';
import { box, districts, greens, sceneOf } from './city.ts';

// GRS 80, the circle of a parallel: its radius is a² cos φ ÷ √(a²cos²φ + b²sin²φ).
const [A, B] = [6_378_137, 6_356_752.314_14];
function parallelM(latitude: number, degrees: number): number {
  const [cos, sin] = [Math.cos((latitude * Math.PI) / 180), Math.sin((latitude * Math.PI) / 180)];
  return (A ** 2 / Math.hypot(A * cos, B * sin)) * cos * ((degrees * Math.PI) / 180);
}

const SCALE = 10_000;

/** Two parks 21 m wide, 740 m apart on one parallel, on 320 by 96 px of 1:10 000. */
function orderAt(latitude: number, dpi: number): PictureOrder & { readonly apartM: number } {
  const away = 370 / parallelM(latitude, 1);
  const half = 10.5 / parallelM(latitude, 1);
  const [, west] = greens.items;
  if (west === undefined) throw new Error('no park to copy');
  const parks: Layer<'green'> = {
    ...greens,
    items: [-away, away].map((x, index) => ({
      ...west, id: `p${index}`, name: null, code: 'G11', geometry: box(112.6 + x - half, latitude - half / 2, 112.6 + x + half, latitude + half / 2),
    })),
  };
  return {
    scene: sceneOf({ layers: [parks] }),
    camera: { longitude: 112.6, latitude, zoom: zoomOfScale(SCALE, latitude) },
    widthPx: 320, heightPx: 96, pixelRatio: dpi / 96, families: 'sans-serif',
    apartM: parallelM(latitude, 2 * away),
  };
}

const CASES = [0, 35, 60].flatMap((latitude) => [96, 150, 300].map((dpi) => [latitude, dpi] as const));

test.each(CASES)('two places are as far apart as 1:10 000 says, at %i° and %i dpi, within half a per cent', async (latitude, dpi) => {
  const order = orderAt(latitude, dpi);
  const canvas = await drawMapPicture(order, new AbortController().signal);
  const [west, east] = [0, 1].map((half) => middleOfGreen(canvas, half * (canvas.width / 2)));
  const apartPx = (east ?? 0) - (west ?? 0);

  expect(canvas.width).toBe(Math.round((320 * dpi) / 96));
  expect(((apartPx / dpi) * 0.0254 * SCALE) / order.apartM).toBeGreaterThan(0.995);
  expect(((apartPx / dpi) * 0.0254 * SCALE) / order.apartM).toBeLessThan(1.005);
});

test('a picture that WebGL could not take at once is drawn in tiles that meet', async () => {
  // 3 600 px at 1.5: 5 400 device px, more than the 4 096 of a tile.
  const order = { ...orderAt(35, 144), widthPx: 3600 };
  const tiled = await drawMapPicture(order, new AbortController().signal);
  const whole = await drawMapPicture({ ...order, widthPx: 320 }, new AbortController().signal);
  const middles = (canvas: HTMLCanvasElement) => [0, 1].map((half) => middleOfGreen(canvas, half * (canvas.width / 2)) - canvas.width / 2);

  expect(tiled.width).toBe(5400);
  for (const [index, middle] of middles(tiled).entries()) expect(middle).toBeCloseTo(middles(whole)[index] ?? 0, 0);
});

test('a name that the edge of the picture would cut is left out, and one inside is written', async () => {
  // The name of the south-western district stands in its middle, 112.61° E, 35.09° N; its border is far outside.
  const [middle, halfPx] = [112.61, 160];
  const degrees = (halfPx * 0.0254 * SCALE) / 96 / parallelM(35.09, 1);
  const picture = (longitude: number) => drawMapPicture({
    ...orderAt(35.09, 192), scene: sceneOf({ layers: [districts] }),
    camera: { longitude, latitude: 35.09, zoom: zoomOfScale(SCALE, 35.09) }, widthPx: 2 * halfPx, heightPx: 160,
  }, new AbortController().signal);

  expect(inkOf(await picture(middle))).toBeGreaterThan(50);
  expect(inkOf(await picture(middle - degrees))).toBe(0);
  expect(inkOf(await picture(middle + degrees))).toBe(0);
});

describe('what cannot be drawn is refused with a sentence, and leaves nothing in the page:', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test('a size that WebGL does not take', async () => {
    vi.spyOn(WebGL2RenderingContext.prototype, 'drawingBufferWidth', 'get').mockReturnValue(200);

    await expect(drawMapPicture(orderAt(35, 96), new AbortController().signal)).rejects.toMatchObject({ code: 'map/not-drawn', details: { width: 320, height: 96 } });
    expect(document.querySelector('[inert]')).toBeNull();
  });

  test('a scale that the map’s camera does not follow', async () => {
    const order = orderAt(35, 96);
    const far = { ...order, camera: { ...order.camera, zoom: -3 } };

    await expect(drawMapPicture(far, new AbortController().signal)).rejects.toMatchObject({ code: 'map/not-drawn' });
  });

  test('anything, where there is no WebGL', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);

    await expect(drawMapPicture(orderAt(35, 96), new AbortController().signal)).rejects.toMatchObject({ code: 'map/no-webgl' });
    expect(document.querySelector('[inert]')).toBeNull();
  });

  test('a map that is given up while it waits for its first frame', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const giving = new AbortController();
    const drawing = drawMapPicture(orderAt(35, 96), giving.signal);
    const observed = new Promise<void>((done) => {
      new MutationObserver(() => done()).observe(document.body, { childList: true });
    });
    await observed;
    giving.abort();

    await expect(drawing).rejects.toBe(giving.signal.reason);
    expect(document.querySelector('[inert]')).toBeNull();
  });
});

test('a picture that is not wanted any more is given up', async () => {
  const giving = new AbortController();
  const drawing = drawMapPicture(orderAt(35, 96), giving.signal);
  giving.abort();

  await expect(drawing).rejects.toBe(giving.signal.reason);
  expect(document.querySelector('.maplibregl-canvas')).toBeNull();
});

/** How many px are dark. */
function inkOf(canvas: HTMLCanvasElement): number {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height); // the picture was drawn by it
  return Array.from({ length: data.length / 4 }, (_, px) => Math.max(...data.subarray(px * 4, px * 4 + 3))).filter((light) => light < 130).length;
}

/** Mean x of the px of a park in one half of a picture. */
function middleOfGreen(canvas: HTMLCanvasElement, from: number): number {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  const width = Math.floor(canvas.width / 2);
  const { data } = context.getImageData(from, 0, width, canvas.height);
  let [sum, count] = [0, 0];
  for (let index = 0; index < data.length; index += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(index, index + 3);
    if (green - red < 40 || green - blue < 30) continue;
    sum += from + ((index / 4) % width) + 0.5;
    count += 1;
  }
  return sum / count;
}
