import { AppError } from '../../model/error.ts';

/**
 * The picture on a canvas as PNG. The canvas gives its memory back: it is empty then.
 *
 * @throws AppError `map/not-drawn` where the browser has no room for it
 */
export async function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const { width, height } = canvas;
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  [canvas.width, canvas.height] = [0, 0];
  if (png === null) throw new AppError('map/not-drawn', 'the canvas gave no PNG', { width, height });
  return png;
}
