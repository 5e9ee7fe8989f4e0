import type { PdfObjects, Ref } from './pdf-objects.ts';

/**
 * Embeds a picture without packing it anew: PDF takes the packed data of a PNG as they are.
 *
 * @param png of 8 bits, without opacity, not interlaced: what a canvas without opacity gives
 * @throws RangeError for another
 */
export function embedPng(file: PdfObjects, png: Uint8Array<ArrayBuffer>): Ref {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [bits, colours, interlaced] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  if (bits !== 8 || colours !== 2 || interlaced !== 0) {
    throw new RangeError(`a PNG of ${bits} bits and type ${colours} cannot be embedded`);
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCodePoint(...png.subarray(at + 4, at + 8));
    if (name === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return file.addPacked(new Blob(parts), [
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`,
    `/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns ${width} >>`,
  ].join(' '));
}
