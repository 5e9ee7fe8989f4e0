import { AppError } from '../model/error.ts';
import type { DroppedFile } from '../model/import.ts';
import type { ReceiptFile } from '../model/receipt.ts';
import type { FileContent } from '../read/file-content.ts';
import { readFile } from '../read/read-file.ts';
import { fileBytes } from './file-bytes.ts';

/** A source after reading, with what the receipt says of its files. */
export interface ReadSource {
  readonly files: readonly ReceiptFile[];
  readonly content: FileContent;
  /** Milliseconds since 1970 at which reading began. */
  readonly startedAt: number;
}

/** @throws AppError what the reader of the format throws; `load/not-found`. */
export async function readSource(files: readonly DroppedFile[]): Promise<ReadSource> {
  const startedAt = Date.now();
  const [main] = await Promise.all(files.map(fileBytes));
  if (main === undefined) throw new AppError('read/empty', 'no file', { file: '' });
  const { content: bytes, ...file } = main;
  return { files: [file], content: await readFile(bytes, main.name), startedAt };
}
