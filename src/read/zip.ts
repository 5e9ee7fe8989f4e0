import { AppError } from '../model/error.ts';
import { viewOf } from './bytes.ts';
import { decodeText } from './decode-text.ts';

/** A member of a ZIP archive, packed. */
export interface ZipMember {
  readonly path: string;
  /** @throws AppError `read/damaged`, or `load/too-large` before it fills the memory. */
  readonly unpack: () => Promise<Uint8Array>;
}

/** All members together may be as large as this when unpacked; a bomb is stopped while it is unpacked. */
const MOST_BYTES = 1_000_000_000;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The members of a ZIP archive by its central directory (PKWARE APPNOTE 4.3).
 * Folders are left out. ZIP64 and encryption are refused with the rest of what
 * is damaged.
 *
 * @param mostBytes all members together may have when unpacked
 * @throws AppError `read/damaged`.
 */
export function listZip(bytes: Uint8Array, file: string, mostBytes = MOST_BYTES): readonly ZipMember[] {
  const view = viewOf(bytes);
  const end = endRecord(view);
  if (end === null) throw damaged(file);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const members: ZipMember[] = [];
  const budget: Budget = { left: mostBytes, mostBytes };
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged(file);
    const nameLength = view.getUint16(at + 28, true);
    const path = decodeText(bytes.subarray(at + 46, at + 46 + nameLength), file).text;
    const entry = { at, path, file, budget };
    if (!path.endsWith('/')) members.push({ path, unpack: () => unpack(bytes, entry) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** The record at the very end; a comment of up to 64 kB may follow it. */
function endRecord(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

/** Bytes that may still be unpacked. */
interface Budget {
  left: number;
  readonly mostBytes: number;
}

interface Entry {
  readonly at: number;
  readonly path: string;
  readonly file: string;
  readonly budget: Budget;
}

async function unpack(bytes: Uint8Array, { at, path, file, budget }: Entry): Promise<Uint8Array> {
  const view = viewOf(bytes);
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  const packedBytes = view.getUint32(at + 20, true);
  const header = view.getUint32(at + 42, true);
  if (isEncrypted || header + 30 > bytes.length) throw damaged(`${file}/${path}`);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const packed = bytes.subarray(start, start + packedBytes);
  if (packed.length < packedBytes) throw damaged(`${file}/${path}`);
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw damaged(`${file}/${path}`);
  return inflate(packed, `${file}/${path}`, budget);
}

async function inflate(packed: Uint8Array, file: string, budget: Budget): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // The copy is on a buffer of its own, which a Blob asks for.
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      size += step.value.length;
      budget.left -= step.value.length;
      if (budget.left < 0) {
        const details = { file, limitMB: budget.mostBytes / 1e6 };
        throw new AppError('load/too-large', `${file} is too large when unpacked`, details);
      }
      chunks.push(step.value);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw damaged(file, error);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function damaged(file: string, cause?: unknown): AppError {
  return new AppError('read/damaged', `${file} is damaged`, { file }, { cause });
}
