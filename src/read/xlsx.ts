import { zipSync } from 'fflate';
import readExcel from 'read-excel-file/universal';
import { AppError } from '../model/error.ts';
import { baseName } from './base-name.ts';
import type { FileContent } from './file-content.ts';
import { tableLayer } from './table-layer.ts';
import { listZip } from './zip.ts';

/** A workbook of more text than this fits into no sheet of Excel. */
const MOST_BYTES = 300_000_000;

/**
 * The sheets of an Excel workbook, each a table; empty ones are left out.
 * Dates become `2018-09-15`, formulas what Excel computed last.
 *
 * @throws AppError `read/damaged`; `load/too-large`; `read/empty` without a filled sheet.
 */
export async function readXlsxFile(bytes: Uint8Array, file: string): Promise<FileContent> {
  const plain = await unpackedWorkbook(bytes, file);
  const sheets = await readExcel(plain).catch((error: unknown) => {
    // Whatever the library trips over, it is the workbook.
    throw new AppError('read/damaged', `${file} is no sound workbook`, { file }, { cause: error });
  });
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  if (filled.length === 0) throw new AppError('read/empty', `${file} has no filled sheet`, { file });
  const layers = filled.map(({ sheet, data }) => {
    const name = filled.length === 1 ? baseName(file) : sheet;
    return tableLayer(name, data.map((row) => row.map(cellOf)), null);
  });
  return { format: 'Excel (.xlsx)', layers, leftOut: [] };
}

/**
 * The parts of a workbook packed anew without compression: a bomb is stopped by
 * our own limits before the library sees it, and the library, which starts a
 * worker for a part that is packed hard, starts none.
 */
async function unpackedWorkbook(bytes: Uint8Array, file: string): Promise<ArrayBuffer> {
  const parts: Record<string, Uint8Array> = {};
  for (const { path, unpack } of listZip(bytes, file, MOST_BYTES)) {
    if (/\.(?:xml|rels)$/i.test(path)) parts[path] = await unpack();
  }
  return zipSync(parts, { level: 0 }).buffer;
}

function cellOf(cell: unknown): unknown {
  return cell instanceof Date ? (Number.isNaN(cell.valueOf()) ? null : cell.toISOString().slice(0, 10)) : cell;
}
