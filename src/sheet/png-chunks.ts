/** Bytes of the signature that every PNG begins with. */
const SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export interface PngChunk {
  /** Four letters. */
  readonly name: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** The chunks of a PNG in their order: its specification (third edition), 5.3. */
export function pngChunks(png: Uint8Array<ArrayBuffer>): readonly PngChunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCodePoint(...png.subarray(at + 4, at + 8));
    chunks.push({ name, data: png.subarray(at + 8, at + 8 + view.getUint32(at)) });
  }
  return chunks;
}

/** A PNG of these chunks. */
export function pngOfChunks(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const png = new Uint8Array(chunks.reduce((sum, { data }) => sum + data.length + 12, SIGNATURE.length));
  const view = new DataView(png.buffer);
  png.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { name, data } of chunks) {
    view.setUint32(at, data.length);
    png.set(new TextEncoder().encode(name), at + 4);
    png.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(png.subarray(at + 4, at + 8 + data.length)));
    at += 12 + data.length;
  }
  return png;
}

/** Remainders of each byte. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0);
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffff_ffff) >>> 0;
}
