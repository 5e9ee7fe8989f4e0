import { pngChunks } from '../png-chunks.ts';
import { opaquePng } from './opaque-png.ts';
import type { PdfObjects, Ref } from './pdf-objects.ts';

/**
 * Embeds a picture without packing it anew: PDF takes the packed data of a PNG as they are.
 *
 * @param given of 8 bits, opaque, not interlaced: what a canvas without opacity gives
 * @throws RangeError for another
 */
export function embedPng(file: PdfObjects, given: Uint8Array<ArrayBuffer>): Ref {
  const png = opaquePng(given);
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const parts = pngChunks(png).flatMap(({ name, data }) => (name === 'IDAT' ? [data] : []));
  return file.addPacked(new Blob(parts), [
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`,
    `/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns ${width} >>`,
  ].join(' '));
}
