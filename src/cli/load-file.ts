import { readFile } from 'node:fs/promises';
import { AppError } from '../model/error.ts';

/** @throws AppError `load/not-found` with the `status` that the system gives, such as `ENOENT`. */
export async function loadFile(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const status = String(error.code);
    throw new AppError('load/not-found', error.message, { file, status }, { cause: error });
  }
}
