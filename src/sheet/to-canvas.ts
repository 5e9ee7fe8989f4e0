import type { Mark, PathMark, TextMark } from './drawing.ts';
import type { Paper } from './paper.ts';
import { SHEET_FONTS, svgPath } from './to-svg.ts';

/**
 * Draws one sheet with so many px for a millimetre.
 *
 * @param picture of the map
 */
export function toCanvas(
  context: CanvasRenderingContext2D, marks: readonly Mark[], { widthMm, heightMm }: Paper, pxPerMm: number,
  picture: CanvasImageSource,
): void {
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, Math.ceil(widthMm * pxPerMm), Math.ceil(heightMm * pxPerMm));
  for (const mark of marks) {
    context.save();
    if (mark.kind === 'picture') {
      // On whole px, so that the picture is not drawn anew between them.
      const at = (mm: number) => Math.round(mm * pxPerMm);
      context.drawImage(picture, at(mark.x), at(mark.y), at(mark.widthMm), at(mark.heightMm));
    } else {
      context.scale(pxPerMm, pxPerMm);
      if (mark.kind === 'path') drawPath(context, mark);
      else drawText(context, mark);
    }
    context.restore();
  }
}

function drawPath(context: CanvasRenderingContext2D, { steps, fill, stroke, widthMm, dashMm, round }: PathMark): void {
  const outline = () => new Path2D(svgPath(steps));
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(outline());
  }
  if (stroke === null) return;
  context.strokeStyle = stroke;
  context.lineWidth = widthMm;
  context.setLineDash([...dashMm]);
  context.lineCap = round ? 'round' : 'butt';
  context.lineJoin = round ? 'round' : 'miter';
  context.stroke(outline());
}

/** Browsers round the size of a font: it is written large, and made small by the canvas. */
const LARGE = 100;

function drawText(context: CanvasRenderingContext2D, { text, x, y, anchor, sizeMm, widthMm, bold, colour, upright }: TextMark): void {
  context.translate(x, y);
  if (upright) context.rotate(-Math.PI / 2);
  context.scale(sizeMm / LARGE, sizeMm / LARGE);
  context.font = `${bold ? 700 : 400} ${LARGE}px ${SHEET_FONTS}`;
  context.fillStyle = colour;
  const before = { start: 0, middle: widthMm / 2, end: widthMm }[anchor];
  const wanted = (widthMm / sizeMm) * LARGE;
  const drawn = context.measureText(text).width;
  context.translate((-before / sizeMm) * LARGE, 0);
  // In another font than it was measured in it keeps its width.
  if (drawn > 0) context.scale(wanted / drawn, 1);
  context.fillText(text, 0, 0);
}
