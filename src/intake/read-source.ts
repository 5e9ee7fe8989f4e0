import { AppError } from '../model/error.ts';
import type { DroppedFile } from '../model/import.ts';
import type { TellProgress } from '../model/progress.ts';
import type { ReceiptFile } from '../model/receipt.ts';
import type { FileContent } from '../read/file-content.ts';
import { readFile } from '../read/read-file.ts';
import { fileBytes } from './file-bytes.ts';
import { largeGeoJson } from './large-geojson.ts';

/** The share that reading has of the time that a file takes; checking has the rest. */
export const READING = 0.3;

/** A source after reading, with what the receipt says of its files. */
export interface ReadSource {
  readonly files: readonly ReceiptFile[];
  readonly content: FileContent;
  /** Milliseconds since 1970 at which reading began. */
  readonly startedAt: number;
}

/**
 * Reads the files of one source, the main one first.
 *
 * @param encoding of its text, as the user says; `null`: find out
 * @param tell is told how far it is
 * @throws AppError what the reader of the format throws; `load/not-found`.
 */
export async function readSource(
  files: readonly DroppedFile[], encoding: string | null, tell: TellProgress = () => undefined,
): Promise<ReadSource> {
  const startedAt = Date.now();
  const parts = await Promise.all(files.map(fileBytes));
  const [main, ...others] = parts;
  if (main === undefined) throw new AppError('read/empty', 'no file', { file: '' });
  const siblings = others.map(({ name, content }) => ({ name, bytes: content }));
  const onShare = (share: number) => tell('read', share * READING);
  const content = largeGeoJson(main.content, main.name, { encoding, onShare })
    ?? await readFile(main.content, main.name, { encoding, siblings, onShare });
  return { files: parts.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })), content, startedAt };
}
