import { PROJECT_CATEGORIES } from '../model/layer.ts';
import { THEMES } from '../paint/colours.ts';
import type { Theme } from '../paint/colours.ts';
import { hatchPixels } from '../paint/hatch-pixels.ts';
import { HATCHES } from '../paint/hatches.ts';
import type { Hatch, HatchId } from '../paint/hatches.ts';
import { channels } from '../paint/mix.ts';
import { PROJECT_PINS } from '../paint/project-pins.ts';
import type { ProjectPin } from '../paint/project-pins.ts';
import type { MapLibreMap } from './maplibre.ts';
import { hatchImage, pinImage } from './style/image-id.ts';

/** Between zooms MapLibre stretches a pattern up to twice; from 0.7 to 1.4 it is right in the middle. */
const SHRINK = Math.SQRT1_2;

/** Radius of a pin's white ring in px, and of its disc. */
const RING = 14;
const DISC = 12.4;

/**
 * Draws each hatch and pin when the map first needs it, from the tables that the legend uses; none is fetched.
 *
 * @param ratio device px for a px of the map
 */
export function drawImagesOnDemand(map: MapLibreMap, ratio: number): void {
  const pixelRatio = Math.max(2, Math.ceil(ratio));
  const drawings = imageDrawings();
  map.setMissingStyleImageResolver((name) => {
    const image = drawings.get(name)?.(pixelRatio);
    // Two tiles may ask for one image at a time.
    if (image !== undefined && !map.hasImage(name)) map.addImage(name, image, { pixelRatio });
    return Promise.resolve();
  });
}

/** How each image is drawn, by its name. */
function imageDrawings(): ReadonlyMap<string, (pixelRatio: number) => ImageData> {
  const hatches = (Object.keys(HATCHES) as HatchId[]).flatMap((id) => THEMES.map((theme) =>
    [hatchImage(id, theme), (pixelRatio: number) => drawHatch(HATCHES[id], theme, pixelRatio)] as const));
  const pins = PROJECT_CATEGORIES.flatMap((category) => [true, false].map((ahead) =>
    [pinImage(category, ahead), (pixelRatio: number) => drawPin(PROJECT_PINS[category], ahead, pixelRatio)] as const));
  return new Map([...hatches, ...pins]);
}

function drawHatch(hatch: Hatch, theme: Theme, pixelRatio: number): ImageData {
  const { size, cover } = hatchPixels(hatch, pixelRatio * SHRINK);
  const image = new ImageData(size, size);
  const colour = channels(hatch.colour[theme]);
  for (const [index, share] of cover.entries()) {
    image.data.set([...colour, Math.round(share * 255)], index * 4);
  }
  return image;
}

/** A disc with a white ring and a white icon; the other way round, and dashed, for what is not begun. */
function drawPin({ colour, paths }: ProjectPin, ahead: boolean, pixelRatio: number): ImageData {
  const side = RING * 2 * pixelRatio;
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas to draw pins on');
  context.scale(pixelRatio, pixelRatio);
  disc(context, RING, '#FFFFFF');
  if (!ahead) disc(context, DISC, colour);
  context.strokeStyle = ahead ? colour : '#FFFFFF';
  context.lineWidth = 1.6;
  if (ahead) {
    // Twelve dashes go round without a seam.
    const step = (2 * Math.PI * (DISC - 0.4)) / 12;
    context.setLineDash([step * 0.6, step * 0.4]);
    context.stroke(circle(DISC - 0.4));
    context.setLineDash([]);
  }
  // The icon's square of 24 shrinks to 15 px in the middle.
  const scale = 15 / 24;
  context.translate(RING - 12 * scale, RING - 12 * scale);
  context.scale(scale, scale);
  context.lineWidth = 2.2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const path of paths) context.stroke(new Path2D(path));
  return context.getImageData(0, 0, side, side);
}

function disc(context: OffscreenCanvasRenderingContext2D, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.fill(circle(radius));
}

function circle(radius: number): Path2D {
  const path = new Path2D();
  path.arc(RING, RING, radius, 0, 2 * Math.PI);
  return path;
}
