import { AppError } from '../model/error.ts';
import type { DroppedFile } from '../model/import.ts';
import { fetchBytes } from '../read/fetch-bytes.ts';

/** Files from the system's hand as what an intake takes. */
export function droppedFiles(files: readonly File[]): readonly DroppedFile[] {
  return files.map((file) => ({ name: file.name, content: file }));
}

/** Text that was pasted, as a file of the format that it seems to be in. `stem`: the name without its ending. */
export function textFile(text: string, stem: string): DroppedFile {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return file(`${stem}.geojson`, text);
  if (start.startsWith('<')) return file(/<gpx\b/i.test(start) ? `${stem}.gpx` : `${stem}.kml`, text);
  if (WKT.test(start)) return file(`${stem}.csv`, wktTable(start));
  return file(`${stem}.csv`, text);
}

/** Whether text that is pasted onto the page looks like data; words are left alone. */
export function looksLikeData(text: string): boolean {
  const start = text.trimStart();
  return /^\{[\s\S]*"(?:type|arcs)"/.test(start) || /^<\?xml|^<(?:kml|gpx)\b/i.test(start) || WKT.test(start) || isTable(start);
}

/**
 * The file at an address of the same or another site, without credentials.
 *
 * @throws AppError what {@link fetchBytes} throws; `load/not-shared` when another site gives
 *   nothing: whether it is unreachable or does not allow it, no browser tells.
 */
export async function fetchedFile(
  url: URL, limitBytes: number, onProgress: (share: number) => void, signal: AbortSignal,
): Promise<DroppedFile> {
  try {
    const bytes = await fetchBytes(url.href, {
      signal, limitBytes,
      onProgress: (loaded, total) => total !== null && onProgress(loaded / total),
    });
    return { name: fileNameOf(url), content: new Blob([bytes]) };
  } catch (error) {
    const isForeign = url.origin !== location.origin;
    if (!isForeign || !(error instanceof AppError) || error.code !== 'load/unreachable') throw error;
    throw new AppError('load/not-shared', error.message, { file: url.href, host: url.host }, { cause: error });
  }
}

/** The last part of the path, else the host. */
export function fileNameOf(url: URL): string {
  const last = url.pathname.split('/').findLast((part) => part !== '');
  if (last === undefined) return url.host;
  try {
    return decodeURIComponent(last);
  } catch {
    // A stray per cent sign: the name stays as it is written.
    return last;
  }
}

const WKT = /^(?:SRID=\d+;)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*(?:Z|M|ZM)?\s*\(/i;

/** One geometry a line, in a table that has no other column. */
function wktTable(text: string): string {
  const rows = text.split(/\r?\n(?=\s*(?:SRID=|MULTI|POINT|LINESTRING|POLYGON))/i).map((row) => row.trim());
  return ['WKT', ...rows.map((row) => `"${row.replaceAll(/\s+/g, ' ').replaceAll('"', '""')}"`)].join('\n');
}

/** Cells with tabs between them, as spreadsheets give them, in two rows at least. */
function isTable(text: string): boolean {
  const [head = '', row = ''] = text.split(/\r?\n/);
  return head.includes('\t') && row.split('\t').length === head.split('\t').length;
}

function file(name: string, text: string): DroppedFile {
  return { name, content: new Blob([text]) };
}
