import { createHash } from 'node:crypto';
import type { ErrorCode, ErrorDetails } from '../model/error.ts';
import { AppError } from '../model/error.ts';
import type { Issue } from '../model/issue.ts';
import type { LayerReport } from '../intake/layer-report.ts';
import { layerReport } from '../intake/layer-report.ts';
import { loadSource } from './load-source.ts';
import type { CoordinateOptions } from './read-layers.ts';
import { readLayers } from './read-layers.ts';

/** What `check` tells of one file: the members of `garden-city-map/check@1`. */
export interface FileReport {
  readonly file: string;
  /** `null`: the file could not be read, and the one issue says why. */
  readonly format: string | null;
  readonly encoding: string | null;
  /** The system that the coordinates were in, of the first good layer; `null` when none could be used. */
  readonly crs: string | null;
  /** `null`: there is no such file. */
  readonly sha256: string | null;
  readonly layers: readonly LayerReport[];
  readonly issues: readonly (Issue | Refusal)[];
}

/** Why a whole file was refused, in the form of an issue. */
export interface Refusal {
  readonly severity: 'error';
  readonly code: ErrorCode;
  readonly layer: null;
  readonly feature: null;
  readonly place: null;
  readonly values: ErrorDetails;
}

/** Reads and checks one file. What the file is to blame for is in the report, not thrown. */
export async function checkFile(file: string, options: CoordinateOptions): Promise<FileReport> {
  let sha256: string | null = null;
  try {
    const files = await loadSource(file);
    const bytes = await files[0]?.content.arrayBuffer() ?? new ArrayBuffer();
    sha256 = createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
    const { format, encoding, layers, issues } = await readLayers(files, options);
    const crs = layers.find((layer) => layer.crs !== null)?.crs ?? null;
    const reports = layers.map((layer) => layerReport(layer.name, layer));
    return { file, format, encoding, crs, sha256, layers: reports, issues };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const refusal: Refusal = {
      severity: 'error', code: error.code, layer: null, feature: null, place: null, values: error.details,
    };
    return { file, format: null, encoding: null, crs: null, sha256, layers: [], issues: [refusal] };
  }
}

/** Whether nothing of a file can be used; one that is empty by intention can. */
export function isUnusable({ crs }: FileReport): boolean {
  return crs === null;
}
