/** Packed in one go; small enough that the page answers in between. */
const STEP_BYTES = 128_000;

/**
 * A ZIP archive of these files, in this order. Packs step by step, so that the page goes on while it works.
 *
 * @param onFile is told before each file how many are packed
 * @throws RangeError for more than 4 GB, which needs ZIP64.
 */
export async function zipOf(
  files: readonly (readonly [path: string, content: Blob])[], onFile: (packed: number) => void = () => undefined,
): Promise<Blob> {
  const { Zip, ZipDeflate } = await import('fflate');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const [index, [path, content]] of files.entries()) {
    onFile(index);
    const member = new ZipDeflate(path, { level: 6 });
    zip.add(member);
    let at = 0;
    do {
      const step = await content.slice(at, at + STEP_BYTES).arrayBuffer();
      at += STEP_BYTES;
      member.push(new Uint8Array(step), at >= content.size);
    } while (at < content.size);
  }
  zip.end();
  return new Blob(chunks, { type: 'application/zip' });
}
