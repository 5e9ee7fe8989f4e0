import { AppError } from '../model/error.ts';
import type { DroppedFile } from '../model/import.ts';
import { MOST_FILE_BYTES } from '../model/limits.ts';
import type { ReceiptFile } from '../model/receipt.ts';
import { sha256Of } from '../read/sha256.ts';

/** A file's bytes with what the receipt says of them. */
export interface FileBytes extends ReceiptFile {
  readonly content: Uint8Array;
}

/**
 * Reads a file and takes its fingerprint.
 *
 * @throws AppError `load/too-large`, before anything of it is read; `load/not-found` when the file was changed or
 *   removed after it was dropped.
 */
export async function fileBytes({ name, content }: DroppedFile): Promise<FileBytes> {
  if (content.size > MOST_FILE_BYTES) {
    const details = { file: name, limitMB: MOST_FILE_BYTES / 1e6 };
    throw new AppError('load/too-large', `${name} has ${content.size} bytes`, details);
  }
  const bytes = await blobBytes(name, content);
  return { name, bytes: bytes.length, sha256: await sha256Of(bytes), content: bytes };
}

/** @throws AppError `load/not-found` when it cannot be read, or no longer. */
export async function blobBytes(name: string, content: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await content.arrayBuffer().catch((error: unknown) => {
    // Browsers refuse to read a file that is no longer the one that was dropped.
    if (!(error instanceof Error)) throw error;
    throw new AppError('load/not-found', error.message, { file: name, status: error.name }, { cause: error });
  });
  return new Uint8Array(buffer);
}
